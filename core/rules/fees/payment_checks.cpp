// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/payment_checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FeeRules)
};

// The note has the number as a word of its own: 12 is not named by 112, 0012 is 12.
[[nodiscard]] bool hasWord(const QString &note, const QString &word)
{
    const QRegularExpression form(QStringLiteral("(?<![0-9A-Za-z])0*%1(?![0-9A-Za-z])")
                                      .arg(QRegularExpression::escape(word)));
    return !word.isEmpty() && note.contains(form);
}

[[nodiscard]] bool names(const QString &note, const Payment &payment)
{
    return (payment.receipt && hasWord(note, QString::number(*payment.receipt))) ||
           hasWord(note, payment.transaction) || hasWord(note, payment.voucher);
}

// What is left of each payment while its reversals are taken off one after the other.
class Reversals
{
public:
    explicit Reversals(const QList<Payment> &payments) : m_payments(payments)
    {
        for (const Payment &payment : payments)
            m_left.append(payment.amount);
    }

    // False where the reversal names nothing of the student, or more than is left of it.
    [[nodiscard]] bool take(const Payment &reversal)
    {
        for (qsizetype at = 0; at < m_payments.size(); ++at) {
            if (m_payments[at].student != reversal.student || m_left[at] < -reversal.amount ||
                !names(reversal.note, m_payments[at]))
                continue;
            m_left[at] += reversal.amount;
            return true;
        }
        return false;
    }

private:
    const QList<Payment> &m_payments;
    QList<Money> m_left;
};

template <typename Row>
[[nodiscard]] RowFaults checkOrder(const TermBook &book)
{
    RowFaults faults;
    const QList<Row> &rows = book.rows<Row>();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (std::optional<QDate>(rows[row].end).value_or(rows[row].start) < rows[row].start)
            faults.append({kSheetOf<Row>,
                           row,
                           "end_date",
                           Text::tr("The end lies before the start."),
                           {},
                           {}});
    }
    return faults;
}

} // namespace

RowFaults checkPayments(const TermBook &book, const QSet<int> &receiptsElsewhere)
{
    RowFaults faults;
    QSet<int> seen = receiptsElsewhere;
    const QList<Payment> &payments = book.rows<Payment>();
    Reversals reversals(payments);
    for (qsizetype row = 0; row < payments.size(); ++row) {
        const Payment &payment = payments[row];
        if (payment.amount < Money() && !reversals.take(payment))
            faults.append(
                {kSheetOf<Payment>, row, "note",
                 Text::tr("A reversal names in its note the receipt that it undoes (R-FEE-11)."),
                 payment.note,
                 Text::tr("a receipt number of the same student and at least this amount")});
        if (!payment.receipt)
            continue;
        if (seen.contains(*payment.receipt))
            faults.append({kSheetOf<Payment>,
                           row,
                           "receipt",
                           Text::tr("This receipt number has been given already (R-FEE-11)."),
                           {},
                           {}});
        seen.insert(*payment.receipt);
    }
    return faults;
}

RowFaults checkFeeDates(const TermBook &book)
{
    RowFaults faults = checkOrder<BillingMonth>(book) + checkOrder<ItemPrice>(book) +
                       checkOrder<Publicity>(book) + checkOrder<Waiver>(book);
    const QList<BillingMonth> &months = book.rows<BillingMonth>();
    for (qsizetype row = 0; row < months.size(); ++row) {
        for (qsizetype other = 0; other < row; ++other) {
            if (months[row].start <= months[other].end && months[other].start <= months[row].end)
                faults.append({kSheetOf<BillingMonth>,
                               row,
                               "start_date",
                               Text::tr("This billing month overlaps with %1 (R-FEE-4).")
                                   .arg(months[other].name),
                               {},
                               {}});
        }
    }
    return faults;
}

} // namespace kehou
