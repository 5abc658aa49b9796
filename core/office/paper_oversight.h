// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of teachers' attendance, patrols, the way home, and certificates.
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

[[nodiscard]] Result<documents::Document> teacherAttendancePaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> patrolPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> handoverPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> certificatePaper(const PaperJob &job);

} // namespace kehou
