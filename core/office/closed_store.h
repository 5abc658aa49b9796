// SPDX-License-Identifier: GPL-3.0-or-later
// Closed settlements as the file keeps them (R-FEE-7).
#pragma once

#include "core/office/settle.h"
#include "core/rules/fees/closed_settlement.h"

namespace kehou
{

// The settlement that holds for one student with its lines.
struct ClosedRecord {
    ClosedSettlement settlement;
    QList<ClosedLine> lines;
};

// By student; empty while the term is not closed.
using ClosedBook = QHash<QString, ClosedRecord>;

[[nodiscard]] ClosedBook loadClosed(Tables &tables, TermId term);
[[nodiscard]] std::optional<ClosedRecord> loadClosed(Tables &tables, TermId term,
                                                     const QString &student);

// The settlement as it was closed, lines included, with the money paid and given back by now.
[[nodiscard]] Settlement asClosed(const ClosedRecord &record, const QList<FeeItem> &items,
                                  const Settlement &now);

// Puts what was closed in the place of what was computed, money paid and given back aside, where
// the settlement is the final one: without a date, or not before the term's end.
void putClosed(const ClosedRecord &record, TermSettlement &term, Settlement &settlement);
void putClosed(const ClosedBook &book, TermSettlement &term);
[[nodiscard]] bool isFinal(const Term &term, const std::optional<QDate> &asOf);

// The lines as they were closed; items that the scheme does not have any more are left out.
[[nodiscard]] QList<ExplainedLine> closedLines(const ClosedRecord &record,
                                               const QList<FeeItem> &items);

} // namespace kehou
