// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/reading.h"

namespace kehou
{

// Puts the cells of one sheet in their places and holds the limits of rows, columns, cells and
// characters a cell (workbook.md). Empty cells are never put, so that rows end with content.
class GridBuilder
{
public:
    GridBuilder(QString sheetName, Reading &reading);

    // The failure names the cell; nothing when the cell was taken.
    [[nodiscard]] std::optional<Failure> put(int row, int column, Cell cell);
    [[nodiscard]] Failure refusal(int row, int column, Finding finding) const;
    [[nodiscard]] Sheet take() { return std::move(m_sheet); }

private:
    [[nodiscard]] std::optional<Failure> refuseBeyond(int row, int column, qsizetype size) const;

    Sheet m_sheet;
    Reading &m_reading;
};

} // namespace kehou
