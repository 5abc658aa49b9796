// SPDX-License-Identifier: GPL-3.0-or-later
// Section 6 of the rules worked out day by day, as a clerk would with the rows in hand. Slow, and
// it shares nothing with core/rules/fees: the tests hold the quick settlement against it.
#pragma once

#include "core/rules/fees/settlement.h"

namespace kehou::test
{

struct SlowLine {
    LineKind kind = LineKind::Prepaid;
    int item = 0;
    int units = 0;
    std::int64_t amount = 0;
    std::int64_t waived = 0;
    std::int64_t cut = 0;
    std::int64_t credit = 0;

    friend auto operator<=>(const SlowLine &, const SlowLine &) = default;
};

struct SlowSettlement {
    QString student;
    AttendanceCount counts;
    QList<SlowLine> lines;
    std::int64_t prepaid = 0;
    std::int64_t waivedPrepaid = 0;
    std::int64_t consumed = 0;
    std::int64_t waived = 0;
    std::int64_t paid = 0;
    std::int64_t refunded = 0;
    std::int64_t carried = 0;
};

// Every student with a selection, by number.
[[nodiscard]] QList<SlowSettlement> settleSlowly(const TermBook &book, const FeeRules &rules,
                                                 const std::optional<QDate> &asOf);

} // namespace kehou::test
