// SPDX-License-Identifier: GPL-3.0-or-later
// A school of one class of 45 who all stay for two periods of base service, Monday to Friday from
// 2026-09-01 on, and one class without pupils; made as schools are: by an import.
#pragma once

#include "core/office/office.h"

#include <QStringList>

namespace kehou::test
{

inline const QString kDemoClass = QStringLiteral("一（1）班");
inline const QString kEmptyClass = QStringLiteral("一（2）班");

// What a test adds to the plain school: lines of its sheets, without the header.
struct DemoClass {
    QDate takenUpTo = QDate(2026, 11, 30); // the rolls of every weekday up to it are confirmed
    QStringList calendar = {};             // 校历: 日期,类型,补星期,说明
    QStringList sessions = {};             // 课次: 日期,课时,班级或编号,状态
    QStringList marks = {};                // 学生考勤: 日期,课时,学号,状态
    QStringList enrollments = {};          // 报名: as enrollmentLine() has them
    QStringList sheets = {};               // more files as "机构\n名称,来源…\n…"
};

[[nodiscard]] Office::Settings demoOffice();
// 20260001 of seat 1.
[[nodiscard]] QString demoNumber(int seat);
[[nodiscard]] QString demoName(int seat);
[[nodiscard]] QString enrollmentLine(const QString &student, const QString &state,
                                     const QString &agreedOn);

// Writes the school file; the sheets go into a folder beside it.
void makeDemoClass(const QString &path, const DemoClass &school = {});

} // namespace kehou::test
