// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/fee_events.h"

#include <algorithm>

namespace kehou
{

namespace
{

const Account kCarried{AccountKind::Advance, {}};

[[nodiscard]] Account receivable(const QString &student)
{
    return {AccountKind::Receivable, student};
}

[[nodiscard]] Account repayable(const QString &student)
{
    return {AccountKind::Repayable, student};
}

[[nodiscard]] Account moneyAccount(PaymentMethod method)
{
    return {method == PaymentMethod::Cash ? AccountKind::Cash : AccountKind::Bank, {}};
}

// Where what was billed waits until it is used.
[[nodiscard]] Account billedAccount(const ItemAmount &item)
{
    return {item.kind == FeeKind::Agency ? AccountKind::Agency : AccountKind::Advance, item.item};
}

// Where what was used stands.
[[nodiscard]] Account usedAccount(const ItemAmount &item)
{
    return {item.kind == FeeKind::Agency ? AccountKind::Agency : AccountKind::ServiceIncome,
            item.item};
}

enum class Direction { Charge, TakeBack };
using AccountOf = Account (*)(const ItemAmount &);

void post(Entry &entry, const QString &student, const QList<ItemAmount> &items,
          std::pair<AccountOf, Direction> how)
{
    const int times = how.second == Direction::Charge ? 1 : -1;
    for (const ItemAmount &item : items) {
        entry.add({receivable(student), how.first(item), item.amount * times});
        entry.add({{AccountKind::Waived, item.item}, receivable(student), item.waived * times});
    }
}

// Moves what the family is owed to 应退, or what it no longer is back, so that one of the two
// accounts is at zero.
void level(Entry &entry, const StudentStanding &standing)
{
    const Money total =
        standing.receivable + standing.repayable + entry.amountOn(receivable(standing.student));
    entry.add({receivable(standing.student), repayable(standing.student),
               standing.repayable - std::min(total, Money())});
}

} // namespace

QList<ItemAmount> itemAmounts(const Settlement &settlement, const QList<FeeItem> &items,
                              LineKind kind)
{
    QList<ItemAmount> amounts;
    for (const FeeItem &item : items)
        amounts.append({item.code, item.kind, {}, {}});
    for (const FeeLine &line : settlement.lines) {
        if (line.kind != kind)
            continue;
        amounts[line.item].amount += line.amount;
        amounts[line.item].waived += line.waived;
    }
    amounts.removeIf([](const ItemAmount &item) { return item.amount.isZero(); });
    return amounts;
}

Entry billIssued(const Event &event, const QString &student, const QList<ItemAmount> &billed)
{
    Entry entry(event);
    post(entry, student, billed, {billedAccount, Direction::Charge});
    return entry;
}

Entry paymentReceived(const Event &event, const Payment &payment)
{
    Entry entry(event);
    entry.add({moneyAccount(payment.method), receivable(payment.student), payment.amount});
    return entry;
}

Entry refundPaid(const Event &event, const Refund &refund)
{
    Entry entry(event);
    entry.add({repayable(refund.student), moneyAccount(refund.method), refund.amount});
    return entry;
}

Entry settlementClosed(const Event &event, const StudentStanding &standing,
                       const QList<ItemAmount> &billed, const QList<ItemAmount> &used)
{
    Entry entry(event);
    post(entry, standing.student, billed, {billedAccount, Direction::TakeBack});
    post(entry, standing.student, used, {usedAccount, Direction::Charge});
    level(entry, standing);
    return entry;
}

Entry settlementAdjusted(const Event &event, const StudentStanding &standing,
                         const QList<ItemAmount> &closed, const QList<ItemAmount> &now)
{
    Entry entry(event);
    post(entry, standing.student, closed, {usedAccount, Direction::TakeBack});
    post(entry, standing.student, now, {usedAccount, Direction::Charge});
    level(entry, standing);
    return entry;
}

Entry carriedOut(const Event &event, const QString &student, Money amount)
{
    Entry entry(event);
    entry.add({repayable(student), kCarried, amount});
    return entry;
}

Entry carriedIn(const Event &event, const QString &student, Money amount)
{
    Entry entry(event);
    entry.add({kCarried, receivable(student), amount});
    return entry;
}

} // namespace kehou
