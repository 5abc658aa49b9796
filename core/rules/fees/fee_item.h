// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hundredths.h"
#include "core/base/money.h"
#include "core/rules/calendar/period_kind.h"

#include <QList>
#include <QString>

#include <optional>

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

// What is consumed at the settlement. R-FEE-2 … R-FEE-5: what was scheduled less what was
// cancelled, or what was attended. R-FEE-5b: what was scheduled, less a credit for missed days.
enum class SettleRule {
    None,
    Attended,
    DayRate,     // a tariff for each missed day
    Denominator, // price × missed days ÷ a fixed number
    Steps,       // a month's price for 30 days missed in a row, half of it for 15
    Bucket,      // a month attended by half or less costs half, one not attended nothing
    Exit,        // a part of what was prepaid for who leaves soon enough
};

[[nodiscard]] constexpr bool givesCredit(SettleRule rule)
{
    return rule != SettleRule::None && rule != SettleRule::Attended;
}

// R-FEE-5a: the most that an item may cost a student in a day, a month, a term.
struct FeeCaps {
    std::optional<Money> day;
    std::optional<Money> month;
    std::optional<Money> term;

    [[nodiscard]] bool any() const { return day || month || term; }
    friend bool operator==(const FeeCaps &, const FeeCaps &) = default;
};

// When families pay (R-FEE-5a): for what they agreed on at the term's start, or for what was
// attended once its list was shown.
enum class Billing {
    Prepaid,
    Arrears,
};

// Who leaves at most so many days after the term's start gets the percentage back.
struct ExitStep {
    int days = 0;
    Hundredths percent;

    friend bool operator==(const ExitStep &, const ExitStep &) = default;
};

// R-FEE-5b: the parameters of the settle rules that give a credit.
struct CreditTerms {
    Money dayRate;        // of DayRate
    int denominator = 0;  // of Denominator
    QList<ExitStep> exit; // of Exit, by days
    int minRun = 0;       // only runs of at least so many missed days count
    bool carry = false;   // to the next term's bill instead of cash

    friend bool operator==(const CreditTerms &, const CreditTerms &) = default;
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
    FeeCaps caps = {};
    Money surcharge = {}; // for each period held in a 特色 offering (R-FEE-5a)
    Billing billing = Billing::Prepaid;
    CreditTerms credit = {};

    friend bool operator==(const FeeItem &, const FeeItem &) = default;
};

// Rows of the school name an item as the scheme does, or by its code.
[[nodiscard]] inline bool isNamed(const FeeItem &item, const QString &text)
{
    return text == item.name || text == item.code;
}

} // namespace kehou
