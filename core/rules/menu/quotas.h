// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

namespace kehou
{

// How many periods a week a class of these grades has for homework and for interests (R-MNU-7).
struct WeekQuota {
    GradeSet grades;
    int homework = 0;
    int interest = 0;

    [[nodiscard]] int periods() const { return homework + interest; }
    friend bool operator==(const WeekQuota &, const WeekQuota &) = default;
};

// What a class's week holds: the periods of its base groups whose content is 作业 or 课业 of any
// name, and its other periods, among them those in which a course is offered to its grade and the
// class has no base group.
struct ClassWeek {
    QString className;
    int homework = 0;
    int interest = 0;
};
[[nodiscard]] ClassWeek weekOf(const TermBook &book, const SchoolClass &schoolClass);

// A class whose week is another than its grade's quota (R-MNU-7).
struct QuotaBreach {
    ClassWeek week;
    WeekQuota quota;
};
// In the order of the classes; a class whose grade has no quota has none to break.
[[nodiscard]] QList<QuotaBreach> quotaBreaches(const TermBook &book,
                                               const QList<WeekQuota> &quotas);

} // namespace kehou
