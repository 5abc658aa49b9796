// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"

#include "core/rules/attendance/held_kind.h"
#include "core/rules/enrollment/windows.h"
#include "core/rules/fees/settlement_parts.h"

#include <bit>
#include <numeric>

namespace kehou
{

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

QList<QDate> daysOutsideMonths(const TermPlan &plan, const QList<BillingMonth> &months)
{
    QList<QDate> days;
    for (const QDate day : plan.calendar().serviceDays()) {
        if (std::none_of(months.begin(), months.end(), [&](const BillingMonth &month) {
                return month.start <= day && day <= month.end;
            }))
            days.append(day);
    }
    return days;
}

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
    for (const FeeItem &item : m_rules.items)
        m_prices.push_back(priceSpans(item, m_rules.prices, plan.calendar().dates()));
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
    forEachExpected(m_plan, selected.membership, slots, *selected.effective,
                    [&](const ExpectedPeriod &at) {
                        if (at.held.day > selected.lastDay)
                            return;
                        const Presence presence =
                            presenceOf(at.held.state, m_marks.find(at.held.day, at.held.period));
                        count(settlement.counts, presence);
                        const PeriodKind kind = heldKind(m_plan, selected.membership, at);
                        const auto heldOn = static_cast<std::size_t>(at.held.day);
                        daysOf(kind)[heldOn].add(presence);
                        if (m_hasSurcharge && isSpecial(at.group))
                            m_specialDays[kind == PeriodKind::Noon ? 1 : 0][heldOn].add(presence);
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
        addItemLines(selected, item, settlement);
    }
}

// R-FEE-2 to R-FEE-5: one line for the selection, or one for each price, billing month or offering.
void SettlementRun::addItemLines(const Selected &selected, int item, Settlement &settlement)
{
    switch (m_rules.items[item].basis) {
    case FeeBasis::Period:
    case FeeBasis::Day:
        return addDayLines(selected, item, settlement);
    case FeeBasis::Month:
        return addMonthLines(selected, item, settlement);
    case FeeBasis::Term:
        return addTermLine(selected, item, settlement);
    case FeeBasis::Offering:
        return addOfferingLines(selected, item, settlement);
    }
}

// The price of what begins on a day of the term (R-TIM-1).
Money SettlementRun::priceFrom(int item, QDate day) const
{
    const QList<PriceSpan> &spans = m_prices[static_cast<std::size_t>(item)];
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const PriceSpan &span) {
        return span.dates.contains(day);
    });
    KEHOU_EXPECTS(found != spans.end());
    return found->price;
}

void SettlementRun::addDayLines(const Selected &selected, int item, Settlement &settlement)
{
    for (const PriceSpan &span : m_prices[static_cast<std::size_t>(item)]) {
        const auto window = intersection(selected.agreed, span.dates);
        addPair(selected,
                {.item = item,
                 .selection = selected.index,
                 .window = window.value_or(span.dates),
                 .price = span.price},
                span.dates, settlement);
    }
}

void SettlementRun::addTermLine(const Selected &selected, int item, Settlement &settlement)
{
    const DateRange &term = m_plan.calendar().dates();
    const FeeLine line{
        .item = item,
        .selection = selected.index,
        .window = selected.agreed,
        .divisor = divisorOf(selected, selected.enrollment.slots, m_rules.items[item], term),
        .price = priceFrom(item, selected.agreed.first())};
    if (line.divisor > 0)
        addPair(selected, line, term, settlement);
}

void SettlementRun::addMonthLines(const Selected &selected, int item, Settlement &settlement)
{
    const FeeItem &fee = m_rules.items[item];
    const DateRange &term = m_plan.calendar().dates();
    FeeLine line{.item = item, .selection = selected.index, .window = selected.agreed};
    for (const int month : m_monthOrder) {
        const BillingMonth &window = m_rules.months[month];
        const auto dates = rangeOrNothing(window.start, window.end);
        const auto range = dates ? intersection(*dates, term) : std::nullopt;
        if (!range)
            continue;
        line.month = month;
        line.window = *range;
        const QDate begins = std::clamp(selected.agreed.first(), range->first(), range->last());
        line.price = window.price.value_or(priceFrom(item, begins));
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
        const auto window = intersection(selected.agreed, *held);
        const FeeLine line{.item = item,
                           .selection = selected.index,
                           .offering = group,
                           .window = window.value_or(selected.agreed),
                           .divisor = divisorOf(selected, offering->slots, fee, term),
                           .price = priceFrom(item, window.value_or(selected.agreed).first())};
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
        const bool counts = heldKind(m_plan, selected.membership, at) == kind;
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
