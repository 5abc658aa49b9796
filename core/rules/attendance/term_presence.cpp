// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/term_presence.h"

namespace kehou
{

PeriodKind heldKind(const TermPlan &plan, const Membership &membership, const ExpectedPeriod &at)
{
    const PeriodBits noon =
        plan.bands().periodsOfKind(membership.gradeOn(at.day), at.held.day, PeriodKind::Noon);
    return (noon & periodBit(at.held.period)) != 0 ? PeriodKind::Noon : PeriodKind::AfterSchool;
}

PresenceReader::PresenceReader(const TermPlan &plan, int noticeDays)
    : m_plan(plan), m_noticeDays(noticeDays), m_marks(plan.calendar())
{
}

std::vector<PeriodPresence> PresenceReader::read(const StudentFacts &facts)
{
    m_marks.fill(facts.marks);
    std::vector<PeriodPresence> periods;
    forEachHeld(m_plan, facts, m_noticeDays,
                [&](const ExpectedPeriod &at, const Membership &membership) {
                    const bool noon = heldKind(m_plan, membership, at) == PeriodKind::Noon;
                    const auto mark = m_marks.find(at.held.day, at.held.period);
                    periods.push_back({at.held.day, at.held.period, at.group,
                                       membership.classGroupOn(at.day), noon, at.held.state,
                                       presenceOf(at.held.state, mark), mark});
                });
    return periods;
}

} // namespace kehou
