// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

namespace kehou
{

// Whether the children stay in their classes (the second half of a school year) or go up a grade
// with them (a new school year).
enum class Promotion { Stay, OneGradeUp };

// What a term begins with from the one before (R-ENR-3): bands, classes, children who are still
// there, staff, organisations, base groups; offerings and lesson plans as drafts; enrollments that
// ran to the end as drafts. Nothing that must be applied for, waived or published anew: no
// agreements, wishes, places, waivers, notices, sessions, marks or money (T36). Where classes go
// up a grade, those of the last grade leave with their children, and each child comes over once
// (T46).
[[nodiscard]] TermBook takenOver(const TermBook &before, const Term &next, Promotion promotion);

// 一（1）班 of grade 1 → 二（1）班; 初一（2）班 → 初二（2）班; a name without its grade stays.
[[nodiscard]] QString promotedClassName(const QString &name, int grade);

} // namespace kehou
