// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/term_calendar.h"

#include <array>
#include <vector>

namespace kehou
{

// Which period of the day is what, by grade and date (R-CAL-2).
class BandTable
{
public:
    BandTable(const TermCalendar &calendar, const QList<Band> &bands);

    // The band row of a grade's period on a day, if the grade has that period then.
    [[nodiscard]] const Band *find(int grade, QDate date, int period) const;

    // The periods of a grade's day of one kind. A grade without any band counts every period as
    // after-school service.
    [[nodiscard]] PeriodBits periodsOfKind(int grade, int dayOffset, PeriodKind kind) const;

    // Whether some day of the term has the period for the grade.
    [[nodiscard]] bool everHasPeriod(int grade, int period) const;
    [[nodiscard]] bool hasGrade(int grade) const
    {
        return m_grades[static_cast<std::size_t>(grade)].known;
    }

    // The latest dismissal (or end of a period) of a grade on a day, in minutes.
    [[nodiscard]] std::optional<int> dismissal(int grade, QDate date) const;

private:
    struct GradeDays {
        bool known = false;
        PeriodBits ever = 0;
        std::vector<PeriodBits> noon;
        std::vector<PeriodBits> afterSchool;
    };
    const TermCalendar &m_calendar;
    QList<Band> m_bands;
    std::array<GradeDays, kMaxGrade + 1> m_grades;
};

// R-CAL-2: on any date of the term a grade is in exactly one band. Faults name both rows of an
// overlap, the dates of a gap, and an end that is not after its start.
[[nodiscard]] RowFaults checkBands(const TermBook &book);

} // namespace kehou
