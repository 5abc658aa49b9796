// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"
#include "core/rules/attendance/student_facts.h"

#include <vector>

namespace kehou::demo
{

// The sessions at which somebody is expected: what a roll can be taken of.
class ExpectedSessions
{
public:
    explicit ExpectedSessions(const TermPlan &plan);

    void note(const ExpectedPeriod &at) { m_expected[index(at.group, at.day, at.period)] = true; }
    [[nodiscard]] bool has(int group, int day, int period) const
    {
        return m_expected[index(group, day, period)];
    }

private:
    [[nodiscard]] std::size_t index(int group, int day, int period) const;

    int m_days;
    std::vector<bool> m_expected;
};

// 学生考勤: the exceptions of every pupil up to the last roll, and leave that is known for the days
// after it. Gives where pupils are expected.
[[nodiscard]] ExpectedSessions addMarks(School &school, const TermPlan &plan);

} // namespace kehou::demo
