// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/presence.h"

namespace kehou
{

void count(AttendanceCount &counts, Presence presence)
{
    ++counts.scheduled;
    switch (presence) {
    case Presence::Attended:
        ++counts.attended;
        return;
    case Presence::OnLeave:
        ++counts.leave;
        return;
    case Presence::Absent:
        ++counts.absent;
        return;
    case Presence::Cancelled:
        ++counts.cancelled;
        return;
    case Presence::Unrecorded:
        ++counts.unrecorded;
        return;
    }
}

MarkTable::MarkTable(const TermCalendar &calendar)
    : m_calendar(calendar), m_codes(index(calendar.length(), 0), std::int8_t{-1})
{
}

void MarkTable::fill(const QList<Mark> &marks)
{
    for (const std::size_t at : m_filled)
        m_codes[at] = -1;
    m_filled.clear();
    for (const Mark &mark : marks) {
        if (!m_calendar.dates().contains(mark.date))
            continue;
        const std::size_t at = index(m_calendar.offset(mark.date), mark.period);
        m_codes[at] = static_cast<std::int8_t>(mark.state);
        m_filled.push_back(at);
    }
}

QList<PresenceDay> presenceDays(const TermPlan &plan, const StudentFacts &facts, int noticeDays)
{
    const TermCalendar &calendar = plan.calendar();
    MarkTable marks(calendar);
    marks.fill(facts.marks);

    QList<PresenceDay> days;
    forEachHeld(plan, facts, noticeDays, [&](const ExpectedPeriod &at, const Membership &) {
        const auto mark = marks.find(at.held.day, at.held.period);
        PresenceDay day{calendar.dateAt(at.held.day),    at.held.period, plan.keyOf(at.group),
                        presenceOf(at.held.state, mark), mark,           std::nullopt};
        if (at.held.day != at.day || at.held.period != at.period)
            day.movedFrom = calendar.dateAt(at.day);
        days.append(day);
    });
    std::sort(days.begin(), days.end(), [](const PresenceDay &a, const PresenceDay &b) {
        return ServicePeriod{a.date, a.period} < ServicePeriod{b.date, b.period};
    });
    return days;
}

} // namespace kehou
