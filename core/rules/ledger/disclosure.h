// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ledger/entry.h"
#include "core/rules/ledger/fund_plan.h"

namespace kehou
{

// What one kind of event posted to one account over a term.
struct JournalTotal {
    EventKind source = EventKind::Payment;
    Account account;
    Money amount; // debit above zero
};

// A figure of the disclosure that the journal does not have.
struct LedgerDifference {
    QString what; // the account, or what was paid and given back
    Money figure;
    Money ledger;

    friend bool operator==(const LedgerDifference &, const LedgerDifference &) = default;
};

// What the disclosure of a term is made of (R-FND-2).
struct DisclosureFigures {
    QList<FeeItem> items; // of the scheme; only those that bring service income are disclosed
    ServiceIncome income;
    FundSums sums;
    QList<PlanLine> plan;
    QString staffCategory;

    [[nodiscard]] Money balance() const { return income.net() - sums.spent; }
};

// R-FND-2: every figure beside what the journal has for it: income and waivers of each item,
// payments, refunds, what lies at the treasury, spending of each category. Of the staff
// category, closed pay that is still owed is not spent yet. Empty where all are equal to the fen.
[[nodiscard]] QList<LedgerDifference> ledgerDifferences(const DisclosureFigures &figures,
                                                        const QList<JournalTotal> &journal);

} // namespace kehou
