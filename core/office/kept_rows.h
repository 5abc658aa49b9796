// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/tables/tables.h"

namespace kehou
{

// Why a row cannot be removed although no other row of the workbook names it: what was issued or
// closed names its student for good, and what was decided about a course stays (R-MNU-3).
[[nodiscard]] std::optional<Failure> keptByHistory(Tables &tables, TermId term,
                                                   const Student &student);
[[nodiscard]] std::optional<Failure> keptByHistory(Tables &tables, TermId term,
                                                   const Offering &offering);

} // namespace kehou
