// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/funds.h"

#include "core/base/money_text.h"
#include "core/office/settle.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Funds)
};

// The rows of money alone.
[[nodiscard]] TermBook moneyBook(Tables &tables, const OpenTerm &open)
{
    TermBook book(open.term);
    book.rows<Payment>() = tables.rows<Payment>(open.id);
    book.rows<Refund>() = tables.rows<Refund>(open.id);
    book.rows<TreasuryMove>() = tables.rows<TreasuryMove>(open.id);
    book.rows<Spending>() = tables.rows<Spending>(open.id);
    return book;
}

template <typename Row>
[[nodiscard]] Row trimmed(Row row)
{
    row.voucher = row.voucher.trimmed();
    if constexpr (std::is_same_v<Row, Spending>) {
        row.category = row.category.trimmed();
        row.text = row.text.trimmed();
        row.payee = row.payee.trimmed();
    }
    return row;
}

// What can be said against a row before the money itself is looked at.
template <typename Row>
[[nodiscard]] std::optional<Failure> faultOf(const QList<Row> &rows, const Row &row)
{
    if (row.amount <= Money() || row.amount > kMaxTypedAmount)
        return refuse(Text::tr("The amount must be above zero and at most %1 yuan.")
                          .arg(moneyText(kMaxTypedAmount)));
    if (!row.date.isValid())
        return refuse(Text::tr("The date is missing."));
    if (row.voucher.isEmpty())
        return refuse(Text::tr("The voucher number is missing."));
    if constexpr (std::is_same_v<Row, Spending>) {
        if (row.category.isEmpty() || row.text.isEmpty())
            return refuse(Text::tr("The category or what the money is for is missing."));
    }
    const bool known = std::any_of(rows.begin(), rows.end(),
                                   [&](const Row &other) { return other.voucher == row.voucher; });
    if (known)
        return refuse(Text::tr("Voucher %1 is entered already.").arg(row.voucher));
    return std::nullopt;
}

template <typename Row>
[[nodiscard]] Result<void> writeRow(Tables &tables, const OpenTerm &open, const Row &row)
{
    const TermBook before = moneyBook(tables, open);
    if (const auto fault = faultOf(before.rows<Row>(), row))
        return *fault;
    TermBook after = before;
    after.rows<Row>().append(row);
    if (const auto fault =
            refuseOverspending(fundSums(before), fundSums(after), open.scheme.funds.spendingFrom()))
        return *fault;
    tables.insert<Row>(open.id, row);
    return done();
}

template <typename Row>
[[nodiscard]] Result<void> takeBack(Tables &tables, const OpenTerm &open, qint64 id)
{
    const TermBook before = moneyBook(tables, open);
    TermBook after = before;
    const StoredList<Row> stored = tables.stored<Row>(open.id);
    const auto row = std::find_if(stored.begin(), stored.end(),
                                  [&](const Stored<Row> &other) { return other.id == id; });
    if (row == stored.end())
        return refuse(Text::tr("This row is not there any more."));
    after.rows<Row>().removeAt(row - stored.begin());
    if (const auto fault =
            refuseOverspending(fundSums(before), fundSums(after), open.scheme.funds.spendingFrom()))
        return *fault;
    tables.remove<Row>(id);
    return done();
}

// Runs a change of the term's money as one operation.
[[nodiscard]] Result<void>
change(Office &office, const QString &text,
       const std::pair<QString, std::function<Result<void>(Tables &, const OpenTerm &)>> &what)
{
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto open = findTerm(tables, what.first);
        if (!open)
            return open.failure();
        return what.second(tables, open.value());
    });
}

template <typename Row>
[[nodiscard]] Result<void> reverse(Office &office, const FundReversal &reversal,
                                   const QString &termName)
{
    const QString reason = reversal.reason.trimmed();
    if (reason.isEmpty())
        return refuse(Text::tr("A reversal needs its reason."));
    return change(office, Text::tr("Reversal: %1").arg(reason),
                  {termName, [&](Tables &tables, const OpenTerm &open) {
                       return takeBack<Row>(tables, open, reversal.id);
                   }});
}

[[nodiscard]] QString shareWarning(const FundSummary &summary, const QString &category)
{
    for (const PlanLine &line : summary.plan) {
        if (line.category == category && line.over() > Money())
            return Text::tr("%1: %2 yuan are spent and %3 yuan planned, so %4 yuan are beyond the "
                            "plan (R-FND-1).")
                .arg(category, moneyText(line.spent), moneyText(line.amount),
                     moneyText(line.over()));
    }
    return {};
}

} // namespace

std::optional<Failure> refuseOverspending(const FundSums &before, const FundSums &after,
                                          SpendingFrom from)
{
    const Money left = after.spendable(from);
    if (left >= Money() || left >= before.spendable(from))
        return std::nullopt;
    const QString text =
        from == SpendingFrom::SpecialFunds
            ? Text::tr("%1 yuan came back from the treasury; with this %2 yuan would be spent, %3 "
                       "yuan too much (R-LED-4).")
            : Text::tr("%1 yuan are collected and not given back; with this %2 yuan would be "
                       "spent, %3 yuan too much (R-LED-4).");
    return refuse(
        text.arg(moneyText(after.spent + left), moneyText(after.spent), moneyText(-left)));
}

FundSummary fundSummaryOf(const OpenTerm &open, const TermBook &book,
                          const QList<Settlement> &settlements)
{
    FundSummary summary{open, {}, fundSums(book), {}, static_cast<int>(settlements.size()), true};
    for (const Settlement &settlement : settlements) {
        summary.income.add(settlement, open.scheme.fees.items);
        summary.complete = summary.complete && settlement.complete();
    }
    summary.plan = fundPlan(summary.income.net(), open.scheme.funds.shares, book.rows<Spending>());
    return summary;
}

Result<FundSummary> fundSummary(Office &office, const QString &termName)
{
    const auto settled = settleTerm(office, {termName, {}, {}});
    if (!settled)
        return settled.failure();
    return office.read<FundSummary>([&](Tables &tables) -> Result<FundSummary> {
        const OpenTerm &open = settled.value().term;
        return fundSummaryOf(open, moneyBook(tables, open), settled.value().students);
    });
}

DisclosureFigures disclosureFigures(const FundSummary &summary)
{
    const Scheme &scheme = summary.term.scheme;
    return {scheme.fees.items, summary.income, summary.sums, summary.plan,
            scheme.funds.staffCategory};
}

Result<Disclosure> disclose(Office &office, const QString &termName)
{
    const auto summary = fundSummary(office, termName);
    if (!summary)
        return summary.failure();
    return office.read<Disclosure>([&](Tables &tables) -> Result<Disclosure> {
        const DisclosureFigures figures = disclosureFigures(summary.value());
        return Disclosure{
            figures, ledgerDifferences(figures, tables.journal().totals(summary.value().term.id))};
    });
}

Result<FundBook> listFunds(Office &office, const QString &termName)
{
    return office.read<FundBook>([&](Tables &tables) -> Result<FundBook> {
        const auto found = findTerm(tables, termName);
        if (!found)
            return found.failure();
        const OpenTerm &open = found.value();
        FundBook book{tables.stored<TreasuryMove>(open.id),
                      tables.stored<Spending>(open.id),
                      fundSums(moneyBook(tables, open)),
                      open.scheme.funds.spendingFrom(),
                      {}};
        for (const FundShare &share : open.scheme.funds.shares)
            book.categories.append(share.category);
        return book;
    });
}

Result<void> enterTreasuryMove(Office &office, const TreasuryMove &move, const QString &termName)
{
    const TreasuryMove row = trimmed(move);
    const QString text = move.kind == TreasuryMoveKind::Remitted
                             ? Text::tr("Remit %1 yuan, voucher %2")
                             : Text::tr("Take back %1 yuan, voucher %2");
    return change(office, text.arg(moneyText(row.amount), row.voucher),
                  {termName, [&](Tables &tables, const OpenTerm &open) {
                       return writeRow(tables, open, row);
                   }});
}

Result<EnteredSpending> enterSpending(Office &office, const Spending &spending,
                                      const QString &termName)
{
    const Spending row = trimmed(spending);
    const auto entered = change(
        office, Text::tr("Spend %1 yuan, voucher %2").arg(moneyText(row.amount), row.voucher),
        {termName,
         [&](Tables &tables, const OpenTerm &open) { return writeRow(tables, open, row); }});
    if (!entered)
        return entered.failure();
    const auto summary = fundSummary(office, termName);
    return EnteredSpending{summary ? shareWarning(summary.value(), row.category) : QString()};
}

Result<void> reverseTreasuryMove(Office &office, const FundReversal &reversal,
                                 const QString &termName)
{
    return reverse<TreasuryMove>(office, reversal, termName);
}

Result<void> reverseSpending(Office &office, const FundReversal &reversal, const QString &termName)
{
    return reverse<Spending>(office, reversal, termName);
}

} // namespace kehou
