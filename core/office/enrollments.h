// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/enrollment/moves.h"

namespace kehou
{

// One enrollment as the queues show it.
struct EnrollmentLine {
    qint64 id = 0;
    Enrollment enrollment;
    QString name;
    QString className;
    int tier = 0;                 // place of its categories in the scheme's priority order, from 0
    std::optional<QDate> leaving; // of a running withdrawal or of leaving the school (R-ENR-2)

    friend bool operator==(const EnrollmentLine &, const EnrollmentLine &) = default;
};

// Everybody of a term who has applied, by priority, class, number and first day (R-ENR-7); and the
// children who could.
struct EnrollmentBook {
    QList<EnrollmentLine> lines;
    QList<Student> students; // in class order
    WeekdaySet weekdays;     // of the service
    int periods = 0;         // the greatest number of a period
    DateRange dates;         // of the term
    bool insuranceNeeded = false;
};
[[nodiscard]] Result<EnrollmentBook> loadEnrollments(Office &office, const QString &termName = {});

// What is recorded for one or many enrollments at once.
struct EnrollmentStepRequest {
    QList<qint64> ids;
    MoveEntry entry;
    QString by; // on whose behalf, or who decided
    QDate today;
    QString termName; // empty: the latest
};

// How a bulk step went: each enrollment that could not take it, with the reason.
struct EnrollmentStepReport {
    int done = 0;
    QStringList refused;
};

// R-ENR-1: each enrollment for itself takes the step or is refused with its reason; the rest goes
// through. Nothing is written where all are refused.
[[nodiscard]] Result<EnrollmentStepReport> stepEnrollments(Office &office,
                                                           const EnrollmentStepRequest &request);

// 登记: a draft for a child, from a day on. Refused where the slots are none of the service's or
// the day lies outside of the term.
struct EnrollmentDraft {
    QString student;
    SlotSet slots;
    QDate from;
    QString by;
    QDate today;
    QString termName;
};
[[nodiscard]] Result<void> draftEnrollment(Office &office, const EnrollmentDraft &draft);

// 退出 by itself: every enrollment whose leaving date has come ends. Gives how many did.
[[nodiscard]] Result<int> endDueEnrollments(Office &office, QDate today,
                                            const QString &termName = {});

// The steps of a student's enrollments, the latest first.
[[nodiscard]] Result<QList<EnrollmentStep>> enrollmentSteps(Office &office, const QString &student,
                                                            const QString &termName = {});

} // namespace kehou
