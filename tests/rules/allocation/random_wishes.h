// SPDX-License-Identifier: GPL-3.0-or-later
// Small schools with wishes in which everything happens that the allocation knows of. The same
// seed gives the same school everywhere.
#pragma once

#include "core/rules/allocation/selection.h"
#include "core/rules/term_book.h"

namespace kehou::test
{

struct RandomWishes {
    TermBook book;
    AllocationRules rules;
};

[[nodiscard]] RandomWishes randomWishes(unsigned seed);

} // namespace kehou::test
