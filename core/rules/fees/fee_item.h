// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/rules/calendar/period_kind.h"

#include <QList>
#include <QString>

namespace kehou
{

// 服务性收费 or 代收费 (R-FEE-1). An agency item is collected for somebody else at cost.
enum class FeeKind {
    Service,
    Agency,
};

// What one price buys: a term, a billing month, a day, a period, or the sessions of one offering.
enum class FeeBasis {
    Term,
    Month,
    Day,
    Period,
    Offering,
};

// What is consumed at the settlement (R-FEE-2 … R-FEE-5): what was scheduled less what was
// cancelled, or what was attended.
enum class SettleRule {
    None,
    Attended,
};

// R-FEE-1: one thing that a family can be billed for. The scheme's items are the only ones.
struct FeeItem {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Service;
    FeeBasis basis = FeeBasis::Period;
    Money price;
    SettleRule settle = SettleRule::Attended;
    PeriodKind periods = PeriodKind::AfterSchool;
    int maxPeriodsPerDay = 0; // 0 is no limit; only a price per period looks at it
    bool inScope = true;      // R-FEE-5c: counts as 课后服务 in accounts, caps and disclosure
    bool waivable = true;     // R-FEE-6: whether 减免 rows act on it

    friend bool operator==(const FeeItem &, const FeeItem &) = default;
};

} // namespace kehou
