// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/payment.h"
#include "core/rules/fees/settlement.h"
#include "core/rules/ledger/entry.h"

namespace kehou
{

// R-LED-1: what families owe and pay, as entries. Each line reads: debit ← credit.
//
//   bill issued           应收 student ← 预收 item (代收 item): the amount
//                         减免 item ← 应收 student: what is waived of it
//   payment               现金 or 银行 ← 应收 student; a reversal, being below zero, backwards
//   refund                应退 student ← 现金 or 银行
//   settlement closed     the bill's postings backwards, then
//                         应收 student ← 服务费收入 item (代收 item): what was used
//                         减免 item ← 应收 student: what is waived of it
//                         应收 student ← 应退 student: so that only one of them is open
//   adjustment            the same, from what was closed to what is right now
//   carried               应退 student ← 预收 (no item) in the old term,
//                         预收 (no item) ← 应收 student in the new one
//
// So at any time 应收 + 应退 of a student is what it was to pay, less paid, plus given back and
// carried away: before the settlement by its bills, after it by what it used, less waivers
// (R-FEE-7).

// What a bill or a settlement says of one item.
struct ItemAmount {
    QString item; // its code
    FeeKind kind = FeeKind::Service;
    Money amount;
    Money waived;

    friend bool operator==(const ItemAmount &, const ItemAmount &) = default;
};

// The settlement's lines of one kind summed by item, in the order of the scheme's items; items
// without an amount are left out.
[[nodiscard]] QList<ItemAmount> itemAmounts(const Settlement &settlement,
                                            const QList<FeeItem> &items, LineKind kind);

[[nodiscard]] Entry billIssued(const Event &event, const QString &student,
                               const QList<ItemAmount> &billed);

[[nodiscard]] Entry paymentReceived(const Event &event, const Payment &payment);
[[nodiscard]] Entry refundPaid(const Event &event, const Refund &refund);

// What the journal has of a student so far: debits above zero.
struct StudentStanding {
    QString student;
    Money receivable;
    Money repayable;
};

// R-FEE-7: turns what was billed (nothing where no bill was issued) into what was used.
[[nodiscard]] Entry settlementClosed(const Event &event, const StudentStanding &standing,
                                     const QList<ItemAmount> &billed,
                                     const QList<ItemAmount> &used);
// The same for what a closed settlement said and what is right now.
[[nodiscard]] Entry settlementAdjusted(const Event &event, const StudentStanding &standing,
                                       const QList<ItemAmount> &closed,
                                       const QList<ItemAmount> &now);

[[nodiscard]] Entry carriedOut(const Event &event, const QString &student, Money amount);
[[nodiscard]] Entry carriedIn(const Event &event, const QString &student, Money amount);

} // namespace kehou
