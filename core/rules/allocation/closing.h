// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/draw.h"

#include <functional>

namespace kehou
{

// R-ALC-3: places are given out by the function, from the 内定 ones alone; as long as an offering
// then holds fewer students than it needs, the one with the fewest is closed, among equals the one
// with the greatest code, and everything is given out again without it.
[[nodiscard]] GivenPlaces giveOutClosing(const AllocationFacts &facts, std::vector<int> queue,
                                         const std::function<void(PlaceTable &)> &giveOut);

} // namespace kehou
