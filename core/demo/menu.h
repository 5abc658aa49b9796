// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"
#include "core/rules/menu/moves.h"

namespace kehou::demo
{

// 课程 with 教学计划, and 基础安排: ten periods a week for each class. A teacher is in one place at
// a time; a course is left out where it would take a class's teacher.
void addMenu(School &school);

// How each course came to the state that it has: reviewed, published, opened, finished or closed
// (R-MNU-3), in the order of the days.
[[nodiscard]] QList<OfferingStep> courseSteps(const TermBook &book, const Story &story);

} // namespace kehou::demo
