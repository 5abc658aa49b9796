// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/schemes/scheme.h"

namespace kehou
{

// An item where the scheme is free of any fee. R-FEE-5a, R-FEE-5b: a fee item whose basis, caps,
// billing and settle rule do not go together: a rule without its parameter or with one of another
// rule, a day's cap on a term's price, what was attended as the bill of an item that is not settled
// by it.
[[nodiscard]] Findings checkFees(const FeesPart &fees);

} // namespace kehou
