// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"
#include "core/rules/attendance/oversight.h"

namespace kehou::demo
{

// 巡查: a round on each service day but one, with what it found and what was done.
void addPatrols(School &school);

// 考核 and 处理 of those who look after groups.
void addAssessments(School &school);

// A diagnosis on the last service day of each week, a survey on the last of each month (R-ATT-6).
[[nodiscard]] QList<Inquiry> inquiries(const TermBook &book, const Story &story,
                                       std::uint64_t seed);

// A child or so a week that was collected late, or by somebody else (R-ATT-7).
[[nodiscard]] QList<LatePickup> latePickups(const TermBook &book, const Story &story,
                                            std::uint64_t seed);

} // namespace kehou::demo
