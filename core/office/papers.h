// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/office/office.h"
#include "core/rules/attendance/oversight.h"

namespace kehou
{

// What a form may be asked for. Nothing of it is needed: without a class, a course or a student it
// is all of them, without a month or a date that of the day of printing or the term's nearest.
enum class PaperOption { ClassName, Course, Month, Date, Student, Staff };

struct FormInfo {
    QString name;  // of the verb `print` (forms.md)
    QString title; // 班级考勤表 …
    QList<PaperOption> takes;
};

// Every form that can be printed, in the order of forms.md.
[[nodiscard]] QList<FormInfo> forms();
[[nodiscard]] std::optional<FormInfo> findForm(const QString &name);

struct PaperRequest {
    QString form;
    QString className;
    QString course;             // the offering's code
    std::optional<QDate> month; // any day of it
    std::optional<QDate> date;  // as of this day (R-TIM-1)
    QString student;            // 学号
    QString staff;              // 工号
    QString termName;           // empty: the latest
    bool showPhones = false;    // R-DAT-1
};

// The form for all that match, one section a class or an offering. Whoever has a selection is in
// it; what was chosen is stamped on it (T56). Refused: a form, class, course or student that there
// is not, an option that the form does not take, and a form with nothing on it.
[[nodiscard]] Result<documents::Document> buildPaper(Office &office, const PaperRequest &request,
                                                     QDate today);

// Remembers that the form went to a printer or into a file: the next print of its receipts is a
// copy. Other forms leave nothing behind.
[[nodiscard]] Result<void> markPrinted(Office &office, const PaperRequest &asked, QDate today);

struct ReportRequest {
    QString termName;          // empty: the latest
    std::optional<QDate> date; // as of this day; nothing: today, money whatever its date
};

// The semester report as a workbook of sections; documents::onOnePaper joins them for a printer.
[[nodiscard]] Result<documents::Document> semesterReport(Office &office,
                                                         const ReportRequest &request, QDate today);

// What the program itself says in the chapters of the report's narrative (section 12).
[[nodiscard]] Result<QMap<Chapter, QString>>
narrativeSentences(Office &office, const ReportRequest &request, QDate today);

} // namespace kehou
