// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/settlement.h"

namespace kehou
{

// Consumed less waived of the service items that count as after-school service (R-FEE-5c), over
// all students.
[[nodiscard]] Money netServiceIncome(const TermPlan &plan, const FeeRules &rules,
                                     const std::vector<StudentFacts> &students);

// Section 8: the staff fund F is what the school enters as 人员经费, else the scheme's percentage
// of net service income, rounded once (R-MON-2).
[[nodiscard]] Money staffFund(const Term &term, int staffPercent, Money income);

} // namespace kehou
