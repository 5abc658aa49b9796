// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about how places were given out (R-ALC-7).
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

// Drawn anew from the rows as they are, so that nothing stale is printed (R-TIM-3).
[[nodiscard]] Result<documents::Document> drawProtocolPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> drawSlipPaper(const PaperJob &job);

} // namespace kehou
