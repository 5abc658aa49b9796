// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/attendance/register.h"
#include "core/rules/menu/offering.h"

namespace kehou::documents
{

struct CourseSheet {
    Register source;
    Offering offering;
    QString teacher; // the name
};

// 课程点名册: one sheet an offering, over a month (any day of it) or the whole term.
[[nodiscard]] Document attendanceCourse(const FormStamp &stamp, std::optional<QDate> month,
                                        const QList<CourseSheet> &sheets);

} // namespace kehou::documents
