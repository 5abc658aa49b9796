// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/term_cache.h"

namespace kehou
{

// One pupil that is expected in a period held on a day. The facts are the kept term's.
struct ExpectedPupil {
    const StudentFacts *facts;
    ExpectedPeriod at;
};

// Everybody expected in a session held on that day of the term, of one group where one is given
// (R-ATT-1, R-ATT-9).
[[nodiscard]] QList<ExpectedPupil> expectedOn(const TermCache::Loaded &loaded, QDate date,
                                              const std::optional<GroupKey> &group = std::nullopt);

} // namespace kehou
