// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/rules/fees/statement.h"
#include "core/sheet/grid.h"

namespace kehou
{

// A bank's or payment platform's statement: its headers, wherever the account's own lines above
// them end, and the rows below.
struct StatementSheet {
    QString name;
    QStringList headers; // empty where no row looks like headers
    int headerRow = 0;
    QList<QList<Cell>> rows; // below the headers
};

// The first sheet whose rows look like a statement.
[[nodiscard]] StatementSheet findStatement(const Book &book);

// The columns that the usual headers of banks and platforms name; -1 where none does.
[[nodiscard]] StatementLayout suggestedLayout(const QStringList &headers);

// How a layout is known again: the headers, tab separated.
[[nodiscard]] QString headerKey(const QStringList &headers);

// What came in by a layout: amounts above zero with their date. Money that went out, and lines
// without a date such as sums, are counted and left out; a date or an amount that cannot be read
// is a finding with its cell.
struct StatementContent {
    QList<StatementLine> lines;
    int leftOut = 0;
    Findings findings;
};
[[nodiscard]] StatementContent readStatement(const StatementSheet &sheet,
                                             const StatementLayout &layout);

} // namespace kehou
