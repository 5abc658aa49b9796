// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/term.h"
#include "core/rules/fees/fee_item.h"
#include "core/rules/fees/payment.h"

#include <QStringList>

namespace kehou
{

enum class BillingFaultKind {
    NotNoticed,    // a billed item stands in no public notice
    OtherPrice,    // it stands there at another price than the standard
    NotRun,        // its notice has not run long enough by the day of issue
    UnknownItem,   // a notice lists what is no item of the standard
    MonthAbove,    // a billing month costs more than the standard that was noticed
    OutsideOfTerm, // a bill covers dates outside of its term
    RedLine,       // a red line that stops billing and that nobody answers for
};

// Why no bill can be issued: what it is about, in words that say the way out, and its rule.
struct BillingFault {
    BillingFaultKind kind = BillingFaultKind::NotNoticed;
    QString subject; // the item, billing month, student or number of the red line
    QString text;

    friend bool operator==(const BillingFault &, const BillingFault &) = default;
};

using BillingFaults = QList<BillingFault>;

// What the gate compares: the standard's items, which of them are billed, the notices as entered.
struct PublicityFacts {
    QList<FeeItem> items; // each once for every price that it has in the term
    QStringList billed;   // codes
    QList<BillingMonth> months;
    QList<Publicity> notices;
    int noticeDays = 0; // of the scheme, notice_days_before_billing
    QDate issuedOn;
};

// The notice of an item's price that holds on a day: the latest that has begun; it names the item
// by its name or code. Nothing where none has.
[[nodiscard]] const Publicity *noticeOn(const QList<Publicity> &notices, const FeeItem &item,
                                        QDate day);

// The latest that has begun by a day and lists the item at this price.
[[nodiscard]] const Publicity *noticeAtPrice(const QList<Publicity> &notices, const FeeItem &item,
                                             QDate day);

// The document that a price stands on: of its own notice, or else of the item's, on which a billing
// month's own lower price stands. Blank where there is none.
[[nodiscard]] QString documentOf(const QList<Publicity> &notices, const FeeItem &item, QDate day);

// The full days for which a notice has hung by a day, the day itself not counted.
[[nodiscard]] int daysRun(const Publicity &notice, QDate day);

// R-FEE-9: every billed item is noticed at each price that it has in the term, and each notice has
// run the days that the scheme asks for; nothing else is noticed, and the latest notice is of one
// of these prices. A billing month's own price needs no line of the notice where it is lower, and
// is refused where it is higher.
[[nodiscard]] BillingFaults publicityFaults(const PublicityFacts &facts);

// R-FEE-10 (不跨学期): the first and last day that one student's bill covers lie in the term.
struct BilledDates {
    QString student;
    DateRange dates;
};
[[nodiscard]] BillingFaults termFaults(const DateRange &term, const QList<BilledDates> &bills);

} // namespace kehou
