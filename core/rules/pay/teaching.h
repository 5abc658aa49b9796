// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// What a member of staff did in the confirmed sessions of a term (R-ATT-5).
struct TeachingCount {
    QString staff;
    int taught = 0;
    int substituted = 0; // of these, in another's place
    int complete = 0;    // records of what was taught
    int incomplete = 0;
    int none = 0;
    int late = 0; // as the session's own teacher
    int leave = 0;
    int absent = 0;

    TeachingCount &operator+=(const TeachingCount &other);
    friend bool operator==(const TeachingCount &, const TeachingCount &) = default;
};

// By number; whoever has no session is left out.
[[nodiscard]] QList<TeachingCount> teachingCounts(const PayFacts &facts);

} // namespace kehou
