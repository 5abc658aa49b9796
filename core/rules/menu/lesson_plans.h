// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_plan.h"

namespace kehou
{

// A session of an offering with the line of its lesson plan (R-MNU-9); without one there is none
// left for it.
struct LessonSession {
    ServicePeriod at; // where it is held
    SessionState state = SessionState::NotTaken;
    std::optional<LessonPlanLine> line;

    friend bool operator==(const LessonSession &, const LessonSession &) = default;
};

// R-MNU-9: the sessions of an offering over the whole term in the order in which they are held,
// each with the next line of its plan by lesson number. A cancelled session takes no line and is
// not among them; an offering in whose state no session is held has none. The lines may be of any
// offering and in any order.
[[nodiscard]] QList<LessonSession> lessonSessions(const TermPlan &plan, const Offering &offering,
                                                  const QList<LessonPlanLine> &lines);

} // namespace kehou
