// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets written the way they look: a line for each row, cells parted by |.
#pragma once

#include "core/exchange/sheet_reader.h"

namespace kehou::test
{

[[nodiscard]] inline QList<Cell> cellsOf(const QString &line)
{
    QList<Cell> cells;
    for (const QString &text : line.split(u'|'))
        cells.append(text.isEmpty() ? Cell{} : Cell{CellKind::Text, text});
    return cells;
}

[[nodiscard]] inline Sheet sheetOf(const QString &name, const QStringList &lines)
{
    Sheet sheet{name, {}};
    for (const QString &line : lines)
        sheet.rows.append(cellsOf(line));
    return sheet;
}

template <typename Row>
[[nodiscard]] SheetRead<Row> readLines(const QStringList &lines, const QList<Row> &existing = {},
                                       const ReadContext &context = {})
{
    const Sheet sheet = sheetOf(sheetForm<Row>().name, lines);
    return SheetReader<Row>(&sheet, existing, context).result();
}

template <typename Row>
[[nodiscard]] QString headerLine()
{
    QStringList headers;
    for (const Column<Row> &column : sheetForm<Row>().columns)
        headers.append(column.header);
    return headers.join(u'|');
}

// The row's cells in the form's order, as a line.
template <typename Row>
[[nodiscard]] QString lineOf(const Row &row)
{
    QStringList texts;
    for (const Column<Row> &column : sheetForm<Row>().columns)
        texts.append(column.write(row).text);
    return texts.join(u'|');
}

template <typename Row>
[[nodiscard]] QStringList linesOf(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(lineOf(row));
    return lines;
}

[[nodiscard]] inline QStringList cellsOf(const Findings &findings)
{
    QStringList cells;
    for (const Finding &finding : findings)
        cells.append(finding.cell);
    return cells;
}

} // namespace kehou::test
