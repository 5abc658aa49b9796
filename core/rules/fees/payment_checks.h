// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/row_fault.h"

#include <QSet>

namespace kehou
{

// R-FEE-11: a reversal (negative amount) names in its note the receipt or transaction of the same
// student that it undoes, and all of them together no more than its amount; no receipt number
// stands twice, also none that another term of the file has given. Billing months, prices and price
// notices do not end before they start, and months do not overlap (R-FEE-4).
[[nodiscard]] RowFaults checkPayments(const TermBook &book, const QSet<int> &receiptsElsewhere);
[[nodiscard]] RowFaults checkFeeDates(const TermBook &book);

} // namespace kehou
