// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/schemes/scheme.h"

namespace kehou
{

// What a scheme's values break between each other: percentages that do not add up to 100, a base
// grid that does not fit the bands, a tier's rate over the cap, a name or code that stands twice,
// bands of a grade that overlap. Each finding's cell is the JSON path.
[[nodiscard]] Findings checkScheme(const Scheme &scheme);

} // namespace kehou
