// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/settlement.h"
#include "core/rules/ledger/funds.h"
#include "core/rules/term_book.h"

namespace kehou
{

// What was used of one item, before waivers, and what was waived of it.
struct ItemIncome {
    int item = 0; // number of the fee item
    Money used;
    Money waived;

    friend bool operator==(const ItemIncome &, const ItemIncome &) = default;
};

// The term's income from the service: service items that count as after-school service
// (R-FEE-5c), item by item. Everything is their sum.
struct ServiceIncome {
    QList<ItemIncome> items;
    Money used;
    Money waived;

    [[nodiscard]] Money net() const { return used - waived; }
    void add(const Settlement &settlement, const QList<FeeItem> &fees);
};

// Whether an item brings the service income.
[[nodiscard]] bool bringsServiceIncome(const FeeItem &item);

// What came in and went out, by the rows of the workbook. What was taken back is in both signs and
// so counts as nothing (T13).
struct FundSums {
    Money collected; // 缴费 less 退费
    Money refunded;
    Money remitted;
    Money returned;
    Money spent;

    // R-LED-4: what may still be spent; below zero where more was spent than came in.
    [[nodiscard]] Money spendable(SpendingFrom from) const
    {
        return (from == SpendingFrom::SpecialFunds ? returned : collected) - spent;
    }
};
[[nodiscard]] FundSums fundSums(const TermBook &book);

// One category of the plan: its part of the income, and what was spent on it.
struct PlanLine {
    QString category;
    int percent = 0;
    Money amount;
    Money spent;

    // Above zero where more was spent than planned.
    [[nodiscard]] Money over() const { return std::max(spent - amount, Money()); }
    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

// R-FND-1: the income split by percent (R-MON-3), in the plan's order. Spending on a category that
// the plan does not have follows with nothing planned for it. The income is not below zero.
[[nodiscard]] QList<PlanLine> fundPlan(Money income, const QList<FundShare> &shares,
                                       const QList<Spending> &spending);

// R-LED-4: what was collected more than this many days before the day, less everything that was
// given back and remitted up to it; never below zero.
[[nodiscard]] Money lateToRemit(const TermBook &book, QDate today, int remitDays);

} // namespace kehou
