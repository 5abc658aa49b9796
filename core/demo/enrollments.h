// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

namespace kehou::demo
{

// 报名 in every state, 转班, and the pupils who came late or left: about nineteen of twenty pupils
// take part.
void addEnrollments(School &school);

} // namespace kehou::demo
