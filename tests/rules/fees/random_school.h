// SPDX-License-Identifier: GPL-3.0-or-later
// Small schools in which everything happens that the rules know of. The same seed gives the same
// school everywhere.
#pragma once

#include "core/rules/fees/settlement.h"

#include <random>

namespace kehou::test
{

struct RandomSchool {
    TermBook book;
    FeeRules rules;
    std::optional<QDate> asOf;
};

[[nodiscard]] RandomSchool randomSchool(unsigned seed);

// The same rows in another order.
void shuffleRows(TermBook &book, unsigned seed);

} // namespace kehou::test
