// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"
#include "core/office/office.h"

namespace kehou
{

// The id of the shipped scheme that a demo file is made with.
[[nodiscard]] QString demoSchemeId();

// Writes a made-up school, two thirds through its term, into a file that was made with that scheme
// and has no term of that name yet; anything else is refused. The size is 1 …
// DemoSize::kMostStudents students. It carries payments and so cannot be undone.
[[nodiscard]] Result<void> makeDemo(Office &office, const DemoSize &size = {});

} // namespace kehou
