// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a closed pay sheet (R-PAY-8), row by row as in the school file.
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// A pay sheet that was closed; the sheets of a term are numbered from 1.
struct ClosedPay {
    int number = 1;
    QDate closedOn;
    PayMethod method = PayMethod::Rates;
    Money fund;
    QString fundSource; // where the staff fund came from, in words
    Money process;
    Money terminal;
    Money undivided;

    friend bool operator==(const ClosedPay &, const ClosedPay &) = default;
};

// A person's figures in it; the lines are rows of their own.
struct ClosedPersonPay : PersonPay {
    int sheet = 1;
    QString name;
    QString postName;
};

struct ClosedPayLine : PayLine {
    int sheet = 1;
    QString staff;
};

struct ClosedOrganisationPay {
    int sheet = 1;
    QString name;
    int sessions = 0;
    std::optional<Money> price;
    Hundredths factor{100};
    Money total;
    QList<ServicePeriod> unpaid;
};

// All rows of one closed sheet together.
struct ClosedPaySheet {
    ClosedPay head;
    PaySheet sheet;
    QHash<QString, QString> names; // of its staff, by number, as they were called then
    QHash<QString, QString> posts;
};

} // namespace kehou
