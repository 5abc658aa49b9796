// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/disclosure.h"
#include "core/documents/forms/form_parts.h"
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
    AttendanceSummary attendance;
    QHash<QString, QString> courseNames; // by code
    FeeSummary fees;
    QList<FeeItem> items; // of the scheme
    DisclosureFigures fund;
    StaffFigures staff;
};

// 学期总结报告, one worksheet a section, with the numbers of forms.md: 1 overview, 2 enrollment,
// 4 attendance, 5 teachers, 6 fees, 7 fund, 8 pay.
[[nodiscard]] Document semesterReport(const FormStamp &stamp, const SemesterFigures &figures);

// The same report as one paper, section below section.
[[nodiscard]] Document onOnePaper(const Document &report);

} // namespace kehou::documents
