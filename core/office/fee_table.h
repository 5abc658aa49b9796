// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/payments.h"
#include "core/office/settle.h"

namespace kehou
{

// One student's settlement as a line of the list (R-FEE-7), without its explanation.
struct FeeRow {
    Payer payer;
    AttendanceCount counts;
    Money prepaid;
    Money waivedPrepaid;
    Money consumed;
    Money waived;
    Money paid;
    Money refunded;
    Money refund; // still to give back
    Money due;    // still to pay

    FeeRow &operator+=(const FeeRow &other);
    friend bool operator==(const FeeRow &, const FeeRow &) = default;
};

// One line of a bill as it will be issued: what was agreed, before anything was held.
struct BillRow {
    Payer payer;
    QString item;
    QString rule;
    QString text;
    Money amount;
    Money waived;

    friend bool operator==(const BillRow &, const BillRow &) = default;
};

// A term's fees, classes in natural order, numbers within.
struct FeeTable {
    QDate asOf;
    QList<FeeRow> rows;
    QList<BillRow> bills;
    FeeRow totals;      // what is to give back and what is due do not offset one another
    int incomplete = 0; // students with a period that nobody took the roll of (R-ATT-3)
    bool closed = false;
    int changedSince = 0; // students who would settle otherwise since it was closed
};

// For all students with a selection or money of the term; the request's student is not looked at.
[[nodiscard]] Result<FeeTable> feeTable(Office &office, const SettleRequest &request);

} // namespace kehou
