// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grade_set.h"
#include "core/rules/enrollment/school.h"

namespace kehou
{

// R-ENR-7: which categories of children come first. 低年级 among them are the given grades.
struct PriorityOrder {
    QStringList categories;
    GradeSet lowGrades;
};

// The best place of a student's categories in the order, from 0; without one it comes last.
[[nodiscard]] int priorityTier(const Student &student, int grade, const PriorityOrder &order);

} // namespace kehou
