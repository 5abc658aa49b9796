// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/payments.h"
#include "core/rules/fees/statement.h"

namespace kehou
{

// A statement file that was looked into: its headers, and the layout by which it is read, the one
// that was used for these headers before or else the one that the usual names suggest.
struct StatementOffer {
    QString path;
    QStringList headers;
    StatementLayout layout;
    bool remembered = false;
    int rows = 0;
};

// Refused: what is no .xlsx or .csv, or has no rows below its headers.
[[nodiscard]] Result<StatementOffer> offerStatement(Office &office, const QString &path,
                                                    const QString &termName = {});

// What an import of a statement did with its lines.
struct StatementReport {
    int entered = 0; // matched, and now payments with receipts
    int known = 0;   // entered or waiting already: nothing was written for them
    int waiting = 0; // in the list, touching no balance
    int leftOut = 0; // money that went out, sums
    QStringList notes;
};

// R-FEE-12: matches by bill number, then by student number and exact amount; keeps the layout for
// the next statement with these headers. All or nothing: a cell that cannot be read is listed.
[[nodiscard]] Result<StatementReport> importStatement(Office &office, const QString &path,
                                                      const StatementLayout &layout,
                                                      const QString &termName = {});

// A line of a statement that waits for somebody to say whose it is.
struct WaitingLine {
    qint64 id = 0;
    StatementLine line;

    friend bool operator==(const WaitingLine &, const WaitingLine &) = default;
};

[[nodiscard]] Result<QList<WaitingLine>> waitingLines(Office &office, const QString &termName = {});

// Enters the line as a payment of the student. Refused for what does not wait any more.
[[nodiscard]] Result<EnteredPayment> matchLine(Office &office, qint64 line, const QString &student,
                                               const QString &termName = {});

} // namespace kehou
