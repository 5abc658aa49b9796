// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

namespace kehou
{

// What closing did: how many students for the first time, how many anew because something that
// counts had changed since; and what all closed settlements then owe in either direction.
struct ClosedTerm {
    int closed = 0;
    int adjusted = 0;
    Money refund;
    Money due;
};

// R-FEE-7: closes the final settlement of every student of the term on that day. What was closed
// is kept and never recomputed: closing again writes an adjustment where counts, consumption or
// waivers have changed, and nothing where they have not. Refused, with every group and period whose
// roll is missing, while one student's settlement is incomplete (R-ATT-3).
[[nodiscard]] Result<ClosedTerm> closeSettlement(Office &office, QDate on,
                                                 const QString &termName = {});

} // namespace kehou
