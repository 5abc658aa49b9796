// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// 巡查: a round on each service day but one, with what it found and what was done.
void addPatrols(School &school);

// 考核 and 处理 of those who look after groups.
void addAssessments(School &school);

} // namespace kehou::demo
