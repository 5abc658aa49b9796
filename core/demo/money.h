// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// 收费公示 and 减免.
void addPrices(School &school);

// 缴费 and 退费 after what each pupil owes: paid at once, in parts, in part or not at all; a double
// entry that was reversed; what was too much given back.
void addPayments(School &school);

// 专户 and 支出, out of what was collected: nothing is spent that did not come back.
void addFunds(School &school);

} // namespace kehou::demo
