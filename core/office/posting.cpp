// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/posting.h"

#include "core/rules/ledger/fee_events.h"
#include "core/rules/ledger/fund_events.h"
#include "core/schemes/scheme_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

template <typename Row>
struct MoneyRow;
template <>
struct MoneyRow<Payment> {
    static constexpr EventKind kind = EventKind::Payment;
    static constexpr const char16_t *table = u"payment";
};
template <>
struct MoneyRow<Refund> {
    static constexpr EventKind kind = EventKind::Refund;
    static constexpr const char16_t *table = u"refund";
};
template <>
struct MoneyRow<TreasuryMove> {
    static constexpr EventKind kind = EventKind::TreasuryMove;
    static constexpr const char16_t *table = u"treasury_move";
};
template <>
struct MoneyRow<Spending> {
    static constexpr EventKind kind = EventKind::Spending;
    static constexpr const char16_t *table = u"spending";
};

[[nodiscard]] QString textOf(const Payment &payment)
{
    return payment.amount < Money()
               ? Text::tr("Reversal of a payment, receipt %1").arg(payment.receipt.value_or(0))
               : Text::tr("Payment, receipt %1").arg(payment.receipt.value_or(0));
}

[[nodiscard]] QString textOf(const Refund &refund)
{
    return Text::tr("Refund to student %1").arg(refund.student);
}

[[nodiscard]] QString textOf(const TreasuryMove &move)
{
    return move.kind == TreasuryMoveKind::Remitted
               ? Text::tr("Remitted to the treasury, voucher %1").arg(move.voucher)
               : Text::tr("Returned by the treasury, voucher %1").arg(move.voucher);
}

[[nodiscard]] QString textOf(const Spending &spending)
{
    return Text::tr("%1, voucher %2").arg(spending.text, spending.voucher);
}

// What of closed pay an entry paid.
[[nodiscard]] QList<Owed> paidBy(const Entry &entry)
{
    QList<Owed> paid;
    for (const Posting &posting : entry.postings()) {
        if (posting.account.kind == AccountKind::Payable)
            paid.append({posting.account.key, posting.amount});
    }
    return paid;
}

// Writes the entries of the rows that it is given, one after the other.
class MoneyPosting
{
public:
    explicit MoneyPosting(Tables &tables) : m_tables(tables), m_journal(tables.journal()) {}

    template <typename Row>
    void addRow(TermId term, qint64 id, const Row &row)
    {
        m_journal.append(term, entryOf(term, id, row, {}));
    }

    // Follows a row that was there before: changed, or removed.
    template <typename Row>
    void followRow(qint64 id, const QString &operation)
    {
        const EventSource source{MoneyRow<Row>::kind, QString::number(id)};
        const auto standing = m_journal.standing(source);
        const auto row = m_tables.find<Row>(id);
        if (!standing) {
            if (row)
                addRow(*m_tables.termOf<Row>(id), id, *row);
            return;
        }
        const Entry wanted =
            row ? entryOf(standing->term, id, *row, standing) : Entry(standing->entry.event());
        if (isSame(wanted, standing->entry))
            return;
        const Event &event = standing->entry.event();
        m_journal.reverse(*standing, event.date,
                          Text::tr("Reversal of “%1” by “%2”").arg(event.text, operation));
        m_journal.append(standing->term, wanted);
    }

    // Whether the journal has the row as it is.
    template <typename Row>
    [[nodiscard]] bool hasRow(TermId term, const Stored<Row> &stored)
    {
        const EventSource source{MoneyRow<Row>::kind, QString::number(stored.id)};
        const auto standing = m_journal.standing(source);
        const Entry wanted = entryOf(term, stored.id, stored.row, standing);
        return standing ? isSame(wanted, standing->entry) : wanted.isEmpty();
    }

private:
    using Standing = std::optional<BookedEntry>;

    // Another wording moves no money.
    [[nodiscard]] static bool isSame(const Entry &a, const Entry &b)
    {
        return a.event().date == b.event().date && a.postings() == b.postings();
    }

    template <typename Row>
    [[nodiscard]] Entry entryOf(TermId term, qint64 id, const Row &row, const Standing &standing)
    {
        const Event event{{MoneyRow<Row>::kind, QString::number(id)}, row.date, textOf(row)};
        if constexpr (std::is_same_v<Row, Payment>)
            return paymentReceived(event, row);
        else if constexpr (std::is_same_v<Row, Refund>)
            return refundPaid(event, row);
        else if constexpr (std::is_same_v<Row, TreasuryMove>)
            return treasuryMoved(event, row, fundsOf(term).spendingFrom());
        else
            return moneySpent(event, row, fundsOf(term).spendingFrom(),
                              owedTo(row, term, standing));
    }

    // What is owed when the money is spent. A row that was posted before keeps what it paid then.
    [[nodiscard]] QList<Owed> owedTo(const Spending &row, TermId term, const Standing &standing)
    {
        if (row.category != fundsOf(term).staffCategory)
            return {};
        if (standing) {
            const QList<Owed> paid = paidBy(standing->entry);
            const Account expense{AccountKind::Expense, row.category};
            if (!paid.isEmpty() || !standing->entry.amountOn(expense).isZero())
                return paid;
        }
        QList<Owed> owed;
        for (const AccountBalance &balance : m_journal.balances(term, AccountKind::Payable)) {
            if (balance.amount < Money())
                owed.append({balance.account.key, -balance.amount});
        }
        return owed;
    }

    [[nodiscard]] const FundsPart &fundsOf(TermId term)
    {
        const auto known = m_funds.find(term);
        if (known != m_funds.end())
            return known->second;
        FundsPart &funds = m_funds[term];
        for (const Stored<TermRow> &row : m_tables.terms()) {
            if (row.id != term.value())
                continue;
            if (auto scheme = readScheme(row.row.schemeJson, row.row.term.schemeId))
                funds = scheme.value().funds;
        }
        return funds;
    }

    Tables &m_tables;
    Journal m_journal;
    std::map<TermId, FundsPart> m_funds;
};

template <typename Row>
void postTouched(Tables &tables, SchoolFile &file, const QString &operation)
{
    MoneyPosting posting(tables);
    for (const TouchedRow &touched : file.touchedRows(QString::fromUtf16(MoneyRow<Row>::table))) {
        if (touched.wasThere) {
            posting.followRow<Row>(touched.id, operation);
            continue;
        }
        if (const auto row = tables.find<Row>(touched.id))
            posting.addRow(*tables.termOf<Row>(touched.id), touched.id, *row);
    }
}

template <typename Row>
void postAll(Tables &tables, TermId term)
{
    MoneyPosting posting(tables);
    for (const Stored<Row> &stored : tables.stored<Row>(term))
        posting.addRow(term, stored.id, stored.row);
}

template <typename Row>
[[nodiscard]] Findings checkRows(Tables &tables, TermId term)
{
    const QString table = QString::fromUtf16(MoneyRow<Row>::table);
    MoneyPosting posting(tables);
    Findings findings;
    qsizetype posted = 0;
    for (const Stored<Row> &stored : tables.stored<Row>(term)) {
        posted += stored.row.amount.isZero() ? 0 : 1;
        if (!posting.hasRow(term, stored))
            findings.append({table,
                             QString::number(stored.id),
                             Text::tr("The journal does not have this row as it is."),
                             {},
                             {}});
    }
    const int standing = tables.journal().countStanding(term, MoneyRow<Row>::kind);
    if (findings.isEmpty() && standing != posted)
        findings.append(
            {table, {}, Text::tr("The journal has entries whose row is gone."), {}, {}});
    return findings;
}

[[nodiscard]] bool hasMoneyRows(Tables &tables, TermId term)
{
    return tables.count<Payment>(term) + tables.count<Refund>(term) +
               tables.count<TreasuryMove>(term) + tables.count<Spending>(term) >
           0;
}

} // namespace

void postTouchedRows(Tables &tables, SchoolFile &file, const QString &operation)
{
    postTouched<Payment>(tables, file, operation);
    postTouched<Refund>(tables, file, operation);
    postTouched<TreasuryMove>(tables, file, operation);
    postTouched<Spending>(tables, file, operation);
}

bool wantsFirstPosting(Tables &tables)
{
    if (!tables.journal().isEmpty())
        return false;
    const QList<Stored<TermRow>> terms = tables.terms();
    return std::any_of(terms.begin(), terms.end(), [&](const Stored<TermRow> &term) {
        return hasMoneyRows(tables, TermId(term.id));
    });
}

void postAllRows(Tables &tables)
{
    for (const Stored<TermRow> &stored : tables.terms()) {
        const TermId term(stored.id);
        postAll<Payment>(tables, term);
        postAll<Refund>(tables, term);
        postAll<TreasuryMove>(tables, term);
        postAll<Spending>(tables, term);
    }
}

Findings checkPostedRows(Tables &tables)
{
    Findings findings;
    for (const Stored<TermRow> &stored : tables.terms()) {
        const TermId term(stored.id);
        findings += checkRows<Payment>(tables, term) + checkRows<Refund>(tables, term) +
                    checkRows<TreasuryMove>(tables, term) + checkRows<Spending>(tables, term);
    }
    return findings;
}

} // namespace kehou
