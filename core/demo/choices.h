// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// 志愿 and 选课结果: teams named beforehand, class courses for the whole class, clubs by wish as
// far as places, grades and slots allow; some change or come in later.
void addChoices(School &school);

} // namespace kehou::demo
