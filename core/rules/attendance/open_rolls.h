// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"

namespace kehou
{

// A session in which somebody was expected and whose roll nobody has taken.
struct OpenRoll {
    QDate date;
    int period = 1;
    GroupKey group;
    int expected = 0;

    friend bool operator==(const OpenRoll &, const OpenRoll &) = default;
};

// Every one of the term up to the day, by date, period and group. Cancelled sessions, days to come
// and groups in which nobody is expected are none (T38). noticeDays as in R-ENR-2.
[[nodiscard]] QList<OpenRoll> openRolls(const TermPlan &plan,
                                        const std::vector<StudentFacts> &students, int noticeDays,
                                        QDate upTo);

} // namespace kehou
