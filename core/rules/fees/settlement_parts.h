// SPDX-License-Identifier: GPL-3.0-or-later
// What SettlementRun works with while it makes the lines of one student.
#pragma once

#include "core/rules/fees/settlement.h"

namespace kehou
{

// One selection of one student while its lines are made.
struct SettlementRun::Selected {
    const StudentFacts &facts;
    const Membership &membership;
    const Enrollment &enrollment;
    int index;
    DateRange agreed;
    std::optional<DateRange> effective;
    int lastDay; // as of a date, or before the student left: nothing held later counts
    std::optional<int> leftAfter; // days from the term's start, where leaving cut the selection
};

// One offering that the student holds over some dates.
struct SettlementRun::HeldOffering {
    int group;
    const Offering &offering;
    DateRange dates;
};

} // namespace kehou
