// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// 课时费法 (R-PAY-3): gives every person of the sheet the rate of each session taught, awards and
// deductions.
void payByRates(const PayFacts &facts, const PayPart &part, PaySheet &sheet);

// R-PAY-7: where the sum exceeds the fund, splits the fund by raw pay.
void scaleToFund(PaySheet &sheet);

} // namespace kehou
