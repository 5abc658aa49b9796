// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roll_pupils.h"

namespace kehou
{

DayOfTeaching dayOfTeaching(const TermCache::Loaded &loaded, QDate date)
{
    DayOfTeaching day{loaded.book, *loaded.plan, date, {}};
    for (const Session &session : loaded.sessions) {
        if (session.date == date)
            day.sessions.append(session);
    }
    return day;
}

QList<ExpectedPupil> expectedOn(const TermCache::Loaded &loaded, QDate date,
                                const std::optional<GroupKey> &group)
{
    return expectedOn(dayOfTeaching(loaded, date), loaded.students,
                      loaded.term.scheme.enrollment.noticeDays, group);
}

} // namespace kehou
