// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"

namespace kehou
{

// 2026-09-01至2027-01-15, as it stands on papers.
[[nodiscard]] QString datesInWords(const DateRange &dates);

// Percent and document of each waiver that holds on some service day, being the largest of that
// day (R-FEE-6); with its dates where it does not hold for the whole term. Never the category
// (R-DAT-1).
[[nodiscard]] QStringList waiverBasis(const TermPlan &plan, const StudentFacts &facts);

} // namespace kehou
