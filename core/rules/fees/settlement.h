// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/presence.h"
#include "core/rules/fees/caps.h"
#include "core/rules/fees/credits.h"
#include "core/rules/fees/item_price.h"

namespace kehou
{

// What fees are computed by: the term's items and months, the notice of R-ENR-2, whether boarders
// are charged for the service (R-ENR-5); what is collected for others they pay anyway; and what
// items cost from other dates than the term's first.
struct FeeRules {
    QList<FeeItem> items;
    QList<BillingMonth> months;
    int noticeDays = 7;
    bool boardersCharged = true;
    QList<ItemPrice> prices = {};
};

// One line of a bill or a settlement: amount = price × units, over the divisor where the basis has
// one, with the surcharges, less what caps cut off and what is given back for missed days; waived
// is the part of it that need not be paid (R-FEE-6). The line names by number the item, month and
// selection it stands for. A price by day or period counts each day at the price that held on it,
// in a line for each price; a price for a month, a term or an offering is the one of the day on
// which the student began it.
struct FeeLine {
    LineKind kind = LineKind::Prepaid;
    int item = 0;
    int selection = 0;
    int month = -1;    // of the month basis
    int offering = -1; // group of the plan, of the offering basis
    DateRange window;
    int units = 0;
    int divisor = 0; // 0 where the price is for one unit
    Money price;
    Money amount;
    Money waived;
    Hundredths waivedPercent; // the one percentage where only one held, else 0
    int specialUnits = 0;     // periods held in a 特色 offering, where they cost more (R-FEE-5a)
    Money cut;                // by caps (R-FEE-5a)
    int missed = 0;           // days that the credit counts (R-FEE-5b)
    Money credit;             // given back for them, never more than the rest of the line
    Money creditWaived;       // the part of the credit that was never to be paid
};

// R-FEE-7: what a student was to pay and what it used. Everything is the sum of the lines.
struct Settlement {
    QString student;
    AttendanceCount counts;
    QList<FeeLine> lines;
    Money prepaid;
    Money waivedPrepaid;
    Money consumed;
    Money waived;
    Money paid;
    Money refunded;
    Money carried; // credit that goes to the next term's bill instead of cash, less its waived part

    // Above zero the school owes (应退), below zero the guardian (补缴).
    [[nodiscard]] Money balance() const { return paid - refunded - (consumed - waived); }
    [[nodiscard]] Money refund() const { return std::max(balance(), Money()); }
    [[nodiscard]] Money due() const { return std::max(-balance(), Money()); }
    // R-FEE-5b, carry: the part of the refund that is not paid out.
    [[nodiscard]] Money toCarry() const { return std::min(refund(), carried); }
    // R-ATT-3: nothing is unrecorded.
    [[nodiscard]] bool complete() const { return counts.unrecorded == 0; }
};

// R-FEE-4: the service days of the term that lie in no billing month. Nobody pays for them by the
// month.
[[nodiscard]] QList<QDate> daysOutsideMonths(const TermPlan &plan,
                                             const QList<BillingMonth> &months);

// Settles students of one term one after the other. The plan outlives it.
class SettlementRun
{
public:
    SettlementRun(const TermPlan &plan, FeeRules rules);

    // Bill and settlement of one student; an interim one counts what was held up to asOf.
    // Payments and refunds count whatever their date.
    [[nodiscard]] Settlement settle(const StudentFacts &facts,
                                    const std::optional<QDate> &asOf = std::nullopt);

private:
    // One day's periods of one kind, as agreed and as held.
    struct DayCount {
        std::uint8_t agreed = 0;
        std::uint8_t scheduled = 0;
        std::uint8_t attended = 0;
        std::uint8_t cancelled = 0;
        std::uint8_t unrecorded = 0;

        void add(Presence presence)
        {
            ++scheduled;
            attended += presence == Presence::Attended ? 1 : 0;
            cancelled += presence == Presence::Cancelled ? 1 : 0;
            unrecorded += presence == Presence::Unrecorded ? 1 : 0;
        }
        [[nodiscard]] DayOutcome outcome() const;
    };
    struct Selected;
    struct HeldOffering;

    void countDays(const Selected &selected, Settlement &settlement);
    void addLines(const Selected &selected, Settlement &settlement);
    void addItemLines(const Selected &selected, int item, Settlement &settlement);
    void addDayLines(const Selected &selected, int item, Settlement &settlement);
    void addTermLine(const Selected &selected, int item, Settlement &settlement);
    void addMonthLines(const Selected &selected, int item, Settlement &settlement);
    void addOfferingLines(const Selected &selected, int item, Settlement &settlement);
    void countOfferingDays(const Selected &selected, const HeldOffering &held, PeriodKind kind);
    void agreeOnSpecialDays(const Selected &selected);
    void addPair(const Selected &selected, FeeLine line, const DateRange &range,
                 Settlement &settlement);
    [[nodiscard]] FeeLine chargeable(const Selected &selected, FeeLine line,
                                     const DateRange &range);
    [[nodiscard]] Money costOf(const FeeLine &line) const;
    [[nodiscard]] Money dayCostOf(const FeeLine &line, int day) const;
    [[nodiscard]] int specialUnitsOf(const FeeLine &line, const DateRange &range) const;
    void cutAtCaps(FeeLine &line, const DateRange &range);
    void giveCredit(const Selected &selected, FeeLine &line, const DateRange &range) const;
    [[nodiscard]] MissedDays missedDays(const FeeLine &line) const;
    [[nodiscard]] Money missedCredit(const FeeLine &line, const MissedDays &missed,
                                     const DateRange &range) const;
    [[nodiscard]] Money bucketCreditOf(const FeeLine &line, const DateRange &range) const;
    [[nodiscard]] int periodsOf(const FeeLine &line, const DayCount &day) const;
    [[nodiscard]] int unitsOf(const FeeLine &line, const DayCount &day) const;
    [[nodiscard]] QList<Placement> placementsOf(const Selected &selected) const;
    [[nodiscard]] bool isSpecial(int group) const;
    [[nodiscard]] Money priceFrom(int item, QDate day) const;
    void fillWaivers(const StudentFacts &facts);
    [[nodiscard]] PeriodBits periodsOf(const Selected &selected, const SlotSet &slots, int day,
                                       PeriodKind kind) const;
    [[nodiscard]] int divisorOf(const Selected &selected, const SlotSet &slots, const FeeItem &item,
                                const DateRange &range) const;
    [[nodiscard]] std::vector<DayCount> &daysOf(PeriodKind kind)
    {
        return m_days[kind == PeriodKind::Noon ? 1 : 0];
    }
    [[nodiscard]] const std::vector<DayCount> &daysOf(PeriodKind kind) const
    {
        return m_days[kind == PeriodKind::Noon ? 1 : 0];
    }
    [[nodiscard]] const std::vector<DayCount> &daysOf(const FeeLine &line) const
    {
        return line.offering >= 0 ? m_offeringDays : daysOf(m_rules.items[line.item].periods);
    }

    const TermPlan &m_plan;
    FeeRules m_rules;
    MarkTable m_marks;
    std::array<std::vector<DayCount>, 2> m_days;        // by PeriodKind
    std::array<std::vector<DayCount>, 2> m_specialDays; // in 特色 offerings
    std::vector<DayCount> m_offeringDays;
    std::vector<int> m_percent;             // of each day, in hundredths of a percent
    std::vector<int> m_monthOrder;          // billing months by their start
    std::vector<QList<PriceSpan>> m_prices; // of each item over the term
    CapMeters m_caps;
    bool m_hasWaivers = false;
    bool m_hasSurcharge = false;
};

} // namespace kehou
