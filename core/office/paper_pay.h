// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of what staff are paid.
#pragma once

#include "core/documents/forms/staff_sections.h"
#include "core/office/paper_term.h"

namespace kehou
{

// What the semester report says of staff and their pay.
[[nodiscard]] documents::StaffFigures staffFigures(const PaperJob &job);

[[nodiscard]] Result<documents::Document> paySheetPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> paySlipPaper(const PaperJob &job);

} // namespace kehou
