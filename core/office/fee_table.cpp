// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/fee_table.h"

namespace kehou
{

namespace
{

[[nodiscard]] FeeRow rowOf(const Payer &payer, const Settlement &settlement)
{
    FeeRow row;
    row.payer = payer;
    row.counts = settlement.counts;
    row.prepaid = settlement.prepaid;
    row.waivedPrepaid = settlement.waivedPrepaid;
    row.consumed = settlement.consumed;
    row.waived = settlement.waived;
    row.paid = settlement.paid;
    row.refunded = settlement.refunded;
    row.refund = settlement.refund();
    row.due = settlement.due();
    return row;
}

void add(FeeTable &table, const Payer &payer, const TermSettlement &term,
         const Settlement &settlement)
{
    table.rows.append(rowOf(payer, settlement));
    table.totals += table.rows.last();
    table.incomplete += settlement.complete() ? 0 : 1;
    for (const ExplainedLine &explained : term.explain(settlement)) {
        if (explained.line.kind == LineKind::Prepaid)
            table.bills.append({payer, explained.item, explained.rule, explained.text,
                                explained.line.amount, explained.line.waived});
    }
}

} // namespace

FeeRow &FeeRow::operator+=(const FeeRow &other)
{
    counts += other.counts;
    prepaid += other.prepaid;
    waivedPrepaid += other.waivedPrepaid;
    consumed += other.consumed;
    waived += other.waived;
    paid += other.paid;
    refunded += other.refunded;
    refund += other.refund;
    due += other.due;
    return *this;
}

Result<FeeTable> feeTable(Office &office, const SettleRequest &request)
{
    const auto term = settleTerm(office, {request.termName, request.asOf, {}, true});
    if (!term)
        return term.failure();
    const auto book = listPayments(office, request.termName);
    if (!book)
        return book.failure();
    QHash<QString, const Settlement *> settlements;
    for (const Settlement &settlement : term.value().students)
        settlements.insert(settlement.student, &settlement);
    FeeTable table;
    table.asOf = term.value().asOf;
    table.closed = !term.value().closed.isEmpty();
    table.changedSince = term.value().changedSince;
    for (const Payer &payer : book.value().payers) {
        if (const Settlement *settlement = settlements.value(payer.number))
            add(table, payer, term.value(), *settlement);
    }
    return table;
}

} // namespace kehou
