// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/grid.h"

#include <QStringList>

namespace kehou
{

// One column of a written sheet.
struct OutColumn {
    QString header;
    int width = 12;                 // in characters of the standard font
    QString comment;                // a note on the header cell
    QStringList choices;            // a drop-down for the cells below
    CellKind kind = CellKind::Text; // how cells below are formatted while they are empty
    bool required = false;          // the header stands out
};

// One written sheet: a header row and the rows below it. Examples are shown in the notes of the
// header cells, so that a filled-in form never carries them as data.
struct OutSheet {
    QString name;
    QList<OutColumn> columns;
    QList<QList<Cell>> rows;
    QList<QList<Cell>> examples;
};

// Writes an .xlsx that readBook reads as the same cells: text cells as explicit strings whatever
// they look like, numbers, dates and times as real ones with their decimals. A cell whose text is
// not in the form of its kind (grid.h), or is a number of over 15 digits, is written as text, so
// that nothing is lost. The file replaces an older one only once it is whole.
// Refused: a sheet name that Excel does not take (over 31 characters, or with []:*?/\), two
// sheets of one name, a cell of over 32,767 characters.
[[nodiscard]] Result<void> writeWorkbook(const QString &path, const QList<OutSheet> &sheets);

// Writes one .csv a sheet into the folder, which is made if need be: UTF-8 with BOM, CRLF, all
// fields quoted. Text that a spreadsheet would take for a formula gets a leading ' which readBook
// takes away again; numbers stay as they are (reliability.md d7).
// Refused: a sheet name that is no file name on Windows.
[[nodiscard]] Result<void> writeCsvFolder(const QString &folder, const QList<OutSheet> &sheets);

} // namespace kehou
