// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// The term: its weeks, draw seed and scheme.
[[nodiscard]] Term demoTerm(const DemoSize &size, const Story &story);

// Holidays, make-up days and one day of storm (校历); afternoons by stage of the school, in summer
// and in winter time, with staggered dismissal (时段); billing months (计费月).
void addCalendar(School &school);

} // namespace kehou::demo
