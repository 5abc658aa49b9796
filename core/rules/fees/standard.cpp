// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/standard.h"

#include <set>

namespace kehou
{

namespace
{

// What a grade's whole term holds for one who is always there.
struct WholeTerm {
    QList<int> periodsOfDays; // of each day with service for the grade
    int months = 0;           // calendar months in which they lie

    [[nodiscard]] int days() const { return static_cast<int>(periodsOfDays.size()); }
    [[nodiscard]] int periods(int mostPerDay) const
    {
        int sum = 0;
        for (const int count : periodsOfDays)
            sum += mostPerDay > 0 ? std::min(count, mostPerDay) : count;
        return sum;
    }
};

// The after-school periods that the grade's bands have on a day.
[[nodiscard]] int periodsOn(const BandTable &bands, int grade, QDate day)
{
    int periods = 0;
    for (int period = 1; period <= kMaxPeriod; ++period) {
        const Band *band = bands.find(grade, day, period);
        periods += band && band->kind == PeriodKind::AfterSchool ? 1 : 0;
    }
    return periods;
}

[[nodiscard]] WholeTerm wholeTermOf(const TermPlan &plan, int grade)
{
    WholeTerm term;
    int lastMonth = 0;
    for (const QDate day : plan.calendar().serviceDays()) {
        const int periods = periodsOn(plan.bands(), grade, day);
        if (periods == 0)
            continue;
        term.periodsOfDays.append(periods);
        const int month = day.year() * 12 + day.month();
        term.months += month != lastMonth ? 1 : 0;
        lastMonth = month;
    }
    return term;
}

[[nodiscard]] Money costOf(const FeeItem &item, const WholeTerm &term)
{
    switch (item.basis) {
    case FeeBasis::Term:
        return item.price;
    case FeeBasis::Month:
        return item.price * term.months;
    case FeeBasis::Day:
        return item.price * term.days();
    case FeeBasis::Period:
        return item.price * term.periods(item.maxPeriodsPerDay);
    case FeeBasis::Offering:
        break;
    }
    return {};
}

[[nodiscard]] bool counts(const FeeItem &item)
{
    return item.inScope && item.kind == FeeKind::Service && item.periods == PeriodKind::AfterSchool;
}

[[nodiscard]] Money costOf(const QList<FeeItem> &items, const WholeTerm &term)
{
    Money cost;
    for (const FeeItem &item : items) {
        if (!counts(item))
            continue;
        const Money whole = costOf(item, term);
        cost += item.caps.term ? std::min(whole, *item.caps.term) : whole;
    }
    return cost;
}

void compare(const std::optional<Money> &cap, CapBreach breach, QList<CapBreach> &breaches)
{
    if (!cap)
        return;
    breach.most = *cap * breach.units;
    if (breach.cost > breach.most)
        breaches.append(breach);
}

} // namespace

QList<CapBreach> capBreaches(const TermPlan &plan, const QList<FeeItem> &items,
                             const StandardCaps &caps)
{
    QList<CapBreach> breaches;
    bool known = false;
    for (int grade = 1; grade <= kMaxGrade && caps.any(); ++grade) {
        if (!plan.bands().hasGrade(grade))
            continue;
        const WholeTerm term = wholeTermOf(plan, grade);
        if (term.days() == 0)
            continue;
        known = true;
        const Money cost = costOf(items, term);
        compare(caps.perPeriod, {grade, false, term.periods(0), cost, {}}, breaches);
        compare(caps.perDay, {grade, true, term.days(), cost, {}}, breaches);
    }
    for (const FeeItem &item : items) {
        if (!known && counts(item) && item.basis == FeeBasis::Period)
            compare(caps.perPeriod, {0, false, 1, item.price, {}}, breaches);
    }
    return breaches;
}

QList<CapBreach> termCapBreaches(const TermPlan &plan, const PriceList &list,
                                 const StandardCaps &caps)
{
    const DateRange &term = plan.calendar().dates();
    std::set<QDate> changes{term.first()};
    for (const FeeItem &item : list.items) {
        for (const PriceSpan &span : priceSpans(item, list.prices, term))
            changes.insert(span.dates.first());
    }
    QList<CapBreach> breaches;
    for (const QDate day : changes) {
        QList<FeeItem> items = list.items;
        for (FeeItem &item : items)
            item.price = priceOn(item, list.prices, day);
        for (const CapBreach &breach : capBreaches(plan, items, caps)) {
            if (!breaches.contains(breach))
                breaches.append(breach);
        }
    }
    return breaches;
}

} // namespace kehou
