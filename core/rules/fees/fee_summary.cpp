// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/fee_summary.h"

#include "core/base/natural_order.h"

namespace kehou
{

namespace
{

// What is to be paid for items inside and outside of the service.
struct Scopes {
    Money inside;
    Money outside;
};

[[nodiscard]] Scopes toPayByScope(const Settlement &settlement, const QList<FeeItem> &items)
{
    Scopes scopes;
    for (const FeeLine &line : settlement.lines) {
        if (line.kind == LineKind::Prepaid)
            (items[line.item].inScope ? scopes.inside : scopes.outside) +=
                line.amount - line.waived;
    }
    return scopes;
}

// Everything where nothing outside of the service was to be paid.
[[nodiscard]] Money serviceShare(Money amount, const Scopes &scopes)
{
    if (scopes.outside.isZero())
        return amount;
    return split(amount, {scopes.inside.fen(), scopes.outside.fen()}).first();
}

[[nodiscard]] FeeAccount opened(FeeAccount account)
{
    account.open = std::max(account.toPay() - account.paid, Money());
    return account;
}

void addItems(FeeSummary &summary, const Settlement &settlement)
{
    for (const FeeLine &line : settlement.lines) {
        ItemSum &item = summary.items[line.item];
        const bool prepaid = line.kind == LineKind::Prepaid;
        (prepaid ? item.billed : item.consumed) += line.amount;
        (prepaid ? item.waived : item.waivedConsumed) += line.waived;
    }
}

} // namespace

FeeAccount &FeeAccount::operator+=(const FeeAccount &other)
{
    billed += other.billed;
    waived += other.waived;
    paid += other.paid;
    refunded += other.refunded;
    open += other.open;
    return *this;
}

FeeAccount accountOf(const Settlement &settlement, const QList<FeeItem> &items, FeeScope scope)
{
    if (scope == FeeScope::All)
        return opened({settlement.prepaid,
                       settlement.waivedPrepaid,
                       settlement.paid,
                       settlement.refunded,
                       {}});
    FeeAccount account;
    for (const FeeLine &line : settlement.lines) {
        if (line.kind != LineKind::Prepaid || !items[line.item].inScope)
            continue;
        account.billed += line.amount;
        account.waived += line.waived;
    }
    const Scopes scopes = toPayByScope(settlement, items);
    account.paid = serviceShare(settlement.paid, scopes);
    account.refunded = serviceShare(settlement.refunded, scopes);
    return opened(account);
}

SettledSum sumOf(const QList<SettledStudent> &students)
{
    SettledSum result;
    for (const SettledStudent &student : students) {
        const Settlement &settlement = student.settlement;
        result.sum.counts += settlement.counts;
        result.sum.prepaid += settlement.prepaid;
        result.sum.waivedPrepaid += settlement.waivedPrepaid;
        result.sum.consumed += settlement.consumed;
        result.sum.waived += settlement.waived;
        result.sum.paid += settlement.paid;
        result.sum.refunded += settlement.refunded;
        result.refund += settlement.refund();
        result.due += settlement.due();
    }
    return result;
}

FeeSummary feeSummary(const QList<SettledStudent> &students, const QList<FeeItem> &items)
{
    FeeSummary summary;
    summary.items.resize(items.size());
    QHash<QString, FeeAccount> classes;
    for (const SettledStudent &student : students) {
        const FeeAccount account = accountOf(student.settlement, items, FeeScope::Service);
        summary.total += account;
        classes[student.className] += account;
        const Scopes scopes = toPayByScope(student.settlement, items);
        summary.divided = summary.divided || !scopes.outside.isZero();
        addItems(summary, student.settlement);
    }
    for (auto entry = classes.cbegin(); entry != classes.cend(); ++entry)
        summary.classes.append({entry.key(), *entry});
    std::sort(summary.classes.begin(), summary.classes.end(),
              [](const ClassAccount &a, const ClassAccount &b) {
                  return naturallyBefore(a.className, b.className);
              });
    return summary;
}

} // namespace kehou
