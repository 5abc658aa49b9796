// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/attendance/register.h"

namespace kehou::documents
{

struct ClassSheet {
    Register source;
    QString homeroomTeacher; // the name
    QString room;
};

// 班级考勤表: one sheet a class for one month. Sessions without a roll stay blank for a pen; up to
// 50 pupils × 23 days × one period are one page (forms.md).
[[nodiscard]] Document attendanceClass(const FormStamp &stamp, QDate month,
                                       const QList<ClassSheet> &sheets);

} // namespace kehou::documents
