// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace kehou
{

// What a term's closed settlement owed a family and a later term took over (R-FEE-5b, carry).
struct CarryOver {
    QString student;
    qint64 toTerm = 0;
    Money amount; // above zero
    QDate date;

    friend bool operator==(const CarryOver &, const CarryOver &) = default;
};

// A receipt that was printed: whoever prints it again gets a copy.
struct ReceiptPrint {
    int receipt = 0;
    QDate printedOn;

    friend bool operator==(const ReceiptPrint &, const ReceiptPrint &) = default;
};

} // namespace kehou
