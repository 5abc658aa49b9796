// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/settlement.h"

namespace kehou
{

// What families owe and paid for a term.
struct FeeAccount {
    Money billed;   // as enrolled, before waivers
    Money waived;   // of what was billed (R-FEE-6)
    Money paid;     // less what was reversed
    Money refunded; // given back
    Money open;     // billed and not yet paid; never below zero for any one family

    [[nodiscard]] Money toPay() const { return billed - waived; }
    FeeAccount &operator+=(const FeeAccount &other);
    friend bool operator==(const FeeAccount &, const FeeAccount &) = default;
};

enum class FeeScope {
    All,     // everything on a family's bill
    Service, // items that count as after-school service (R-FEE-5c)
};

// One family's account. Under FeeScope::Service money received is divided by what is to be paid
// for items inside and outside of the service (R-MON-3).
[[nodiscard]] FeeAccount accountOf(const Settlement &settlement, const QList<FeeItem> &items,
                                   FeeScope scope);

// What one item brings.
struct ItemSum {
    Money billed;
    Money waived;
    Money consumed;
    Money waivedConsumed;
};

// A student with its settlement and the class in which it is listed.
struct SettledStudent {
    Student student;
    QString className;
    Settlement settlement;
};

// What a list of a class sums up to. Refunds and dues do not offset one another.
struct SettledSum {
    Settlement sum;
    Money refund;
    Money due;
};
[[nodiscard]] SettledSum sumOf(const QList<SettledStudent> &students);

struct ClassAccount {
    QString className;
    FeeAccount account;
};

// A term's fees by class and by item: the items inside the service only.
struct FeeSummary {
    FeeAccount total;
    QList<ClassAccount> classes; // in natural order
    QList<ItemSum> items;        // in the order of the scheme's items
    bool divided = false;        // some family also pays for items outside of the service
};
[[nodiscard]] FeeSummary feeSummary(const QList<SettledStudent> &students,
                                    const QList<FeeItem> &items);

} // namespace kehou
