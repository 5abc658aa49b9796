// SPDX-License-Identifier: GPL-3.0-or-later
// What the office watches over a day or a month: teachers, rounds, the way home; and certificates.
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/attendance/session.h"
#include "core/rules/pay/teaching.h"

namespace kehou::documents
{

// 教师考勤汇总 of a month.
struct TeachingMonth {
    QDate month; // any day of it
    QList<TeachingCount> counts;
    QHash<QString, QString> names; // by 工号
};
[[nodiscard]] Document teacherAttendance(const FormStamp &stamp,
                                         const QList<TeachingMonth> &months);

// One group of a patrol's day: what the timetable has, and what was found there.
struct PatrolledGroup {
    int period = 1;
    QString group;
    QString teacher;
    int expected = 0;
    std::optional<int> attended; // of a roll that is taken
    QList<Patrol> patrols;
};
struct PatrolDay {
    QDate date;
    QList<PatrolledGroup> groups;
    QList<Patrol> general; // rounds that name no group
};
// 巡查记录表: a sheet a day, with what was entered, and room for the pen where nothing was.
// Patrollers are named by their names.
[[nodiscard]] Document patrolSheets(const FormStamp &stamp, const QList<PatrolDay> &days);

// A child on the way home.
struct HandedOver {
    QString className;
    Student student;
    QString lastGroup; // where it is in its last period
    bool onLeave = false;
    std::optional<LatePickup> late;
};
struct HandoverSheet {
    QDate date;
    int dismissal = 0; // minutes of the day
    QList<HandedOver> children;
};
// 放学交接单: one sheet for each dismissal time.
[[nodiscard]] Document handoverSheets(const FormStamp &stamp, const QList<HandoverSheet> &sheets);

struct Certificate {
    QString name;
    QString className;
    QString course;
    QString teacher;
    int attended = 0;
    int held = 0;
};
// 课程结业证: two to a page.
[[nodiscard]] Document certificates(const FormStamp &stamp, const QList<Certificate> &list);

} // namespace kehou::documents
