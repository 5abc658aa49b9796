// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/disclosure.h"

#include <algorithm>

namespace kehou
{

namespace
{

[[nodiscard]] bool isMoney(AccountKind kind)
{
    return kind == AccountKind::Cash || kind == AccountKind::Bank;
}

class Comparison
{
public:
    explicit Comparison(const QList<JournalTotal> &journal) : m_journal(journal) {}

    void compare(const QString &what, Money figure, Money ledger)
    {
        if (figure != ledger)
            m_differences.append({what, figure, ledger});
    }
    // An account by its title and key.
    void compare(const Account &account, Money figure, Money ledger)
    {
        const QString title = accountTitle(account.kind);
        compare(account.key.isEmpty() ? title : title + u' ' + account.key, figure, ledger);
    }

    [[nodiscard]] Money on(const Account &account) const
    {
        return sum([&](const JournalTotal &total) { return total.account == account; });
    }
    [[nodiscard]] Money onAll(AccountKind kind) const
    {
        return sum([&](const JournalTotal &total) { return total.account.kind == kind; });
    }
    // What the events brought in cash and at the bank.
    [[nodiscard]] Money moneyOf(EventKind source) const
    {
        return sum([&](const JournalTotal &total) {
            return total.source == source && isMoney(total.account.kind);
        });
    }
    [[nodiscard]] QList<LedgerDifference> differences() const { return m_differences; }

private:
    template <typename Condition>
    [[nodiscard]] Money sum(const Condition &condition) const
    {
        Money sum;
        for (const JournalTotal &total : m_journal)
            sum += condition(total) ? total.amount : Money();
        return sum;
    }

    const QList<JournalTotal> &m_journal;
    QList<LedgerDifference> m_differences;
};

[[nodiscard]] ItemIncome incomeOf(const ServiceIncome &income, int item)
{
    const auto known = std::find_if(income.items.begin(), income.items.end(),
                                    [&](const ItemIncome &one) { return one.item == item; });
    return known == income.items.end() ? ItemIncome{item, {}, {}} : *known;
}

void compareIncome(Comparison &comparison, const DisclosureFigures &figures)
{
    for (int item = 0; item < figures.items.size(); ++item) {
        if (!bringsServiceIncome(figures.items[item]))
            continue;
        const QString &code = figures.items[item].code;
        const ItemIncome income = incomeOf(figures.income, item);
        const Account earned{AccountKind::ServiceIncome, code};
        const Account waived{AccountKind::Waived, code};
        comparison.compare(earned, income.used, -comparison.on(earned));
        comparison.compare(waived, income.waived, comparison.on(waived));
    }
}

void compareSpending(Comparison &comparison, const DisclosureFigures &figures)
{
    for (const PlanLine &line : figures.plan) {
        const Account expense{AccountKind::Expense, line.category};
        const Money owed = line.category == figures.staffCategory
                               ? comparison.onAll(AccountKind::Payable)
                               : Money();
        comparison.compare(expense, line.spent, comparison.on(expense) + owed);
    }
}

} // namespace

QList<LedgerDifference> ledgerDifferences(const DisclosureFigures &figures,
                                          const QList<JournalTotal> &journal)
{
    const FundSums &sums = figures.sums;
    Comparison comparison(journal);
    compareIncome(comparison, figures);
    comparison.compare(QStringLiteral("缴费"), sums.collected + sums.refunded,
                       comparison.moneyOf(EventKind::Payment));
    comparison.compare(QStringLiteral("退费"), sums.refunded,
                       -comparison.moneyOf(EventKind::Refund));
    const Account treasury{AccountKind::Treasury, {}};
    comparison.compare(treasury, sums.remitted - sums.returned, comparison.on(treasury));
    compareSpending(comparison, figures);
    return comparison.differences();
}

} // namespace kehou
