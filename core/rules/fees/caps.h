// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/term.h"
#include "core/rules/fees/fee_item.h"

#include <QHash>

#include <vector>

namespace kehou
{

enum class LineKind { Prepaid, Consumed };

// Where an amount falls: the day by its offset from the term's first and the month by a number of
// its own; nothing where the amount stands for more than one of them.
struct CapPlace {
    std::optional<int> day;
    std::optional<int> month;
};

// R-FEE-5a: what the caps of one item leave one student, over its lines in order of start.
class CapMeter
{
public:
    explicit CapMeter(FeeCaps caps) : m_caps(std::move(caps)) {}

    // As much of the amount as every cap still leaves there; it is used up from then on.
    [[nodiscard]] Money take(Money amount, const CapPlace &place);

private:
    FeeCaps m_caps;
    QHash<int, Money> m_days;
    QHash<int, Money> m_months;
    Money m_term;
};

// The caps of all items for one student at a time, apart for what is prepaid and what is consumed.
class CapMeters
{
public:
    // A month is the billing month that a day lies in; where none does, the calendar's.
    CapMeters(const QList<FeeItem> &items, const QList<BillingMonth> &months);

    // Nothing is used up.
    void renew();
    [[nodiscard]] bool hasCaps(int item) const { return m_meterOf[item] >= 0; }
    [[nodiscard]] CapMeter &meter(int item, LineKind kind);
    // The number of a day's month, for CapPlace.
    [[nodiscard]] int monthOf(QDate day) const;

private:
    QList<BillingMonth> m_months;
    std::vector<CapMeter> m_fresh;
    std::vector<CapMeter> m_meters;
    std::vector<int> m_meterOf; // of each item, -1 without caps
};

// R-FEE-8: how many periods a term must have at least, so that its flat price keeps the cap of a
// period: 690 yuan at 5 need 138. The cap is above zero.
[[nodiscard]] int leastPeriodsUnderCap(Money termPrice, Money capPerPeriod);

} // namespace kehou
