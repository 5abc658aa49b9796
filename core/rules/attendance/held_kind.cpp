// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/held_kind.h"

namespace kehou
{

PeriodKind heldKind(const TermPlan &plan, const Membership &membership, const ExpectedPeriod &at)
{
    const PeriodBits noon =
        plan.bands().periodsOfKind(membership.gradeOn(at.day), at.held.day, PeriodKind::Noon);
    return (noon & periodBit(at.held.period)) != 0 ? PeriodKind::Noon : PeriodKind::AfterSchool;
}

} // namespace kehou
