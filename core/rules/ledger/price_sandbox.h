// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <optional>

namespace kehou
{

// What a price would bring, before anybody is billed: every head pays the price for every period.
struct PriceQuestion {
    Money price;              // a period
    std::optional<Money> cap; // a period (R-FEE-8)
    int heads = 0;
    int periods = 0; // of a head over the term
    int staffPercent = 0;
    int sessions = 0; // to be taught over the term
    Money rate;       // a session
};

struct PriceAnswer {
    Money income;
    Money staffShare; // its percent of the income (R-MON-2)
    Money staffCost;  // sessions at the rate
    bool overCap = false;

    // Below zero where the staff share does not pay the sessions.
    [[nodiscard]] Money surplus() const { return staffShare - staffCost; }
    friend bool operator==(const PriceAnswer &, const PriceAnswer &) = default;
};

// Counts and amounts are not below zero.
[[nodiscard]] PriceAnswer answerPrice(const PriceQuestion &question);

} // namespace kehou
