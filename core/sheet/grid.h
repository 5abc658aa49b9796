// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kehou
{

// What a cell holds. Empty cells have no text; every other kind has some.
enum class CellKind { Empty, Text, Number, Date, DateTime, Time, Boolean, Error };

// One cell as a person would read it, trimmed. Its text has one form for each kind:
//   Text      any text; line breaks inside are "\n"
//   Number    plain decimals, at most 15 significant digits, no exponent and no trailing zeros
//             (331.20000000000005 is "331.2"), with a percent format "50%". Only where this
//             library wrote the number itself are its decimals kept as written ("-12.50").
//   Date      "2026-09-01"
//   DateTime  "2026-09-02 12:00:00", with milliseconds "2026-09-02 12:00:00.123"
//   Time      "15:10", with seconds "15:10:30", with milliseconds "15:10:30.500"
//   Boolean   是 or 否
//   Error     "#N/A" and its like, as Excel shows them
struct Cell {
    CellKind kind = CellKind::Empty;
    QString text;

    friend bool operator==(const Cell &, const Cell &) = default;
};

// A sheet as rows of cells. Row 0 is the first row of the file, so that cellName names what the
// office sees; rows end with their last filled cell and may be shorter than the widest.
struct Sheet {
    QString name;
    QList<QList<Cell>> rows;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

// All sheets of a workbook, hidden ones too, or the files of a folder.
struct Book {
    QString source; // the path that was read
    QList<Sheet> sheets;
};

// "B7" for row 6, column 1: both count from 0.
[[nodiscard]] QString cellName(int row, int column);

} // namespace kehou
