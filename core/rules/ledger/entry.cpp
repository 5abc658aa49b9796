// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/entry.h"

#include <algorithm>

namespace kehou
{

std::optional<Entry> Entry::fromPostings(Event event, QList<Posting> postings)
{
    Money sum;
    for (const Posting &posting : postings)
        sum += posting.amount;
    if (!sum.isZero())
        return std::nullopt;
    Entry entry(std::move(event));
    entry.m_postings = std::move(postings);
    return entry;
}

void Entry::add(const Movement &movement)
{
    post(movement.debit, movement.amount);
    post(movement.credit, -movement.amount);
}

void Entry::post(const Account &account, Money amount)
{
    if (amount.isZero())
        return;
    const auto known = std::find_if(m_postings.begin(), m_postings.end(),
                                    [&](const Posting &p) { return p.account == account; });
    if (known == m_postings.end()) {
        m_postings.append({account, amount});
        return;
    }
    known->amount += amount;
    if (known->amount.isZero())
        m_postings.erase(known);
}

Money Entry::amountOn(const Account &account) const
{
    const auto known = std::find_if(m_postings.begin(), m_postings.end(),
                                    [&](const Posting &p) { return p.account == account; });
    return known == m_postings.end() ? Money() : known->amount;
}

Entry reversalOf(const Entry &entry, QDate date, const QString &text)
{
    QList<Posting> postings = entry.postings();
    for (Posting &posting : postings)
        posting.amount = -posting.amount;
    return *Entry::fromPostings({entry.event().source, date, text}, std::move(postings));
}

} // namespace kehou
