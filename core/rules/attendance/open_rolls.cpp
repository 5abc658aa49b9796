// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/open_rolls.h"

#include "core/rules/attendance/term_presence.h"

#include <map>
#include <tuple>

namespace kehou
{

QList<OpenRoll> openRolls(const TermPlan &plan, const std::vector<StudentFacts> &students,
                          int noticeDays, QDate upTo)
{
    std::map<std::tuple<int, int, int>, int> open; // day, period, group
    PresenceReader reader(plan, noticeDays);
    const int last = plan.calendar().offset(upTo);
    for (const StudentFacts &student : students) {
        for (const PeriodPresence &at : reader.read(student)) {
            if (at.session == SessionState::NotTaken && at.group >= 0 && at.day <= last)
                ++open[{at.day, at.period, at.group}];
        }
    }
    QList<OpenRoll> list;
    for (const auto &[place, expected] : open) {
        const auto &[day, period, group] = place;
        list.append({plan.calendar().dateAt(day), period, plan.keyOf(group), expected});
    }
    return list;
}

} // namespace kehou
