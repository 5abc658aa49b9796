// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/journal_view.h"

#include <map>

namespace kehou
{

QString accountText(const Account &account)
{
    const QString title = accountTitle(account.kind);
    return account.key.isEmpty() ? title : title + u' ' + account.key;
}

QString eventTitle(EventKind kind)
{
    switch (kind) {
    case EventKind::Payment:
        return QStringLiteral("缴费");
    case EventKind::Refund:
        return QStringLiteral("退费");
    case EventKind::TreasuryMove:
        return QStringLiteral("专户");
    case EventKind::Spending:
        return QStringLiteral("支出");
    case EventKind::Bill:
        return QStringLiteral("账单");
    case EventKind::Settlement:
        return QStringLiteral("结算");
    case EventKind::Adjustment:
        return QStringLiteral("结算调整");
    case EventKind::Carry:
        return QStringLiteral("结转");
    case EventKind::Pay:
        return QStringLiteral("课时费");
    }
    return {};
}

Result<JournalView> readJournal(Office &office, const QString &termName)
{
    return office.read<JournalView>([&](Tables &tables) -> Result<JournalView> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        JournalView view;
        std::map<Account, Money> balances;
        for (const BookedEntry &booked : tables.journal().entries(open.value().id)) {
            int line = 0;
            for (const Posting &posting : booked.entry.postings()) {
                Money &balance = balances[posting.account];
                balance += posting.amount;
                view.lines.append({booked.number, ++line, booked.entry.event(), booked.reverses,
                                   posting.account, posting.amount, balance});
            }
        }
        for (const auto &[account, balance] : balances)
            view.accounts.append(account);
        return view;
    });
}

} // namespace kehou
