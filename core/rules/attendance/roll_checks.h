// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/student_facts.h"

namespace kehou
{

// R-CAL-1, R-ATT-2, R-ATT-9: a session lies on a day with service (or was moved from one), in a
// slot of its offering, is not confirmed on a day that is cancelled, and is held once.
[[nodiscard]] RowFaults checkSessions(const TermBook &book, const TermPlan &plan);

// R-ATT-4: a mark stands where its student is expected and the session was not cancelled. A
// student expected in two sessions of one date and period, by a moved session, is a fault too.
[[nodiscard]] RowFaults checkMarks(const TermBook &book, const TermPlan &plan, int noticeDays);

} // namespace kehou
