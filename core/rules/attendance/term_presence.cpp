// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/term_presence.h"

#include "core/rules/attendance/held_kind.h"

namespace kehou
{

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
