// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a term's pay (R-PAY-8).
#pragma once

#include "core/office/pay.h"

namespace kehou
{

// The term's closed pay sheets, the latest last.
[[nodiscard]] QList<ClosedPaySheet> closedPaySheets(Tables &tables, TermId term);

// Puts the latest closed sheet in the place of the computed one, and beside it what has changed
// since. Without a closed sheet nothing changes.
void showClosed(const QList<ClosedPaySheet> &closed, TermPay &pay);

// Whether a gap of the evidence forbids closing: what somebody must still say or enter. What was
// said and pays nothing (nobody taught, no patrol, no tier) is only listed.
[[nodiscard]] bool forbidsClosing(PayGapKind kind);

struct PayClosing {
    QDate on;         // stands on the sheet
    QString termName; // empty: the latest
};

// Closes the term's pay: freezes the first sheet, or one more that holds what was adjusted since,
// and posts what each is owed by it (R-LED-1).
// Refused, each with its list: evidence that is missing (R-PAY-10), pay over the fund (R-PAY-7,
// R-RED-8), where nothing has changed since the latest sheet, and an open red line that stops
// closing (R-RED-15). Nothing before it can be undone.
[[nodiscard]] Result<ClosedPay> closePay(Office &office, const PayClosing &closing);

} // namespace kehou
