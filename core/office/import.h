// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "core/office/facts.h"
#include "core/office/office.h"
#include "core/sheet/read_book.h"

namespace kehou
{

// What an import would do, or did.
struct ImportReport {
    QString termName;
    bool opensTerm = false;
    bool barrier = false; // carries money: it cannot be undone, only reversed
    QList<SheetCount> counts;
    QMap<QString, QList<CellChange>> changes;
    QStringList notes; // what was left out or breaks a policy; nothing of it stops the import

    [[nodiscard]] bool changesNothing() const;
};

struct ImportRequest {
    QString path;     // an .xlsx file or a folder of .csv files
    QString termName; // for a book without 学期名称; empty: the latest term
    bool dryRun = false;
};

// Reads a whole workbook into the file, all or nothing (workbook.md). A failure of kind BadInput
// lists every fault with sheet, cell, what was found and what is expected; the file is as before.
[[nodiscard]] Result<ImportReport> importWorkbook(Office &office, const ImportRequest &request,
                                                  const Progress &progress = {});

} // namespace kehou
