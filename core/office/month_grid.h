// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/attendance/register.h"

namespace kehou
{

// One period of a student's day in the month grid.
struct GridPeriod {
    int period = 1;
    RegisterCell cell;
};

// The periods of one day in which the class meets; empty where the student is expected in none.
using GridDay = QList<GridPeriod>;

struct MonthGridRow {
    Student student;
    QList<GridDay> days;    // as MonthGrid::days
    AttendanceCount counts; // of the class's own periods in the month
};

// A class's register of one month by day (screens.md, 考勤): who came, who did not, and which rolls
// nobody has taken, which is not an absence (R-ATT-2).
struct MonthGrid {
    QStringList classes;      // of the term, in natural order
    QList<QDate> months;      // first days of the term's months
    QString className;        // whose grid it is
    QDate month;              // first day of the grid's month
    QList<QDate> days;        // on which the class meets in it
    QList<MonthGridRow> rows; // in class order
};

struct MonthGridRequest {
    QString className; // empty: the first class
    QDate month;       // any day of it; outside of the term the nearest month
    QString termName;  // empty: the latest
};

// Refused: a class that there is not, and a term without classes.
[[nodiscard]] Result<MonthGrid> monthGrid(Office &office, const MonthGridRequest &request);

} // namespace kehou
