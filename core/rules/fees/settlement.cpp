// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"

#include "core/rules/enrollment/windows.h"

#include <bit>
#include <numeric>

namespace kehou
{

// One selection of one student while its lines are made.
struct SettlementRun::Selected {
    const StudentFacts &facts;
    const Membership &membership;
    const Enrollment &enrollment;
    int index;
    DateRange agreed;
    std::optional<DateRange> effective;
    int lastDay; // as of a date, or before the student left: nothing held later counts
    std::optional<int> leftAfter; // days from the term's start, where leaving cut the selection
};

// One offering that the student holds over some dates.
struct SettlementRun::HeldOffering {
    int group;
    const Offering &offering;
    DateRange dates;
};

namespace
{

// The numbers of the months in order of their start (R-FEE-5a counts lines in that order).
[[nodiscard]] std::vector<int> orderOf(const QList<BillingMonth> &months)
{
    std::vector<int> order(static_cast<std::size_t>(months.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return months[a].start < months[b].start; });
    return order;
}

[[nodiscard]] bool hasSurcharge(const QList<FeeItem> &items)
{
    return std::any_of(items.begin(), items.end(),
                       [](const FeeItem &item) { return !item.surcharge.isZero(); });
}

} // namespace

SettlementRun::SettlementRun(const TermPlan &plan, FeeRules rules)
    : m_plan(plan), m_rules(std::move(rules)), m_marks(plan.calendar()),
      m_monthOrder(orderOf(m_rules.months)), m_caps(m_rules.items, m_rules.months),
      m_hasSurcharge(hasSurcharge(m_rules.items))
{
    const auto length = static_cast<std::size_t>(plan.calendar().length());
    for (auto *tables : {&m_days, &m_specialDays}) {
        for (auto &days : *tables)
            days.resize(length);
    }
    m_offeringDays.resize(length);
    m_percent.resize(length);
}

DayOutcome SettlementRun::DayCount::outcome() const
{
    if (scheduled == 0)
        return DayOutcome::Unscheduled;
    if (attended > 0)
        return DayOutcome::Attended;
    return unrecorded > 0 ? DayOutcome::Unknown : DayOutcome::Missed;
}

Settlement SettlementRun::settle(const StudentFacts &facts, const std::optional<QDate> &asOf)
{
    const TermCalendar &calendar = m_plan.calendar();
    Settlement settlement;
    settlement.student = facts.student.number;
    settlement.paid = facts.paid;
    settlement.refunded = facts.refunded;
    m_marks.fill(facts.marks);
    fillWaivers(facts);
    m_caps.renew();

    const Membership membership(m_plan, facts);
    const int lastDay = asOf ? calendar.offset(*asOf) : calendar.length() - 1;
    for (int index = 0; index < facts.selections.size(); ++index) {
        const Enrollment &enrollment = facts.selections[index];
        const auto agreed = agreedWindow(m_plan.term(), enrollment);
        if (!agreed)
            continue;
        const auto leaving = leavingDate(calendar, enrollment, facts.student, m_rules.noticeDays);
        const int stays = leaving ? calendar.offset(*leaving) - 1 : lastDay;
        Selected selected{facts,
                          membership,
                          enrollment,
                          index,
                          *agreed,
                          effectiveWindow(agreed, leaving),
                          std::min(lastDay, stays),
                          {}};
        if (leaving && *leaving <= agreed->last() && stays < lastDay)
            selected.leftAfter = stays + 1;
        if (m_hasSurcharge)
            agreeOnSpecialDays(selected);
        countDays(selected, settlement);
        addLines(selected, settlement);
    }
    return settlement;
}

// R-FEE-6: on one date the largest percent holds.
void SettlementRun::fillWaivers(const StudentFacts &facts)
{
    if (m_hasWaivers)
        std::fill(m_percent.begin(), m_percent.end(), 0);
    m_hasWaivers = !facts.waivers.isEmpty();
    const DateRange &term = m_plan.calendar().dates();
    for (const Waiver &waiver : facts.waivers) {
        const auto range = rangeOrNothing(waiver.start, waiver.end);
        const auto dates = range ? intersection(*range, term) : std::nullopt;
        if (!dates)
            continue;
        const int first = m_plan.calendar().offset(dates->first());
        for (int day = first; day < first + dates->days(); ++day) {
            int &percent = m_percent[static_cast<std::size_t>(day)];
            percent = std::max(percent, waiver.percent.value);
        }
    }
}

// Fills the day tables of the selection: what was agreed by the calendar, what was held.
void SettlementRun::countDays(const Selected &selected, Settlement &settlement)
{
    const TermCalendar &calendar = m_plan.calendar();
    for (auto &days : m_days)
        std::fill(days.begin(), days.end(), DayCount{});

    const SlotSet &slots = selected.enrollment.slots;
    const int first = calendar.offset(selected.agreed.first());
    for (int day = first; day < first + selected.agreed.days(); ++day) {
        for (const PeriodKind kind : {PeriodKind::AfterSchool, PeriodKind::Noon})
            daysOf(kind)[static_cast<std::size_t>(day)].agreed =
                static_cast<std::uint8_t>(std::popcount(periodsOf(selected, slots, day, kind)));
    }
    if (!selected.effective)
        return;
    forEachExpected(
        m_plan, selected.membership, slots, *selected.effective, [&](const ExpectedPeriod &at) {
            if (at.held.day > selected.lastDay)
                return;
            const Presence presence =
                presenceOf(at.held.state, m_marks.find(at.held.day, at.held.period));
            count(settlement.counts, presence);
            const PeriodBits noon = periodsOf(selected, slots, at.day, PeriodKind::Noon);
            const bool isNoon = (noon & periodBit(at.period)) != 0;
            const auto heldOn = static_cast<std::size_t>(at.held.day);
            daysOf(isNoon ? PeriodKind::Noon : PeriodKind::AfterSchool)[heldOn].add(presence);
            if (m_hasSurcharge && isSpecial(at.group))
                m_specialDays[isNoon ? 1 : 0][heldOn].add(presence);
        });
}

bool SettlementRun::isSpecial(int group) const
{
    const Offering *offering = m_plan.offeringOf(group);
    return offering && offering->special;
}

// R-FEE-5a: the periods that were agreed on in 特色 offerings; countDays() fills in the held ones.
void SettlementRun::agreeOnSpecialDays(const Selected &selected)
{
    const TermCalendar &calendar = m_plan.calendar();
    for (auto &days : m_specialDays)
        std::fill(days.begin(), days.end(), DayCount{});
    const SlotSet &slots = selected.enrollment.slots;
    const int first = calendar.offset(selected.agreed.first());
    for (int day = first; day < first + selected.agreed.days(); ++day) {
        const int weekday = calendar.followedWeekdayAt(day);
        for (const PeriodKind kind : {PeriodKind::AfterSchool, PeriodKind::Noon}) {
            const PeriodBits periods = periodsOf(selected, slots, day, kind);
            for (int period = 1; (periods >> period) != 0; ++period) {
                if ((periods & periodBit(period)) != 0 &&
                    isSpecial(selected.membership.groupOn(day, weekday, period)))
                    ++m_specialDays[kind == PeriodKind::Noon ? 1 : 0][static_cast<std::size_t>(day)]
                          .agreed;
            }
        }
    }
}

void SettlementRun::addLines(const Selected &selected, Settlement &settlement)
{
    const bool free = selected.facts.student.boarder && !m_rules.boardersCharged;
    for (int item = 0; item < m_rules.items.size(); ++item) {
        if (free && m_rules.items[item].kind == FeeKind::Service)
            continue;
        if (m_rules.items[item].basis == FeeBasis::Offering)
            addOfferingLines(selected, item, settlement);
        else
            addItemLines(selected, item, settlement);
    }
}

// R-FEE-2 to R-FEE-5: one line for the selection, or one for each billing month.
void SettlementRun::addItemLines(const Selected &selected, int item, Settlement &settlement)
{
    const FeeItem &fee = m_rules.items[item];
    const DateRange &term = m_plan.calendar().dates();
    FeeLine line{
        .item = item, .selection = selected.index, .window = selected.agreed, .price = fee.price};
    if (fee.basis != FeeBasis::Month) {
        if (fee.basis == FeeBasis::Term)
            line.divisor = divisorOf(selected, selected.enrollment.slots, fee, term);
        addPair(selected, line, term, settlement);
        return;
    }
    for (const int month : m_monthOrder) {
        const BillingMonth &window = m_rules.months[month];
        const auto dates = rangeOrNothing(window.start, window.end);
        const auto range = dates ? intersection(*dates, term) : std::nullopt;
        if (!range)
            continue;
        line.month = month;
        line.window = *range;
        line.price = window.price.value_or(fee.price);
        line.divisor = divisorOf(selected, selected.enrollment.slots, fee, *range);
        if (line.divisor > 0)
            addPair(selected, line, *range, settlement);
    }
}

// In order of their start, by code where two begin together (R-FEE-5a).
QList<Placement> SettlementRun::placementsOf(const Selected &selected) const
{
    const auto key = [&](const Placement &placement) {
        return std::pair(
            std::max(placement.start.value_or(selected.agreed.first()), selected.agreed.first()),
            placement.offering);
    };
    QList<Placement> placements = selected.facts.placements;
    std::stable_sort(placements.begin(), placements.end(),
                     [&](const Placement &a, const Placement &b) { return key(a) < key(b); });
    return placements;
}

// R-FEE-5: the term's rule over the sessions of each offering that the student holds.
void SettlementRun::addOfferingLines(const Selected &selected, int item, Settlement &settlement)
{
    const DateRange &term = m_plan.calendar().dates();
    const FeeItem &fee = m_rules.items[item];
    for (const Placement &placement : placementsOf(selected)) {
        const int group = m_plan.groupOf({GroupKind::Offering, placement.offering});
        const Offering *offering = group < 0 ? nullptr : m_plan.offeringOf(group);
        const auto held = rangeOrNothing(placement.start.value_or(term.first()),
                                         placement.end.value_or(term.last()));
        if (!offering || !offering->isHeld() || !held)
            continue;
        countOfferingDays(selected, {group, *offering, *held}, fee.periods);
        const FeeLine line{.item = item,
                           .selection = selected.index,
                           .offering = group,
                           .window = selected.agreed,
                           .divisor = divisorOf(selected, offering->slots, fee, term),
                           .price = fee.price};
        if (line.divisor > 0)
            addPair(selected, line, term, settlement);
    }
}

// Fills the day table of one offering with its sessions of the kind that the item counts.
void SettlementRun::countOfferingDays(const Selected &selected, const HeldOffering &held,
                                      PeriodKind kind)
{
    const TermCalendar &calendar = m_plan.calendar();
    std::fill(m_offeringDays.begin(), m_offeringDays.end(), DayCount{});
    const SlotSet slots = selected.enrollment.slots.commonWith(held.offering.slots);
    if (const auto agreed = intersection(selected.agreed, held.dates)) {
        for (int day = calendar.offset(agreed->first()); day <= calendar.offset(agreed->last());
             ++day)
            m_offeringDays[static_cast<std::size_t>(day)].agreed =
                static_cast<std::uint8_t>(std::popcount(periodsOf(selected, slots, day, kind)));
    }
    const auto effective =
        selected.effective ? intersection(*selected.effective, held.dates) : std::nullopt;
    if (!effective)
        return;
    forEachExpected(m_plan, selected.membership, slots, *effective, [&](const ExpectedPeriod &at) {
        const bool counts = (periodsOf(selected, slots, at.day, kind) & periodBit(at.period)) != 0;
        if (at.group == held.group && at.held.day <= selected.lastDay && counts)
            m_offeringDays[static_cast<std::size_t>(at.held.day)].add(
                presenceOf(at.held.state, m_marks.find(at.held.day, at.held.period)));
    });
}

// The periods that the slots have on a day, of one kind (R-FEE-1).
PeriodBits SettlementRun::periodsOf(const Selected &selected, const SlotSet &slots, int day,
                                    PeriodKind kind) const
{
    const PeriodBits periods = slots.periodsOf(m_plan.calendar().followedWeekdayAt(day));
    return periods == 0 ? periods
                        : periods & m_plan.bands().periodsOfKind(selected.membership.gradeOn(day),
                                                                 day, kind);
}

// The prepaid line and the consumed one of the same item, selection and window. In arrears the bill
// is for what was attended (R-FEE-5a).
void SettlementRun::addPair(const Selected &selected, FeeLine line, const DateRange &range,
                            Settlement &settlement)
{
    const FeeItem &fee = m_rules.items[line.item];
    line.kind = LineKind::Consumed;
    const FeeLine consumed = chargeable(selected, line, range);
    line.kind = LineKind::Prepaid;
    FeeLine prepaid = consumed;
    prepaid.kind = LineKind::Prepaid;
    if (fee.billing == Billing::Prepaid)
        prepaid = chargeable(selected, line, range);
    if (prepaid.units == 0 && consumed.units == 0)
        return;
    settlement.lines.append(prepaid);
    settlement.lines.append(consumed);
    settlement.prepaid += prepaid.amount;
    settlement.waivedPrepaid += prepaid.waived;
    settlement.consumed += consumed.amount;
    settlement.waived += consumed.waived;
    if (fee.credit.carry)
        settlement.carried += consumed.credit - consumed.creditWaived;
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

// What a whole term (in periods) or a whole billing month (in days) of the same slots has.
int SettlementRun::divisorOf(const Selected &selected, const SlotSet &slots, const FeeItem &item,
                             const DateRange &range) const
{
    int units = 0;
    const int first = m_plan.calendar().offset(range.first());
    for (int day = first; day < first + range.days(); ++day) {
        const int periods = std::popcount(periodsOf(selected, slots, day, item.periods));
        units += item.basis == FeeBasis::Month ? std::min(periods, 1) : periods;
    }
    return units;
}

} // namespace kehou
