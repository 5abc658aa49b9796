// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// 课次 and 学生考勤 up to the last roll: confirmed rolls with their exceptions only, sessions that
// were cancelled or moved, substitutes, late teachers, and a few rolls that were not taken.
void addRolls(School &school);

} // namespace kehou::demo
