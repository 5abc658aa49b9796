// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"
#include "core/rules/attendance/substitutes.h"

namespace kehou
{

// One pupil that is expected in a period held on a day.
struct ExpectedPupil {
    const StudentFacts *facts;
    ExpectedPeriod at;
    int classGroup; // of the plan: the pupil's class on the day that the timetable has the session
};

// Everybody expected in a session held on that day of the term, of one group where one is given
// (R-ATT-1, R-ATT-9). The students outlive the answer; noticeDays as in R-ENR-2.
[[nodiscard]] QList<ExpectedPupil> expectedOn(const DayOfTeaching &day,
                                              const std::vector<StudentFacts> &students,
                                              int noticeDays,
                                              const std::optional<GroupKey> &group = std::nullopt);

} // namespace kehou
