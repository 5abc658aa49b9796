// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/day_sessions.h"

#include "core/base/natural_order.h"

#include <map>

namespace kehou
{

namespace
{

class DayMaker
{
public:
    explicit DayMaker(const DayOfTeaching &day)
        : m_day(day), m_offset(day.plan.calendar().offset(day.date))
    {
    }

    void addTimetable()
    {
        const int weekday = m_day.plan.calendar().followedWeekday(m_day.date);
        for (const PlannedSession &planned : weekPlan(m_day.book)) {
            const int group = m_day.plan.groupOf(planned.group);
            if (planned.slot.weekday != weekday || group < 0)
                continue;
            const TermPlan::Held held = m_day.plan.held(group, m_offset, planned.slot.period);
            if (held.day == m_offset)
                put({m_day.date, planned.slot.period}, held, planned);
        }
    }

    void addPupils(const std::vector<StudentFacts> &students, int noticeDays)
    {
        for (const ExpectedPupil &pupil : expectedOn(m_day, students, noticeDays)) {
            if (pupil.at.group < 0 || pupil.classGroup < 0)
                continue; // a class that the term does not have
            const GroupKey &group = m_day.plan.keyOf(pupil.at.group);
            const ServicePeriod from{m_day.plan.calendar().dateAt(pupil.at.day), pupil.at.period};
            if (!find(group, pupil.at.held.period))
                put(from, pupil.at.held, plannedSession(m_day.book, group, slotOf(from)));
            ++find(group, pupil.at.held.period)->expected[m_day.plan.keyOf(pupil.classGroup).name];
        }
    }

    void addStored()
    {
        for (const Session &session : m_day.sessions) {
            const ServicePeriod from{session.movedFromDate.value_or(session.date),
                                     session.movedFromPeriod.value_or(session.period)};
            if (!find(session.group, session.period))
                put(from, {m_offset, session.period, session.state},
                    plannedSession(m_day.book, session.group, slotOf(from)));
            follow(*find(session.group, session.period), session);
        }
    }

    [[nodiscard]] QList<DaySession> take()
    {
        QList<DaySession> sessions;
        for (auto &[place, session] : m_sessions) {
            setTimes(session);
            sessions.append(session);
        }
        std::stable_sort(
            sessions.begin(), sessions.end(), [](const DaySession &a, const DaySession &b) {
                if (a.at.period != b.at.period)
                    return a.at.period < b.at.period;
                const GroupKey &groupA = a.planned.group;
                const GroupKey &groupB = b.planned.group;
                return groupA.kind != groupB.kind ? groupA.kind < groupB.kind
                                                  : naturallyBefore(groupA.name, groupB.name);
            });
        return sessions;
    }

private:
    [[nodiscard]] DaySession *find(const GroupKey &group, int period)
    {
        const auto found = m_sessions.find({period, group});
        return found == m_sessions.end() ? nullptr : &found->second;
    }

    void put(const ServicePeriod &from, const TermPlan::Held &held, const PlannedSession &planned)
    {
        DaySession session;
        session.at = {m_day.date, held.period};
        session.planned = planned;
        session.state = held.state;
        if (from != session.at)
            session.movedFrom = from;
        m_sessions.insert({{held.period, planned.group}, session});
    }

    // What somebody entered for the session stands above the timetable.
    static void follow(DaySession &session, const Session &stored)
    {
        session.substitute = stored.substitute;
        session.note = stored.note;
        session.otherRoom = !stored.room.isEmpty();
        if (session.otherRoom)
            session.planned.room = stored.room;
        if (stored.teacher.isEmpty())
            return;
        session.planned.teachers.removeAll(stored.teacher);
        session.planned.teachers.prepend(stored.teacher);
        if (session.planned.group.kind == GroupKind::SchoolClass)
            session.planned.teachers = {stored.teacher};
    }

    [[nodiscard]] Slot slotOf(const ServicePeriod &at) const
    {
        return {std::max(1, m_day.plan.calendar().followedWeekday(at.date)), at.period};
    }

    void setTimes(DaySession &session) const
    {
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            const Band *band = session.planned.grades.contains(grade)
                                   ? m_day.plan.bands().find(grade, m_day.date, session.at.period)
                                   : nullptr;
            if (!band)
                continue;
            session.start = band->start;
            session.end = band->end;
            return;
        }
    }

    const DayOfTeaching &m_day;
    int m_offset;
    std::map<std::pair<int, GroupKey>, DaySession> m_sessions;
};

} // namespace

int DaySession::expectedPupils() const
{
    int sum = 0;
    for (const int pupils : expected)
        sum += pupils;
    return sum;
}

bool DaySession::lacksTeacher() const
{
    return state != SessionState::Cancelled && planned.teachers.isEmpty() && substitute.isEmpty() &&
           !expected.isEmpty();
}

QList<DaySession> sessionsOn(const DayOfTeaching &day, const std::vector<StudentFacts> &students,
                             int noticeDays)
{
    DayMaker maker(day);
    maker.addTimetable();
    maker.addPupils(students, noticeDays);
    maker.addStored();
    return maker.take();
}

} // namespace kehou
