// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the fund: what was brought in and spent.
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

// The term's fund as forms show it.
[[nodiscard]] DisclosureFigures disclosureFigures(const PaperJob &job);
// R-FND-2: refused, naming what differs, unless every figure equals the journal to the fen.
[[nodiscard]] Result<documents::Document> disclosurePaper(const PaperJob &job);

} // namespace kehou
