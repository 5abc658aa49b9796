// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/rectification.h"
#include "core/office/paper_term.h"

namespace kehou
{

// Papers about the rules that the school keeps: 整改单, 收费公示, 备案表.
[[nodiscard]] Result<documents::Document> rectificationPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> feeNoticePaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> filingPaper(const PaperJob &job);

// The red-line checks on the day of the job.
[[nodiscard]] QList<documents::CheckedLine> checkedLines(const PaperJob &job);

} // namespace kehou
