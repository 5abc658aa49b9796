// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/grid.h"

#include <functional>

namespace kehou
{

// How much a file may hold before it is refused (workbook.md, reliability.md d7).
struct ReadLimits {
    qint64 fileBytes = 64LL * 1024 * 1024;
    qint64 unpackedBytes = 512LL * 1024 * 1024; // counted while inflating: headers lie
    qint64 unpackedRatio = 200;                 // times the file, once past ratioFreeBytes
    qint64 ratioFreeBytes = 16LL * 1024 * 1024;
    int entries = 1'000; // of a .xlsx, files of a folder, sheets of a book
    int rows = 200'000;  // the last row of a sheet with content
    int columns = 200;   // the last column with content; formatted empty ones do not count
    int cellCharacters = 4'000;
    int xmlDepth = 64;
    qint64 cells = 8'000'000;        // of the whole book, gaps inside rows included
    qint64 characters = 100'000'000; // of the whole book, shared texts counted once
};

// Told how far the reading is, 0…1000; answers false to cancel it.
using Progress = std::function<bool(int permille)>;

// Reads an .xlsx workbook, one .csv file, or a folder of .csv files in the order of their names;
// a .csv file is a sheet of its name. Numbers, dates and times of .xlsx cells are told apart by
// their number formats; all cells of .csv files are text.
// A file that cannot be opened is a File failure. Old .xls files, password protection, other
// documents, damage, undecodable text and anything beyond the limits are BadInput failures whose
// findings name sheet or file and, where known, the cell.
[[nodiscard]] Result<Book> readBook(const QString &path, const ReadLimits &limits = {},
                                    const Progress &progress = {});

} // namespace kehou
