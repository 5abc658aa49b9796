// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"

namespace kehou
{

// R-ATT-9, R-FEE-1: the kind of the period in which it was held, for the grade that the student was
// in when the timetable had it.
[[nodiscard]] PeriodKind heldKind(const TermPlan &plan, const Membership &membership,
                                  const ExpectedPeriod &at);

} // namespace kehou
