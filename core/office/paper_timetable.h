// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the timetable: a day's sheet, and the week of the school, a class or a teacher.
#pragma once

#include "core/documents/forms/menu_section.h"
#include "core/office/paper_term.h"

namespace kehou
{

[[nodiscard]] Result<documents::Document> dailyPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> timetablePaper(const PaperJob &job);

// Section 3 of the semester report: every offering with the places that are held on the job's day.
[[nodiscard]] QList<documents::MenuPlaces> menuFigures(const PaperJob &job);

} // namespace kehou
