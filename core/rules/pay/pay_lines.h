// SPDX-License-Identifier: GPL-3.0-or-later
// What the methods have in common while they fill a sheet.
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// Adds a session to the line with its terms, or a new line for it. The terms say its units and pay.
void addSession(PersonPay &person, const SessionTerms &terms, QDate date);

// Divides an amount among the staff of the sheet by their weights (R-MON-3), one weight for each,
// and gives every share to its person with a line; what has no weight at all stays undivided.
void divide(PaySheet &sheet, Money whole, const QList<std::int64_t> &weights, PayLineKind kind);

// Units of one session by its record: 1, 0.5 or 0, in halves.
[[nodiscard]] int recordHalves(RecordState record);

} // namespace kehou
