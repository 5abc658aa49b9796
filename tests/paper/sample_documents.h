// SPDX-License-Identifier: GPL-3.0-or-later
// Forms with made-up contents in the shapes that real schools print.
#pragma once

#include "core/documents/document.h"

namespace kehou::test
{

struct SheetSize {
    int pupils = 45;
    int dates = 20;
    int periods = 1;
};

// 班级考勤表 of one class and month: marks already entered, one row to sign.
[[nodiscard]] documents::Section attendanceSection(int schoolClass, const SheetSize &size);
[[nodiscard]] documents::Document attendanceSheets(int classes, const SheetSize &size);

// 缴费通知单, three to a page.
[[nodiscard]] documents::Document paymentNotices(int count);

// 课时费发放表 with subtotals, sum in capitals and lines to sign.
[[nodiscard]] documents::Document paySheet(int staff);

// 学期总结: paragraphs, figures and both kinds of charts.
[[nodiscard]] documents::Document semesterReport();

// 申请书: boxed pairs and text to sign.
[[nodiscard]] documents::Document applicationForm();

// A plain list of this many rows with text, counts, money and dates.
[[nodiscard]] documents::Document longList(int rows);

} // namespace kehou::test
