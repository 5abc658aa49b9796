// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of what staff are paid.
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

[[nodiscard]] Result<documents::Document> paySheetPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> paySlipPaper(const PaperJob &job);

} // namespace kehou
