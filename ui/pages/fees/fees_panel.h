// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money_text.h"
#include "core/base/result.h"
#include "ui/models/row_model.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

namespace kehou::ui
{

// One tab of the fees page. It is read again when it is shown and something changed meanwhile.
class FeesPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void reload() = 0;
    [[nodiscard]] virtual bool hasUnsavedEntry() const { return false; }

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    void openPage(const QString &pageId, const QString &argument);

protected:
    void complain(const Failure &failure)
    {
        Q_EMIT message(failure.kind == FailureKind::File ? MessageKind::Error
                                                         : MessageKind::Warning,
                       failure.text);
    }
};

template <class Row>
[[nodiscard]] Column<Row> textColumn(const QString &header,
                                     std::function<QString(const Row &)> text)
{
    Column<Row> column;
    column.header = header;
    column.text = std::move(text);
    return column;
}

template <class Row>
[[nodiscard]] Column<Row> countColumn(const QString &header, std::function<int(const Row &)> count)
{
    Column<Row> column;
    column.header = header;
    column.text = [count](const Row &row) { return QString::number(count(row)); };
    column.sortKey = [count](const Row &row) { return QVariant(count(row)); };
    column.align = Align::Number;
    return column;
}

template <class Row>
[[nodiscard]] Column<Row> moneyColumn(const QString &header,
                                      std::function<Money(const Row &)> amount)
{
    Column<Row> column;
    column.header = header;
    column.text = [amount](const Row &row) { return moneyText(amount(row)); };
    column.sortKey = [amount](const Row &row) {
        return QVariant(static_cast<qint64>(amount(row).fen()));
    };
    column.align = Align::Number;
    return column;
}

} // namespace kehou::ui
