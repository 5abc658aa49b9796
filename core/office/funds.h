// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"
#include "core/office/office.h"
#include "core/rules/ledger/disclosure.h"

namespace kehou
{

// A term's fund: what the service brought, where the money went, what is left.
struct FundSummary {
    OpenTerm term;
    ServiceIncome income; // of the term's settlement (R-FEE-7)
    FundSums sums;
    QList<PlanLine> plan;
    int heads = 0;         // students with a selection
    bool complete = false; // no unrecorded period left: the income will not change

    [[nodiscard]] Money balance() const { return income.net() - sums.spent; }
};
[[nodiscard]] Result<FundSummary> fundSummary(Office &office, const QString &termName = {});
[[nodiscard]] DisclosureFigures disclosureFigures(const FundSummary &summary);
// The same from a settlement that is there already.
[[nodiscard]] FundSummary fundSummaryOf(const OpenTerm &open, const TermBook &book,
                                        const QList<Settlement> &settlements);

// The figures of 收支公示表 beside the journal (R-FND-2): it can be printed where nothing differs.
struct Disclosure {
    DisclosureFigures figures;
    QList<LedgerDifference> differences;
};
[[nodiscard]] Result<Disclosure> disclose(Office &office, const QString &termName = {});

// The rows of 专户 and 支出, the latest entered last.
struct FundBook {
    StoredList<TreasuryMove> moves;
    StoredList<Spending> spending;
    FundSums sums;
    SpendingFrom from = SpendingFrom::Bank;
    QStringList categories; // of the plan
};
[[nodiscard]] Result<FundBook> listFunds(Office &office, const QString &termName = {});

// What is remitted or comes back; amount above zero, voucher not used in 专户 before.
[[nodiscard]] Result<void> enterTreasuryMove(Office &office, const TreasuryMove &move,
                                             const QString &termName = {});

struct EnteredSpending {
    QString warning; // the category is beyond its share of the plan (R-FND-1); else empty
};
// R-LED-4: refused, with the figure, beyond what came back or, where the money does not go through
// the treasury, beyond what was collected. Amount above zero, voucher not used in 支出 before.
[[nodiscard]] Result<EnteredSpending> enterSpending(Office &office, const Spending &spending,
                                                    const QString &termName = {});

// Takes an entered row back: it leaves its sheet, and the journal keeps it together with its
// reversal and the reason (R-LED-2). A return that has been spent cannot be taken back.
struct FundReversal {
    qint64 id = 0;
    QString reason;
};
[[nodiscard]] Result<void> reverseTreasuryMove(Office &office, const FundReversal &reversal,
                                               const QString &termName = {});
[[nodiscard]] Result<void> reverseSpending(Office &office, const FundReversal &reversal,
                                           const QString &termName = {});

// R-LED-4 for an edited term: nothing unless more is spent than came in and it was less before.
[[nodiscard]] std::optional<Failure> refuseOverspending(const FundSums &before,
                                                        const FundSums &after, SpendingFrom from);

} // namespace kehou
