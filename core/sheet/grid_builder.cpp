// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/grid_builder.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

} // namespace

GridBuilder::GridBuilder(QString sheetName, Reading &reading) : m_reading(reading)
{
    m_sheet.name = std::move(sheetName);
}

std::optional<Failure> GridBuilder::put(int row, int column, Cell cell)
{
    if (auto failure = refuseBeyond(row, column, cell.text.size()))
        return failure;
    const qsizetype width = m_sheet.rows.isEmpty() ? 0 : m_sheet.rows.constLast().size();
    if (row >= m_sheet.rows.size()) {
        m_sheet.rows.resize(row + 1);
        m_sheet.rows[row].reserve(width);
    }
    QList<Cell> &cells = m_sheet.rows[row];
    const qsizetype added = column + 1 - cells.size();
    if (added > 0 && !m_reading.keepCells(added))
        return m_reading.tooMuch();
    if (added > 1)
        cells.resize(column);
    if (added > 0)
        cells.append(std::move(cell));
    else
        cells[column] = std::move(cell);
    return std::nullopt;
}

Failure GridBuilder::refusal(int row, int column, Finding finding) const
{
    finding.sheet = m_sheet.name;
    finding.cell = cellName(row, column);
    return m_reading.refusal(std::move(finding));
}

std::optional<Failure> GridBuilder::refuseBeyond(int row, int column, qsizetype size) const
{
    const ReadLimits &limits = m_reading.limits();
    if (row >= limits.rows)
        return refusal(row, column,
                       {.message = Text::tr("The sheet has too many rows. Split it."),
                        .found = Text::tr("content in row %1").arg(row + 1),
                        .expected = Text::tr("at most %1 rows").arg(limits.rows)});
    if (column >= limits.columns)
        return refusal(
            row, column,
            {.message = Text::tr("The sheet has too many columns. Delete what is not needed."),
             .found = Text::tr("content in column %1").arg(column + 1),
             .expected = Text::tr("at most %1 columns").arg(limits.columns)});
    if (size > limits.cellCharacters)
        return refusal(row, column,
                       {.message = Text::tr("The cell holds too long a text. Shorten it."),
                        .found = Text::tr("more than %1 characters").arg(limits.cellCharacters),
                        .expected = Text::tr("at most %1 characters").arg(limits.cellCharacters)});
    return std::nullopt;
}

} // namespace kehou
