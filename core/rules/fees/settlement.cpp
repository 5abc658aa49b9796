// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"

#include "core/rules/enrollment/windows.h"

#include <bit>

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
};

// One offering that the student holds over some dates.
struct SettlementRun::HeldOffering {
    int group;
    const Offering &offering;
    DateRange dates;
};

SettlementRun::SettlementRun(const TermPlan &plan, FeeRules rules)
    : m_plan(plan), m_rules(std::move(rules)), m_marks(plan.calendar())
{
    const auto length = static_cast<std::size_t>(plan.calendar().length());
    for (auto &days : m_days)
        days.resize(length);
    m_offeringDays.resize(length);
    m_percent.resize(length);
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

    const Membership membership(m_plan, facts);
    const int lastDay = asOf ? calendar.offset(*asOf) : calendar.length() - 1;
    for (int index = 0; index < facts.selections.size(); ++index) {
        const Enrollment &enrollment = facts.selections[index];
        const auto agreed = agreedWindow(m_plan.term(), enrollment);
        if (!agreed)
            continue;
        const auto leaving = leavingDate(calendar, enrollment, facts.student, m_rules.noticeDays);
        const int stays = leaving ? calendar.offset(*leaving) - 1 : lastDay;
        const Selected selected{facts,
                                membership,
                                enrollment,
                                index,
                                *agreed,
                                effectiveWindow(agreed, leaving),
                                std::min(lastDay, stays)};
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
            daysOf(isNoon ? PeriodKind::Noon
                          : PeriodKind::AfterSchool)[static_cast<std::size_t>(at.held.day)]
                .add(presence);
        });
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
        addPair(line, term, settlement);
        return;
    }
    for (int month = 0; month < m_rules.months.size(); ++month) {
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
            addPair(line, *range, settlement);
    }
}

// R-FEE-5: the term's rule over the sessions of each offering that the student holds.
void SettlementRun::addOfferingLines(const Selected &selected, int item, Settlement &settlement)
{
    const DateRange &term = m_plan.calendar().dates();
    const FeeItem &fee = m_rules.items[item];
    for (const Placement &placement : selected.facts.placements) {
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
            addPair(line, term, settlement);
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

// The prepaid line and the consumed one of the same item, selection and window.
void SettlementRun::addPair(FeeLine line, const DateRange &range, Settlement &settlement)
{
    line.kind = LineKind::Prepaid;
    const FeeLine prepaid = chargeable(line, range);
    line.kind = LineKind::Consumed;
    const FeeLine consumed = chargeable(line, range);
    if (prepaid.units == 0 && consumed.units == 0)
        return;
    settlement.lines.append(prepaid);
    settlement.lines.append(consumed);
    settlement.prepaid += prepaid.amount;
    settlement.waivedPrepaid += prepaid.waived;
    settlement.consumed += consumed.amount;
    settlement.waived += consumed.waived;
}

// Counts the line's units over the range, prices them (R-MON-2) and takes the waived part
// (R-FEE-6): Σ units × percent of the date ÷ all units, rounded once.
FeeLine SettlementRun::chargeable(FeeLine line, const DateRange &range) const
{
    const FeeItem &fee = m_rules.items[line.item];
    const auto &days = line.offering >= 0 ? m_offeringDays : daysOf(fee.periods);
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
    line.amount = line.divisor > 0 ? line.price.timesFraction(line.units, line.divisor)
                                   : line.price * line.units;
    if (weighted > 0 && fee.waivable) {
        line.waived = line.amount.timesFraction(weighted, std::int64_t{line.units} * 10'000);
        line.waivedPercent.value = uniform ? *percent : 0;
    }
    return line;
}

int SettlementRun::unitsOf(const FeeLine &line, const DayCount &day) const
{
    const FeeItem &fee = m_rules.items[line.item];
    const int periods = line.kind == LineKind::Prepaid       ? day.agreed
                        : fee.settle == SettleRule::Attended ? day.attended
                                                             : day.scheduled - day.cancelled;
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
