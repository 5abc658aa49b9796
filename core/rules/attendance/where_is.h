// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/day_sessions.h"

namespace kehou
{

// One period of a child's day in the service, by the clock of its own grade.
struct ChildPeriod {
    DaySession session;
    std::optional<MarkState> mark;
    int start = 0; // minutes of the day
    int end = 0;

    friend bool operator==(const ChildPeriod &, const ChildPeriod &) = default;
};

// Where a child is to be at a minute of a day. Both places are among its periods; nothing where
// there is none.
struct Whereabouts {
    QString className;          // on that day
    QList<ChildPeriod> periods; // that take place, by the clock
    bool cancelled = false;     // it has periods on that day, and none takes place
    std::optional<qsizetype> now;
    std::optional<qsizetype> next; // the first that starts later
    std::optional<int> goesHomeAt; // minutes of the day: after its last after-school period

    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

// "Where is everyone" (R-ATT-1, R-CAL-2): by timetable, sessions and the children's marks of the
// day, one answer for each child in their order. A period holds from its first minute to the one
// before its end; noticeDays as in R-ENR-2.
struct WhereQuery {
    int noticeDays = 7;
    int minute = 0; // of the day
};
[[nodiscard]] std::vector<Whereabouts> whereAre(const DayOfTeaching &day,
                                                const std::vector<StudentFacts> &children,
                                                const WhereQuery &query);

// The same for one child.
[[nodiscard]] Whereabouts whereIs(const DayOfTeaching &day, const StudentFacts &child,
                                  const WhereQuery &query);

} // namespace kehou
