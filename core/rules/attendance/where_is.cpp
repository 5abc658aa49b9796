// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/where_is.h"

#include "core/rules/enrollment/class_lists.h"

#include <map>

namespace kehou
{

namespace
{

[[nodiscard]] std::optional<MarkState> markOf(const StudentFacts &child, const ServicePeriod &at)
{
    for (const Mark &mark : child.marks) {
        if (mark.date == at.date && mark.period == at.period)
            return mark.state;
    }
    return std::nullopt;
}

// A period of the child with what its own grade's band says of it.
void addPeriod(const DayOfTeaching &day, const StudentFacts &child, const DaySession &session,
               Whereabouts &where)
{
    const Band *band =
        day.plan.bands().find(day.plan.gradeOfClass(where.className), day.date, session.at.period);
    ChildPeriod period{session, markOf(child, session.at), session.start, session.end};
    if (band) {
        period.start = band->start;
        period.end = band->end;
    }
    if (band && band->kind == PeriodKind::AfterSchool)
        where.goesHomeAt =
            std::max(where.goesHomeAt.value_or(0), band->dismissal.value_or(band->end));
    where.periods.append(period);
}

void place(Whereabouts &where, int minute)
{
    std::stable_sort(where.periods.begin(), where.periods.end(),
                     [](const ChildPeriod &a, const ChildPeriod &b) { return a.start < b.start; });
    for (qsizetype at = 0; at < where.periods.size(); ++at) {
        const ChildPeriod &period = where.periods[at];
        if (period.start <= minute && minute < period.end)
            where.now = at;
        if (minute < period.start && !where.next)
            where.next = at;
    }
}

// The day's sessions by period and group.
[[nodiscard]] std::map<std::pair<int, GroupKey>, DaySession>
sessionsByPlace(const DayOfTeaching &day, const std::vector<StudentFacts> &children, int noticeDays)
{
    std::map<std::pair<int, GroupKey>, DaySession> sessions;
    for (const DaySession &session : sessionsOn(day, children, noticeDays))
        sessions.insert({{session.at.period, session.planned.group}, session});
    return sessions;
}

} // namespace

std::vector<Whereabouts> whereAre(const DayOfTeaching &day,
                                  const std::vector<StudentFacts> &children,
                                  const WhereQuery &query)
{
    std::vector<Whereabouts> all(children.size());
    for (std::size_t at = 0; at < children.size(); ++at)
        all[at].className = ClassesOn(children[at].transfers, day.date).of(children[at].student);
    const auto sessions = sessionsByPlace(day, children, query.noticeDays);
    for (const ExpectedPupil &pupil : expectedOn(day, children, query.noticeDays)) {
        if (pupil.at.group < 0)
            continue;
        const auto session = sessions.find({pupil.at.held.period, day.plan.keyOf(pupil.at.group)});
        if (session == sessions.end())
            continue;
        Whereabouts &where = all[static_cast<std::size_t>(pupil.facts - children.data())];
        where.cancelled = true; // until one of its periods takes place
        if (session->second.state != SessionState::Cancelled)
            addPeriod(day, *pupil.facts, session->second, where);
    }
    for (Whereabouts &where : all) {
        where.cancelled = where.cancelled && where.periods.isEmpty();
        place(where, query.minute);
    }
    return all;
}

Whereabouts whereIs(const DayOfTeaching &day, const StudentFacts &child, const WhereQuery &query)
{
    return whereAre(day, {child}, query).front();
}

} // namespace kehou
