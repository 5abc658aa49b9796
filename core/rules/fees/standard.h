// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_plan.h"
#include "core/rules/fees/caps.h"
#include "core/rules/fees/item_price.h"

namespace kehou
{

// What a scheme lets the service cost at most (R-FEE-8).
struct StandardCaps {
    std::optional<Money> perPeriod;
    std::optional<Money> perDay;

    [[nodiscard]] bool any() const { return perPeriod || perDay; }
};

// A grade for which the standard costs more than a cap allows.
struct CapBreach {
    int grade = 0;
    bool byDay = false; // over the cap of a day, else over that of a period
    int units = 0;      // periods or days of a student who is in for the whole term
    Money cost;         // of the service items over the term
    Money most;         // that the cap allows for so many units

    friend bool operator==(const CapBreach &, const CapBreach &) = default;
};

// R-FEE-8: for a student in for the whole term and for every after-school period of its grade, the
// service items ÷ scheduled periods against the cap of a period, ÷ days against that of a day.
// Items by offering and items outside of the service do not count. Where no grade has periods yet,
// prices for a period stand against their cap alone.
[[nodiscard]] QList<CapBreach> capBreaches(const TermPlan &plan, const QList<FeeItem> &items,
                                           const StandardCaps &caps);

// What items cost: as the scheme has them, and over the dates of the school's own rows.
struct PriceList {
    const QList<FeeItem> &items;
    const QList<ItemPrice> &prices;
};

// The same for every price of the term, each with those that hold beside it, as if they held for
// all of it: no part of the term costs more than the caps allow. Each breach stands there once.
[[nodiscard]] QList<CapBreach> termCapBreaches(const TermPlan &plan, const PriceList &list,
                                               const StandardCaps &caps);

} // namespace kehou
