// SPDX-License-Identifier: GPL-3.0-or-later
// Papers without money: registers and lists of names.
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

[[nodiscard]] Result<documents::Document> attendanceClassPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> attendanceCoursePaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> rosterPaper(const PaperJob &job);

} // namespace kehou
