// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/menu.h"
#include "core/office/rows.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace kehou::ui
{

class OfficeLink;
class RowEditor;

// One offering with all of its fields, or a new one. Its state is shown and moved by steps alone.
class OfferingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OfferingPanel(OfficeLink &link, QWidget *parent = nullptr);

    // The fields of an offering, and what they are likely to hold.
    void setMenu(const QList<SheetField> &fields, const MenuView &menu);
    // A row as it now is; what is being typed stays.
    void showLine(const SheetLine &line);
    void begin();
    void save();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] std::optional<qint64> id() const { return m_id; }
    void focusFirst();

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    // A new row, by its code.
    void added(const QString &code);

private:
    void build();
    void showRow(std::optional<qint64> id, const QStringList &cells);
    void remove();
    void showFailure(const Failure &failure);
    void updateButtons();

    OfficeLink &m_link;
    std::optional<qint64> m_id;
    QStringList m_given; // of the row in the form
    bool m_saving = false;
    QLabel *m_title;
    RowEditor *m_editor;
    QLabel *m_faults;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace kehou::ui
