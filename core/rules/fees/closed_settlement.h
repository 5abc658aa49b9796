// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stored.h"
#include "core/rules/fees/settlement.h"

namespace kehou
{

// A settlement as it was closed (R-FEE-7): round 1 is the final one, each later round an adjustment
// that says the whole anew. The greatest round holds; it is never recomputed.
struct ClosedSettlement {
    QString student;
    int round = 1;
    QDate closedOn;
    int scheduled = 0;
    int cancelled = 0;
    int attended = 0;
    int leave = 0;
    int absent = 0;
    Money prepaid;
    Money waivedPrepaid;
    Money consumed;
    Money waived;
    Money paid; // on the day of closing
    Money refunded;

    [[nodiscard]] Money netConsumed() const { return consumed - waived; }
    friend bool operator==(const ClosedSettlement &, const ClosedSettlement &) = default;
};

// A line of it in words and figures.
struct ClosedLine {
    qint64 settlement = 0;
    LineKind kind = LineKind::Consumed;
    QString item; // code
    QString name;
    QDate start;
    QDate end;
    int units = 0;
    int divisor = 0;
    Money price;
    Money amount;
    Money waived;
    QString rule;
    QString text;

    friend bool operator==(const ClosedLine &, const ClosedLine &) = default;
};

// What would be written for a complete settlement on that day.
[[nodiscard]] ClosedSettlement closed(const Settlement &settlement, int round, QDate on);

// Whether what the settlement counts or costs is other than what was closed. Money paid or given
// back later is no change: it has entries of its own.
[[nodiscard]] bool differs(const ClosedSettlement &closed, const Settlement &settlement);

// The settlement as it was closed, with the money paid and given back by now.
[[nodiscard]] Settlement asClosed(const ClosedSettlement &closed, const Settlement &now);

} // namespace kehou
