// SPDX-License-Identifier: GPL-3.0-or-later
// The usual columns of a table: texts, counts and amounts.
#pragma once

#include "core/base/money_text.h"
#include "ui/models/row_model.h"

namespace kehou::ui
{

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
