// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/payments.h"

#include "core/base/money_text.h"
#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/office/facts.h"
#include "core/rules/fees/payment_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Payments)
};

[[nodiscard]] Payer payerOf(const Student &student)
{
    return {student.number, student.name, student.className};
}

[[nodiscard]] bool listedBefore(const Payer &a, const Payer &b)
{
    if (a.className != b.className)
        return naturallyBefore(a.className, b.className);
    return naturallyBefore(a.number, b.number);
}

// How a note names a payment: by its receipt number, else by its outside or paper number.
[[nodiscard]] QString referenceOf(const Payment &payment)
{
    if (payment.receipt)
        return QString::number(*payment.receipt);
    return payment.transaction.isEmpty() ? payment.voucher : payment.transaction;
}

[[nodiscard]] Payment reversalOf(const Payment &payment, const QString &note)
{
    Payment reversal = payment;
    reversal.amount = -payment.amount;
    reversal.receipt.reset();
    reversal.voucher.clear();
    reversal.transaction.clear();
    reversal.note = note;
    return reversal;
}

// Whether the rules take this reversal beside all payments of its student.
[[nodiscard]] bool isTaken(const Term &term, const QList<Payment> &payments,
                           const Payment &reversal)
{
    TermBook book(term);
    book.rows<Payment>() = payments;
    book.rows<Payment>().append(reversal);
    const RowFaults faults = checkPayments(book, {});
    return std::none_of(faults.begin(), faults.end(),
                        [&](const RowFault &fault) { return fault.row == payments.size(); });
}

[[nodiscard]] bool isReversible(const Term &term, const QList<Payment> &payments,
                                const Payment &payment)
{
    return payment.amount > Money() &&
           isTaken(term, payments, reversalOf(payment, referenceOf(payment)));
}

[[nodiscard]] PaymentBook bookOf(Tables &tables, const OpenTerm &open)
{
    PaymentBook book;
    QHash<QString, Payer> payers;
    for (const Student &student : tables.rows<Student>(open.id)) {
        book.payers.append(payerOf(student));
        payers.insert(student.number, book.payers.last());
    }
    std::sort(book.payers.begin(), book.payers.end(), listedBefore);
    const StoredList<Payment> payments = tables.stored<Payment>(open.id);
    QHash<QString, QList<Payment>> own;
    for (const Stored<Payment> &stored : payments)
        own[stored.row.student].append(stored.row);
    for (const Stored<Payment> &stored : payments)
        book.payments.append({stored.id, payers.value(stored.row.student), stored.row,
                              isReversible(open.term, own.value(stored.row.student), stored.row)});
    for (const Stored<Refund> &stored : tables.stored<Refund>(open.id))
        book.refunds.append({stored.id, payers.value(stored.row.student), stored.row});
    return book;
}

// What can be said against an entry before the money itself is looked at.
[[nodiscard]] std::optional<Failure> faultOf(Tables &tables, TermId term, const MoneyEntry &entry)
{
    if (tables.ofStudent<Student>(term, entry.student).isEmpty())
        return refuse(Text::tr("There is no student %1.").arg(entry.student));
    if (entry.amount <= Money() || entry.amount > kMaxTypedAmount)
        return refuse(Text::tr("The amount must be above zero and at most %1 yuan.")
                          .arg(moneyText(kMaxTypedAmount)));
    if (!entry.date.isValid())
        return refuse(Text::tr("The date is missing."));
    return std::nullopt;
}

// A row of any term that has the outside number already.
template <typename Row>
[[nodiscard]] std::optional<Row> withTransaction(Tables &tables, const QString &transaction)
{
    if (transaction.isEmpty())
        return std::nullopt;
    for (const Stored<TermRow> &term : tables.terms()) {
        for (const Row &row : tables.rows<Row>(TermId(term.id))) {
            if (row.transaction == transaction)
                return row;
        }
    }
    return std::nullopt;
}

template <typename Row>
[[nodiscard]] bool isSameMoney(const Row &row, const MoneyEntry &entry)
{
    return row.student == entry.student && row.amount == entry.amount;
}

template <typename Row>
[[nodiscard]] Failure otherMoney(const Row &row)
{
    return refuse(Text::tr("Transaction %1 is entered already: %2 yuan of student %3 on %4.")
                      .arg(row.transaction, moneyText(row.amount), row.student, isoText(row.date)));
}

[[nodiscard]] Result<EnteredPayment> writePayment(Tables &tables, TermId term,
                                                  const MoneyEntry &entry)
{
    if (const auto fault = faultOf(tables, term, entry))
        return *fault;
    const QString transaction = entry.transaction.trimmed();
    if (const auto known = withTransaction<Payment>(tables, transaction)) {
        if (!isSameMoney(*known, entry))
            return otherMoney(*known);
        return EnteredPayment{known->receipt.value_or(0), true};
    }
    return addPayment(tables, term, entry);
}

[[nodiscard]] Result<EnteredPayment> writeReversal(Tables &tables, const OpenTerm &open,
                                                   const Reversal &asked)
{
    const QString reason = asked.reason.trimmed();
    if (reason.isEmpty())
        return refuse(Text::tr("A reversal needs its reason (R-FEE-11)."));
    const auto payment = tables.find<Payment>(asked.payment);
    if (!payment)
        return refuse(Text::tr("This payment is not there any more."));
    if (payment->amount < Money())
        return refuse(Text::tr("This is a reversal itself. Enter the payment again instead."));
    QList<Payment> own;
    for (const Stored<Payment> &stored : tables.ofStudent<Payment>(open.id, payment->student))
        own.append(stored.row);
    Payment reversal = reversalOf(
        *payment, Text::tr("Reverses receipt %1: %2").arg(referenceOf(*payment), reason));
    if (!isReversible(open.term, own, *payment) || !isTaken(open.term, own, reversal))
        return refuse(
            Text::tr("Receipt %1 is reversed already (R-FEE-11).").arg(referenceOf(*payment)));
    reversal.receipt = tables.nextReceipt();
    reversal.date = asked.date;
    tables.insert<Payment>(open.id, reversal);
    return EnteredPayment{*reversal.receipt, false};
}

template <typename Row>
[[nodiscard]] Money sumOf(Tables &tables, TermId term, const QString &student)
{
    Money sum;
    for (const Stored<Row> &stored : tables.ofStudent<Row>(term, student))
        sum += stored.row.amount;
    return sum;
}

[[nodiscard]] Result<EnteredRefund> writeRefund(Tables &tables, TermId term,
                                                const MoneyEntry &entry)
{
    if (const auto fault = faultOf(tables, term, entry))
        return *fault;
    const QString transaction = entry.transaction.trimmed();
    if (const auto known = withTransaction<Refund>(tables, transaction)) {
        if (!isSameMoney(*known, entry))
            return otherMoney(*known);
        return EnteredRefund{true};
    }
    const Money paid = sumOf<Payment>(tables, term, entry.student);
    const Money refunded = sumOf<Refund>(tables, term, entry.student);
    const Money most = std::max(paid - refunded, Money());
    if (entry.amount > most)
        return refuse(
            Text::tr("Student %1 has paid %2 yuan, and %3 yuan are given back already: "
                     "at most %4 yuan can be refunded.")
                .arg(entry.student, moneyText(paid), moneyText(refunded), moneyText(most)));
    Refund refund;
    refund.student = entry.student;
    refund.amount = entry.amount;
    refund.date = entry.date;
    refund.method = entry.method;
    refund.transaction = transaction;
    refund.note = entry.note.trimmed();
    tables.insert<Refund>(term, refund);
    return EnteredRefund{};
}

} // namespace

Result<PaymentBook> listPayments(Office &office, const QString &termName)
{
    return office.read<PaymentBook>([&](Tables &tables) -> Result<PaymentBook> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return bookOf(tables, open.value());
    });
}

Result<Payer> findPayer(const QList<Payer> &payers, const QString &typed)
{
    const QString text = typed.trimmed();
    const QString number = halfWidth(text).section(u' ', 0, 0);
    const Payer *named = nullptr;
    for (const Payer &payer : payers) {
        if (payer.number == number || payer.number == text)
            return payer;
        if (payer.name != text)
            continue;
        if (named)
            return refuse(Text::tr("Several students are called %1. Type the number.").arg(text));
        named = &payer;
    }
    if (!named)
        return refuse(Text::tr("There is no student \"%1\".").arg(text));
    return *named;
}

Result<EnteredPayment> addPayment(Tables &tables, TermId term, const MoneyEntry &entry)
{
    if (const auto fault = faultOf(tables, term, entry))
        return *fault;
    Payment payment;
    payment.receipt = tables.nextReceipt();
    payment.student = entry.student;
    payment.amount = entry.amount;
    payment.date = entry.date;
    payment.method = entry.method;
    payment.transaction = entry.transaction.trimmed();
    payment.note = entry.note.trimmed();
    tables.insert<Payment>(term, payment);
    return EnteredPayment{*payment.receipt, false};
}

Result<EnteredPayment> enterPayment(Office &office, const MoneyEntry &entry,
                                    const QString &termName)
{
    const QString text =
        Text::tr("Payment of %1 by student %2").arg(moneyText(entry.amount), entry.student);
    return office.perform<EnteredPayment>(text, [&](Tables &tables) -> Result<EnteredPayment> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return writePayment(tables, open.value().id, entry);
    });
}

Result<EnteredPayment> reversePayment(Office &office, const Reversal &reversal,
                                      const QString &termName)
{
    const QString text = Text::tr("Reverse a payment");
    return office.perform<EnteredPayment>(text, [&](Tables &tables) -> Result<EnteredPayment> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return writeReversal(tables, open.value(), reversal);
    });
}

Result<EnteredRefund> enterRefund(Office &office, const MoneyEntry &entry, const QString &termName)
{
    const QString text =
        Text::tr("Refund of %1 to student %2").arg(moneyText(entry.amount), entry.student);
    return office.perform<EnteredRefund>(text, [&](Tables &tables) -> Result<EnteredRefund> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return writeRefund(tables, open.value().id, entry);
    });
}

} // namespace kehou
