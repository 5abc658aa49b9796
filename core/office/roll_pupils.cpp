// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roll_pupils.h"

#include "core/rules/enrollment/windows.h"

namespace kehou
{

namespace
{

// The days whose timetable has something that is held on that day: itself and where a session
// was moved from (R-ATT-9).
[[nodiscard]] QSet<QDate> daysHeldOn(const TermCache::Loaded &loaded, QDate date)
{
    QSet<QDate> days{date};
    for (const Session &session : loaded.sessions) {
        if (session.date == date && session.movedFromDate)
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

QList<ExpectedPupil> expectedOn(const TermCache::Loaded &loaded, QDate date,
                                const std::optional<GroupKey> &group)
{
    QList<ExpectedPupil> expected;
    const TermCalendar &calendar = loaded.plan->calendar();
    const int held = calendar.offset(date);
    const int notice = loaded.term.scheme.enrollment.noticeDays;
    const QSet<QDate> days = daysHeldOn(loaded, date);
    for (const StudentFacts &facts : loaded.students) {
        if (group && !belongsTo(facts, *group))
            continue;
        const Membership membership(*loaded.plan, facts);
        for (const Enrollment &selection : facts.selections) {
            const auto leaving = leavingDate(calendar, selection, facts.student, notice);
            if (leaving && date >= *leaving)
                continue; // what was moved to this day does not count for it any more
            const auto window =
                effectiveWindow(agreedWindow(loaded.plan->term(), selection), leaving);
            for (const QDate day : days) {
                if (window && window->contains(day))
                    forEachExpected(*loaded.plan, membership, selection.slots, DateRange(day, day),
                                    [&](const ExpectedPeriod &at) {
                                        if (at.held.day == held)
                                            expected.append({&facts, at});
                                    });
            }
        }
    }
    return expected;
}

} // namespace kehou
