// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/fees/payment.h"

namespace kehou
{

// Somebody on the roll, as the one who pays.
struct Payer {
    QString number;
    QString name;
    QString className;

    friend bool operator==(const Payer &, const Payer &) = default;
};

struct PaymentLine {
    qint64 id = 0;
    Payer payer;
    Payment payment;
    bool reversible = false; // above zero and nothing of it reversed yet

    friend bool operator==(const PaymentLine &, const PaymentLine &) = default;
};

struct RefundLine {
    qint64 id = 0;
    Payer payer;
    Refund refund;

    friend bool operator==(const RefundLine &, const RefundLine &) = default;
};

// A term's money in and out with everybody who may pay, classes in natural order.
struct PaymentBook {
    QList<Payer> payers;
    QList<PaymentLine> payments; // the latest entered last
    QList<RefundLine> refunds;
};

[[nodiscard]] Result<PaymentBook> listPayments(Office &office, const QString &termName = {});

// Who is meant by a number, by "number name …" as lists offer it, or by a name that only one bears.
[[nodiscard]] Result<Payer> findPayer(const QList<Payer> &payers, const QString &typed);

// What is entered for a payment or a refund; the amount is above zero.
struct MoneyEntry {
    QString student;
    Money amount;
    QDate date;
    PaymentMethod method = PaymentMethod::Cash;
    QString transaction; // 流水号, blank where there is none
    QString note;
};

struct EnteredPayment {
    int receipt = 0;
    bool known = false; // the outside number was entered before: nothing was written
};

// R-FEE-11: gives the next receipt number. The same outside number again is the same payment; with
// another student or amount it is refused, as is an amount not above zero.
[[nodiscard]] Result<EnteredPayment> enterPayment(Office &office, const MoneyEntry &entry,
                                                  const QString &termName = {});

// The same inside of an operation, for an outside number that is known to be new.
[[nodiscard]] Result<EnteredPayment> addPayment(Tables &tables, TermId term,
                                                const MoneyEntry &entry);

struct Reversal {
    qint64 payment = 0;
    QDate date;
    QString reason;
};

// R-FEE-11: enters the payment's amount below zero under a receipt number of its own; the note
// names the receipt that it undoes. Refused without a reason, for a reversal, and the second time.
[[nodiscard]] Result<EnteredPayment> reversePayment(Office &office, const Reversal &reversal,
                                                    const QString &termName = {});

struct EnteredRefund {
    bool known = false;
};

// Refused above what the student has paid less what was given back already.
[[nodiscard]] Result<EnteredRefund> enterRefund(Office &office, const MoneyEntry &entry,
                                                const QString &termName = {});

} // namespace kehou
