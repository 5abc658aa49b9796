// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/fees/payment.h"

namespace kehou::documents
{

// One payment or reversal that has a receipt number.
struct Receipt {
    Student student;
    QString className;
    Payment payment;
    QStringList items; // what is paid for: names of the billed items
    bool copy = false; // it was printed before
};

// 收据: three to a page, each with its number, payer, items, amount in figures and 大写, the way of
// payment, and places for the cashier and the payer. What was printed before is marked 副本; a
// reversal says 冲正 and shows its amount below zero.
[[nodiscard]] Document receipts(const FormStamp &stamp, const QList<Receipt> &receipts);

// 00000012, as it stands on the receipt.
[[nodiscard]] QString receiptNumberText(int number);

} // namespace kehou::documents
