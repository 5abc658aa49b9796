// SPDX-License-Identifier: GPL-3.0-or-later
// 课后服务课程表: the week of the school, of its classes, teachers and rooms.
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/calendar/day_bands.h"

#include <QMap>

namespace kehou::documents
{

// What stands in each slot of the week; several things one below the other.
using WeekCells = QMap<Slot, QStringList>;

// Grades whose week is the same, at the same times (004).
struct GradeWeek {
    DayBand band;
    WeekCells cells;
};

// One class, teacher or room in an overview.
struct WeekLine {
    QString name;
    WeekCells cells;
};
struct WeekOverview {
    QString title; // 班级总表 …
    QString head;  // 班级 …
    QList<WeekLine> lines;
};

struct SchoolWeek {
    QDate asOf; // whose bands these are
    QList<GradeWeek> grades;
    QList<WeekOverview> overviews;
};

// The school's week by bands and grades in the shape of 004, then by class, teacher and room.
[[nodiscard]] Document schoolWeek(const FormStamp &stamp, const SchoolWeek &week);

// A course that pupils of a class go to.
struct ClassCourse {
    QString name;
    SlotSet slots;
    QString room;
    QString teacher;
    int pupils = 0; // of this class
};

// The week of one class or one teacher.
struct OwnWeek {
    QString name;
    QStringList subtitle;
    QMap<int, QString> times; // by period, where they are the same for the whole week
    WeekCells cells;
    QList<ClassCourse> courses; // of a class
};
[[nodiscard]] Document ownWeeks(const FormStamp &stamp, const QList<OwnWeek> &weeks);

} // namespace kehou::documents
