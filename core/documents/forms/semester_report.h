// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/disclosure.h"
#include "core/documents/forms/form_parts.h"
#include "core/documents/forms/menu_section.h"
#include "core/documents/forms/oversight_sections.h"
#include "core/documents/forms/rectification.h"
#include "core/documents/forms/staff_sections.h"
#include "core/rules/attendance/attendance_summary.h"
#include "core/rules/enrollment/participation.h"
#include "core/rules/fees/fee_summary.h"

namespace kehou::documents
{

// What the semester report is made of. A figure that stands twice in it is read from here twice.
struct SemesterFigures {
    QDate asOf;
    Participation participation;
    std::optional<int> targetPercent; // of participation, where the scheme names one
    QStringList categories;           // the scheme's priority groups in their order
    QList<MenuPlaces> menu;           // by code, of every offering that has not stayed a draft
    AttendanceSummary attendance;
    QHash<QString, QString> courseNames; // by code
    FeeSummary fees;
    QList<FeeItem> items; // of the scheme
    DisclosureFigures fund;
    StaffFigures staff;
    QList<CheckedLine> checks; // of the red lines
    QList<ProviderFigures> providers;
    OversightFigures oversight;
    QMap<Chapter, QString> narrative; // the office's own text
};

// What the narrative's sentences take from the other sections.
[[nodiscard]] NarrativeFigures narrativeOf(const SemesterFigures &figures);

// 学期总结报告, one worksheet a section, with the numbers of forms.md: 1 overview, 2 enrollment,
// 3 menu and places, 4 attendance, 5 teachers, 6 fees, 7 fund, 8 pay, 9 third parties,
// 10 oversight, 11 red-line checks, 12 narrative.
[[nodiscard]] Document semesterReport(const FormStamp &stamp, const SemesterFigures &figures);

// The same report as one paper, section below section.
[[nodiscard]] Document onOnePaper(const Document &report);

} // namespace kehou::documents
