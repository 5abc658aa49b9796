// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/term_cache.h"
#include "core/rules/attendance/expected.h"

namespace kehou
{

// The day as the kept term has it.
[[nodiscard]] DayOfTeaching dayOfTeaching(const TermCache::Loaded &loaded, QDate date);

// Everybody expected in a session held on that day of the term, of one group where one is given
// (R-ATT-1, R-ATT-9). The facts are the kept term's.
[[nodiscard]] QList<ExpectedPupil> expectedOn(const TermCache::Loaded &loaded, QDate date,
                                              const std::optional<GroupKey> &group = std::nullopt);

} // namespace kehou
