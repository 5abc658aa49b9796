// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/fund_events.h"

#include "core/base/expects.h"

#include <algorithm>

namespace kehou
{

namespace
{

const Account kBank{AccountKind::Bank, {}};
const Account kTreasury{AccountKind::Treasury, {}};
const Account kSpecialFunds{AccountKind::SpecialFunds, {}};

[[nodiscard]] const Account &sourceOf(SpendingFrom from)
{
    return from == SpendingFrom::SpecialFunds ? kSpecialFunds : kBank;
}

[[nodiscard]] Money sumOf(const QList<Owed> &owed)
{
    Money sum;
    for (const Owed &one : owed)
        sum += one.amount;
    return sum;
}

// The amount, at most what is owed altogether, divided among them.
[[nodiscard]] QList<Owed> shared(Money amount, const QList<Owed> &owed)
{
    const Money most = std::min(amount, sumOf(owed));
    if (most <= Money())
        return {};
    QList<std::int64_t> weights;
    for (const Owed &one : owed)
        weights.append(one.amount.fen());
    const QList<Money> parts = split(most, weights);
    QList<Owed> shares;
    for (qsizetype at = 0; at < owed.size(); ++at)
        shares.append({owed[at].payee, parts[at]});
    return shares;
}

[[nodiscard]] QList<Owed> paidFirst(const QList<Owed> &owed, const QString &payee)
{
    for (const Owed &one : owed) {
        if (one.payee == payee)
            return {one};
    }
    return owed;
}

} // namespace

Entry treasuryMoved(const Event &event, const TreasuryMove &move, SpendingFrom from)
{
    Entry entry(event);
    if (move.kind == TreasuryMoveKind::Remitted)
        entry.add({kTreasury, kBank, move.amount});
    else
        entry.add({sourceOf(from), kTreasury, move.amount});
    return entry;
}

Entry moneySpent(const Event &event, const Spending &spending, SpendingFrom from,
                 const QList<Owed> &owed)
{
    const Account &source = sourceOf(from);
    const QList<Owed> paid = shared(spending.amount, paidFirst(owed, spending.payee));
    Entry entry(event);
    for (const Owed &one : paid)
        entry.add({{AccountKind::Payable, one.payee}, source, one.amount});
    entry.add({{AccountKind::Expense, spending.category}, source, spending.amount - sumOf(paid)});
    return entry;
}

Entry payClosed(const Event &event, const QString &category, const QList<Owed> &owed,
                Money paidAhead)
{
    Entry entry(event);
    const Account expense{AccountKind::Expense, category};
    for (const Owed &one : owed) {
        KEHOU_EXPECTS(paidAhead.isZero() || one.amount >= Money());
        entry.add({expense, {AccountKind::Payable, one.payee}, one.amount});
    }
    for (const Owed &ahead : shared(paidAhead, owed))
        entry.add({expense, {AccountKind::Payable, ahead.payee}, -ahead.amount});
    return entry;
}

} // namespace kehou
