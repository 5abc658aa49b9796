// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/expected.h"

#include "core/rules/enrollment/windows.h"

#include <QSet>

namespace kehou
{

namespace
{

// The days whose timetable has something that is held on that day: itself and where a session
// was moved from (R-ATT-9).
[[nodiscard]] QSet<QDate> daysHeldOn(const DayOfTeaching &day)
{
    QSet<QDate> days{day.date};
    for (const Session &session : day.sessions) {
        if (session.movedFromDate)
            days.insert(*session.movedFromDate);
    }
    return days;
}

// Whether the student was ever in the class, or has a place in the offering.
[[nodiscard]] bool belongsTo(const StudentFacts &facts, const GroupKey &group)
{
    if (group.kind == GroupKind::Offering)
        return std::any_of(
            facts.placements.begin(), facts.placements.end(),
            [&](const Placement &placement) { return placement.offering == group.name; });
    return facts.student.className == group.name ||
           std::any_of(
               facts.transfers.begin(), facts.transfers.end(),
               [&](const ClassTransfer &transfer) { return transfer.fromClass == group.name; });
}

} // namespace

QList<ExpectedPupil> expectedOn(const DayOfTeaching &day, const std::vector<StudentFacts> &students,
                                int noticeDays, const std::optional<GroupKey> &group)
{
    QList<ExpectedPupil> expected;
    const TermCalendar &calendar = day.plan.calendar();
    const int held = calendar.offset(day.date);
    const QSet<QDate> days = daysHeldOn(day);
    for (const StudentFacts &facts : students) {
        if (group && !belongsTo(facts, *group))
            continue;
        const Membership membership(day.plan, facts);
        for (const Enrollment &selection : facts.selections) {
            const auto leaving = leavingDate(calendar, selection, facts.student, noticeDays);
            if (leaving && day.date >= *leaving)
                continue; // what was moved to this day does not count for it any more
            const auto window = effectiveWindow(agreedWindow(day.plan.term(), selection), leaving);
            for (const QDate from : days) {
                if (window && window->contains(from))
                    forEachExpected(
                        day.plan, membership, selection.slots, DateRange(from, from),
                        [&](const ExpectedPeriod &at) {
                            if (at.held.day == held)
                                expected.append({&facts, at, membership.classGroupOn(at.day)});
                        });
            }
        }
    }
    return expected;
}

} // namespace kehou
