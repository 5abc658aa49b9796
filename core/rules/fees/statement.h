// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/rules/fees/payment.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace kehou
{

// Which columns of a bank's or payment platform's statement hold what, known by its headers. A
// column counts from 0; -1 where the statement has none.
struct StatementLayout {
    QString headers; // of the statement, tab separated
    int date = -1;
    int amount = -1;
    int transaction = -1;
    int payer = -1;
    int note = -1;
    PaymentMethod method = PaymentMethod::Scan;

    friend bool operator==(const StatementLayout &, const StatementLayout &) = default;
};

// One amount received, as the statement tells it. With a receipt it was entered as a payment;
// without one it waits and touches no balance (R-FEE-12).
struct StatementLine {
    QDate date;
    Money amount;
    PaymentMethod method = PaymentMethod::Scan;
    QString transaction; // 流水号
    QString payer;
    QString note;
    std::optional<int> receipt;

    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

// What lines are matched by.
struct StatementFacts {
    QHash<int, QString> bills;      // numbers of bills that hold → student
    QHash<QString, Money> openSums; // what each student on the roll still has to pay
};

// A bill's number as it stands on paper and as families write it: TZ000012.
[[nodiscard]] QString billNumberText(int number);

// R-FEE-12: the student of a bill whose number stands in the line's texts; else the student whose
// number stands there and who has exactly this amount to pay. Nothing where no one or more than
// one is meant.
[[nodiscard]] std::optional<QString> matchedStudent(const StatementLine &line,
                                                    const StatementFacts &facts);

} // namespace kehou
