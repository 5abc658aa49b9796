// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/documents/forms/form_parts.h"
#include "core/rules/enrollment/enrollment.h"

namespace kehou::documents
{

// One enrollment as its guardian reads and signs it.
struct EnrollmentPaper {
    Student student;
    QString className;
    QString homeroomTeacher;
    Enrollment enrollment;
    std::optional<int> dismissal; // minutes after midnight, of the student's grade
};

// What holds for everybody of the term.
struct EnrollmentTerms {
    DateRange dates;
    WeekdaySet weekdays;
    int periods = 1;    // the greatest number of a period
    int noticeDays = 7; // R-ENR-2
    QStringList prices; // 课后服务费 2.30元/课时，按实际出勤结算
    bool insuranceNeeded = false;
};

// 课后服务申请书: for the guardian to sign, filled in, with the consent to hold the child's data
// (R-DAT-2); a page each.
[[nodiscard]] Document applications(const FormStamp &stamp, const EnrollmentTerms &terms,
                                    const QList<EnrollmentPaper> &papers);

// 课后服务协议书（安全责任书）, in duplicate; a page each.
[[nodiscard]] Document agreements(const FormStamp &stamp, const EnrollmentTerms &terms,
                                  const QList<EnrollmentPaper> &papers);

} // namespace kehou::documents
