// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// 机构, 教职工 and 班级 with their homeroom teachers.
void addStaffAndClasses(School &school);

// 学生, class by class, with guardians and categories.
void addStudents(School &school);

// The papers of the two organisations whose staff teach at the school.
[[nodiscard]] QString danceOrganisation();
[[nodiscard]] QString folkMusicOrganisation();

} // namespace kehou::demo
