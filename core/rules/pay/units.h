// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// 工作量法 (R-PAY-1, R-PAY-2): gives every person of the sheet its units and its shares of the
// process and terminal parts of what is to be divided.
void payByUnits(const PayFacts &facts, const PayPart &part, Money divided, PaySheet &sheet);

} // namespace kehou
