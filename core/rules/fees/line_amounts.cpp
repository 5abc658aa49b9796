// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of a settlement cost: units, prices, surcharges, caps, credits, waivers.
#include "core/rules/fees/settlement_parts.h"

namespace kehou
{

DayOutcome SettlementRun::DayCount::outcome() const
{
    if (scheduled == 0)
        return DayOutcome::Unscheduled;
    if (attended > 0)
        return DayOutcome::Attended;
    return unrecorded > 0 ? DayOutcome::Unknown : DayOutcome::Missed;
}

// Counts the line's units over the range, prices them (R-MON-2) and takes the waived part
// (R-FEE-6): Σ units × percent of the date ÷ all units, rounded once.
FeeLine SettlementRun::chargeable(const Selected &selected, FeeLine line, const DateRange &range)
{
    const FeeItem &fee = m_rules.items[line.item];
    const auto &days = daysOf(line);
    const int first = m_plan.calendar().offset(range.first());
    std::int64_t weighted = 0;
    std::optional<int> percent;
    bool uniform = true;
    for (int day = first; day < first + range.days(); ++day) {
        const int units = unitsOf(line, days[static_cast<std::size_t>(day)]);
        if (units == 0)
            continue;
        const int dayPercent = m_percent[static_cast<std::size_t>(day)];
        uniform = uniform && (!percent || *percent == dayPercent);
        percent = dayPercent;
        line.units += units;
        weighted += std::int64_t{units} * dayPercent;
    }
    if (!fee.surcharge.isZero())
        line.specialUnits = specialUnitsOf(line, range);
    line.amount = costOf(line);
    if (fee.caps.any())
        cutAtCaps(line, range);
    if (line.kind == LineKind::Consumed && givesCredit(fee.settle))
        giveCredit(selected, line, range);
    if (weighted > 0 && fee.waivable) {
        line.waived = line.amount.timesFraction(weighted, std::int64_t{line.units} * 10'000);
        line.waivedPercent.value = uniform ? *percent : 0;
        line.creditWaived = line.credit.timesFraction(weighted, std::int64_t{line.units} * 10'000);
    }
    return line;
}

Money SettlementRun::costOf(const FeeLine &line) const
{
    const Money units = line.divisor > 0 ? line.price.timesFraction(line.units, line.divisor)
                                         : line.price * line.units;
    return units + m_rules.items[line.item].surcharge * line.specialUnits;
}

int SettlementRun::specialUnitsOf(const FeeLine &line, const DateRange &range) const
{
    const bool noon = m_rules.items[line.item].periods == PeriodKind::Noon;
    if (line.offering >= 0 && !isSpecial(line.offering))
        return 0;
    const auto &days = line.offering >= 0 ? m_offeringDays : m_specialDays[noon ? 1 : 0];
    const int first = m_plan.calendar().offset(range.first());
    int periods = 0;
    for (int day = first; day < first + range.days(); ++day)
        periods += periodsOf(line, days[static_cast<std::size_t>(day)]);
    return periods;
}

// R-FEE-5a: a price for days or periods falls on its days; a month's on the month; others only on
// the term.
void SettlementRun::cutAtCaps(FeeLine &line, const DateRange &range)
{
    const FeeBasis basis = m_rules.items[line.item].basis;
    CapMeter &meter = m_caps.meter(line.item, line.kind);
    const Money whole = line.amount;
    if (basis == FeeBasis::Month) {
        line.amount = meter.take(whole, {{}, line.month});
    } else if (basis == FeeBasis::Day || basis == FeeBasis::Period) {
        line.amount = Money();
        for (QDate day = range.first(); day <= range.last(); day = day.addDays(1)) {
            const int offset = m_plan.calendar().offset(day);
            line.amount += meter.take(dayCostOf(line, offset), {offset, m_caps.monthOf(day)});
        }
    } else {
        line.amount = meter.take(whole, {});
    }
    line.cut = whole - line.amount;
}

// What one day of a line without a divisor costs.
Money SettlementRun::dayCostOf(const FeeLine &line, int day) const
{
    const FeeItem &fee = m_rules.items[line.item];
    const auto at = static_cast<std::size_t>(day);
    const Money units = line.price * unitsOf(line, daysOf(line)[at]);
    if (fee.surcharge.isZero())
        return units;
    const auto &special = m_specialDays[fee.periods == PeriodKind::Noon ? 1 : 0];
    return units + fee.surcharge * periodsOf(line, special[at]);
}

// R-FEE-5b: what is given back, never more than the line has left.
void SettlementRun::giveCredit(const Selected &selected, FeeLine &line,
                               const DateRange &range) const
{
    const FeeItem &fee = m_rules.items[line.item];
    if (fee.settle == SettleRule::Exit) {
        if (selected.leftAfter)
            line.credit = exitCredit(line.amount, fee.credit.exit, *selected.leftAfter);
    } else {
        const MissedDays missed = missedDays(line);
        const int first = m_plan.calendar().offset(range.first());
        line.missed = missed.between(first, first + range.days() - 1);
        line.credit = std::min(missedCredit(line, missed, range), line.amount);
    }
    line.amount -= line.credit;
}

MissedDays SettlementRun::missedDays(const FeeLine &line) const
{
    std::vector<DayOutcome> outcomes;
    for (const DayCount &day : daysOf(line))
        outcomes.push_back(day.outcome());
    return {std::move(outcomes), m_rules.items[line.item].credit.minRun};
}

Money SettlementRun::missedCredit(const FeeLine &line, const MissedDays &missed,
                                  const DateRange &range) const
{
    const FeeItem &fee = m_rules.items[line.item];
    const int first = m_plan.calendar().offset(range.first());
    switch (fee.settle) {
    case SettleRule::DayRate:
        return dayRateCredit(fee.credit.dayRate, line.missed);
    case SettleRule::Denominator:
        return denominatorCredit(line.price, line.missed, fee.credit.denominator);
    case SettleRule::Steps:
        return stepsCredit(line.price, missed.runs(), {first, first + range.days() - 1});
    case SettleRule::Bucket:
        return bucketCreditOf(line, range);
    case SettleRule::None:
    case SettleRule::Attended:
    case SettleRule::Exit:
        break;
    }
    return {};
}

Money SettlementRun::bucketCreditOf(const FeeLine &line, const DateRange &range) const
{
    MonthDays month;
    const int first = m_plan.calendar().offset(range.first());
    for (int day = first; day < first + range.days(); ++day) {
        const DayCount &count = daysOf(line)[static_cast<std::size_t>(day)];
        month.scheduled += count.scheduled > 0 ? 1 : 0;
        month.attended += count.attended > 0 ? 1 : 0;
    }
    return bucketCredit(line.amount, month);
}

// The periods of a day that a line counts: as agreed on, as attended, or as they took place; where
// missed days are credited, all that were scheduled.
int SettlementRun::periodsOf(const FeeLine &line, const DayCount &day) const
{
    const SettleRule settle = m_rules.items[line.item].settle;
    if (line.kind == LineKind::Prepaid || settle == SettleRule::Exit)
        return day.agreed;
    if (settle == SettleRule::Attended)
        return day.attended;
    return settle == SettleRule::None ? day.scheduled - day.cancelled : day.scheduled;
}

int SettlementRun::unitsOf(const FeeLine &line, const DayCount &day) const
{
    const FeeItem &fee = m_rules.items[line.item];
    const int periods = periodsOf(line, day);
    switch (fee.basis) {
    case FeeBasis::Day:
    case FeeBasis::Month:
        return periods > 0 ? 1 : 0;
    case FeeBasis::Period:
        return fee.maxPeriodsPerDay > 0 ? std::min(periods, fee.maxPeriodsPerDay) : periods;
    case FeeBasis::Term:
    case FeeBasis::Offering:
        return periods;
    }
    return 0;
}

} // namespace kehou
