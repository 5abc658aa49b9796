// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/allocate.h"
#include "core/rules/allocation/draw_freeze.h"

namespace kehou
{

struct FreezeRequest {
    QString seed;
    QString by; // how the seed was fixed, and before whom
    QDate on;
    QString termName; // empty: the latest
};

// R-ALC-7: fixes what a draw is made from, and the seed, which becomes the term's. From then on a
// draw of anything else is not saved and not printed, until somebody freezes anew. Refused without
// a seed, witnesses or wishes, and where nothing is drawn in the term.
[[nodiscard]] Result<void> freezeDraw(Office &office, const FreezeRequest &request);

// The freeze that holds: the latest one.
[[nodiscard]] std::optional<DrawFreeze> frozenDraw(Tables &tables, TermId term);

// Why the result is none of the frozen draw; nothing where it is, or where nothing was frozen.
[[nodiscard]] std::optional<Failure> againstFreeze(const std::optional<DrawFreeze> &frozen,
                                                   const TermAllocation &allocation);

} // namespace kehou
