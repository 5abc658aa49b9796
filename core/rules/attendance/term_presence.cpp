// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/term_presence.h"

#include "core/rules/enrollment/windows.h"

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
    for (const Enrollment &selection : facts.selections)
        readSelection(facts, selection, periods);
    return periods;
}

void PresenceReader::readSelection(const StudentFacts &facts, const Enrollment &selection,
                                   std::vector<PeriodPresence> &periods) const
{
    const auto leaving = leavingDate(m_plan.calendar(), selection, facts.student, m_noticeDays);
    const auto window = effectiveWindow(agreedWindow(m_plan.term(), selection), leaving);
    if (!window)
        return;
    const Membership membership(m_plan, facts);
    forEachExpected(m_plan, membership, selection.slots, *window, [&](const ExpectedPeriod &at) {
        if (leaving && m_plan.calendar().dateAt(at.held.day) >= *leaving)
            return; // moved to after the student had left
        const PeriodBits noon =
            m_plan.bands().periodsOfKind(membership.gradeOn(at.day), at.day, PeriodKind::Noon);
        const auto mark = m_marks.find(at.held.day, at.held.period);
        periods.push_back({at.held.day, at.held.period, at.group, membership.classGroupOn(at.day),
                           (noon & periodBit(at.period)) != 0, at.held.state,
                           presenceOf(at.held.state, mark), mark});
    });
}

} // namespace kehou
