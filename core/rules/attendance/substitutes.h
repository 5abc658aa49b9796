// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_plan.h"

namespace kehou
{

// One day as the timetable and the office have it. The book's own sessions are not looked at.
struct DayOfTeaching {
    const TermBook &book;
    const TermPlan &plan;
    QDate date;
    QList<Session> sessions; // the stored ones of that date
};

// Where somebody stands on a day, in minutes of the clock.
struct Duty {
    QString staff;
    GroupKey group;
    int period = 1;
    int start = 0;
    int end = 0;

    [[nodiscard]] bool overlaps(const Duty &other) const
    {
        return start < other.end && other.start < end;
    }
};

// Everybody's duties on the day: the timetable, less what was cancelled, moved away or taken by a
// substitute, and what was moved there.
[[nodiscard]] QList<Duty> dutiesOn(const DayOfTeaching &day);

// Why somebody may not stand in for the teacher of a session (R-ATT-5).
enum class SubstituteFault {
    Unknown,      // no member of staff on that day
    SameTeacher,  // it is the session's own teacher
    Busy,         // stands in another group at that time
    NotQualified, // 后勤 and 志愿者 hold no session; 外聘 hold no subject course and none of
                  // another organisation
};

struct SubstituteAnswer {
    std::optional<SubstituteFault> fault;
    std::optional<Duty> busyWith;
};

// Whether the member of staff may hold the group's session of that period on the day: free at that
// time by the clock, and qualified.
class SubstituteCheck
{
public:
    SubstituteCheck(const DayOfTeaching &day, const GroupKey &group, int period);

    [[nodiscard]] SubstituteAnswer ask(const QString &staff) const;
    // Everybody who may, by number.
    [[nodiscard]] QStringList everybody() const;
    // The group's grades have the period on that day.
    [[nodiscard]] bool hasTime() const { return m_session.end > m_session.start; }
    // From and to, in minutes of the day, meet the time of the session.
    [[nodiscard]] bool isAtTheTime(int start, int end) const
    {
        return start < m_session.end && m_session.start < end;
    }
    // What others do at the time of the session.
    [[nodiscard]] QList<Duty> dutiesBeside() const;
    // Where else the member of staff stands at the time of the session.
    [[nodiscard]] std::optional<Duty> otherDuty(const QString &staff) const;

private:
    [[nodiscard]] bool isQualified(const StaffMember &member) const;

    const DayOfTeaching &m_day;
    QList<Duty> m_duties;
    Duty m_session; // as the timetable has it
    const Offering *m_offering = nullptr;
};

} // namespace kehou
