// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"
#include "core/rules/attendance/term_plan.h"
#include "core/rules/pay/staff_table.h"

namespace kehou
{

// A confirmed session as pay looks at it. Nobody stands as an empty number.
struct PaidSession {
    QDate date; // where it was held (R-ATT-9)
    int period = 1;
    GroupKey group;
    QString teacher;  // the row's, else the timetable's (R-ATT-5)
    QString taughtBy; // the substitute, else the teacher unless on leave or absent
    TeacherState teacherState = TeacherState::Present;
    std::optional<RecordState> record;
    bool noon = false;
    int minutes = 0;             // of its period, 0 where no band has it
    bool special = false;        // 特色
    QString provider;            // the organisation that the offering is bought from
    bool byProvider = false;     // it was taught by staff of that organisation (R-PAY-6)
    bool changeApproved = false; // … whom the offering or a substitution names
    QStringList seconds;         // the offering's further teachers, less who taught it
    int pupils = 0;              // expected in it, where they were counted

    [[nodiscard]] RecordState recorded() const { return record.value_or(RecordState::None); }
    // R-PAY-3: lateness belongs to the teacher who came late, not to a substitute.
    [[nodiscard]] bool taughtLate() const
    {
        return teacherState == TeacherState::Late && taughtBy == teacher;
    }
    // A person is paid for it; what a provider's staff taught is paid to the provider.
    [[nodiscard]] bool paysPerson() const { return !taughtBy.isEmpty() && !byProvider; }
};

// A session, and how many pupils are expected in it.
struct SessionPlace {
    QDate date;
    int period = 1;
    GroupKey group;
    friend bool operator==(const SessionPlace &, const SessionPlace &) = default;
};
[[nodiscard]] inline std::size_t qHash(const SessionPlace &place, std::size_t seed = 0)
{
    return qHashMulti(seed, place.date, place.period, place.group.name);
}
using PupilCounts = QHash<SessionPlace, int>;

// R-ATT-1: the pupils expected in each session of the term.
[[nodiscard]] PupilCounts expectedPupils(const TermPlan &plan,
                                         const std::vector<StudentFacts> &students, int noticeDays);

// Every session of the term that is confirmed, by date, period and group (R-PAY-10). Sessions on a
// day that is cancelled for the whole school are none.
[[nodiscard]] QList<PaidSession> paidSessions(const TermBook &book, const TermPlan &plan,
                                              const StaffTable &staff);

} // namespace kehou
