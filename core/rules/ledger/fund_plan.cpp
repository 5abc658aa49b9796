// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/fund_plan.h"

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] PlanLine &lineOf(QList<PlanLine> &plan, const QString &category)
{
    const auto line = std::find_if(plan.begin(), plan.end(), [&](const PlanLine &candidate) {
        return candidate.category == category;
    });
    if (line != plan.end())
        return *line;
    plan.append({category, 0, {}, {}});
    return plan.last();
}

} // namespace

bool bringsServiceIncome(const FeeItem &item)
{
    return item.kind == FeeKind::Service && item.inScope;
}

void ServiceIncome::add(const Settlement &settlement, const QList<FeeItem> &fees)
{
    for (const FeeLine &line : settlement.lines) {
        if (line.kind != LineKind::Consumed || !bringsServiceIncome(fees[line.item]))
            continue;
        const auto known = std::find_if(items.begin(), items.end(), [&](const ItemIncome &income) {
            return income.item == line.item;
        });
        ItemIncome &income =
            known == items.end() ? items.emplaceBack(ItemIncome{line.item, {}, {}}) : *known;
        income.used += line.amount;
        income.waived += line.waived;
        used += line.amount;
        waived += line.waived;
    }
}

FundSums fundSums(const TermBook &book)
{
    FundSums sums;
    for (const Payment &payment : book.rows<Payment>())
        sums.collected += payment.amount;
    for (const Refund &refund : book.rows<Refund>())
        sums.refunded += refund.amount;
    sums.collected -= sums.refunded;
    for (const TreasuryMove &move : book.rows<TreasuryMove>())
        (move.kind == TreasuryMoveKind::Remitted ? sums.remitted : sums.returned) += move.amount;
    for (const Spending &spending : book.rows<Spending>())
        sums.spent += spending.amount;
    return sums;
}

QList<PlanLine> fundPlan(Money income, const QList<FundShare> &shares,
                         const QList<Spending> &spending)
{
    QList<std::int64_t> percents;
    for (const FundShare &share : shares)
        percents.append(share.percent);
    const QList<Money> amounts = split(income, percents);
    QList<PlanLine> plan;
    for (qsizetype at = 0; at < shares.size(); ++at)
        plan.append({shares[at].category, shares[at].percent, amounts[at], {}});
    for (const Spending &row : spending)
        lineOf(plan, row.category).spent += row.amount;
    return plan;
}

Money lateToRemit(const TermBook &book, QDate today, int remitDays)
{
    const QDate lastLate = today.addDays(-remitDays - 1);
    Money late;
    for (const Payment &payment : book.rows<Payment>()) {
        const QDate last = payment.amount < Money() ? today : lastLate;
        late += payment.date <= last ? payment.amount : Money();
    }
    for (const Refund &refund : book.rows<Refund>())
        late -= refund.date <= today ? refund.amount : Money();
    for (const TreasuryMove &move : book.rows<TreasuryMove>()) {
        if (move.kind == TreasuryMoveKind::Remitted && move.date <= today)
            late -= move.amount;
    }
    return std::max(late, Money());
}

} // namespace kehou
