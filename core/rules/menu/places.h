// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/row_fault.h"

namespace kehou
{

// R-MNU-2: on no day of the term more places of an offering are held than its most, whichever way
// they came in. Each place over that stands as a fault at its row, those that begin later first
// over; an offering that is closed (停开) counts none. noticeDays as in R-ENR-2.
[[nodiscard]] RowFaults checkPlaces(const TermBook &book, int noticeDays);

} // namespace kehou
