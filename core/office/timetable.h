// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rolls.h"
#include "core/office/session_moves.h"
#include "core/rules/attendance/day_sessions.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/attendance/where_is.h"
#include "core/rules/calendar/day_bands.h"

namespace kehou
{

// What a date is in the school's calendar (R-CAL-1).
struct TimetableDay {
    QDate date;
    bool service = false;
    bool cancelled = false;     // the whole day
    std::optional<int> follows; // the weekday that a make-up day follows
    QString note;

    friend bool operator==(const TimetableDay &, const TimetableDay &) = default;
};

// A session with the names that a page shows.
struct TimetableLine {
    DaySession session;
    QString teacher; // who holds it: the substitute where one is named

    friend bool operator==(const TimetableLine &, const TimetableLine &) = default;
};

// One week of 课表, Monday to Sunday, as far as it lies in the term.
struct TimetableWeek {
    QList<TimetableDay> days;
    QList<TimetableLine> lines;       // by date, then as on a day's sheet
    QList<DayBand> bands;             // of the day that was asked for
    QStringList classes;              // of the term, in natural order
    QStringList rooms;                // that anything of the term takes place in
    QList<SubstituteChoice> teachers; // of anything of the term, by number
};

// The week of the date, or of the term's day nearest to it.
[[nodiscard]] Result<TimetableWeek> timetableWeek(Office &office, QDate date,
                                                  const QString &termName = {});

struct WhereQuestion {
    QDate date;
    int minute = 0; // of the day
    QString termName;
};

// Where a child is, in words; what is sensitive is left out (R-DAT-1).
struct WhereLine {
    QString student; // 学号
    QString name;
    QString className;
    QString now;       // group, room, teacher and times, or why it is nowhere
    QString next;      // the same of what starts later; empty where nothing does
    QString home;      // when it goes home and who collects it; empty where it is not there at all
    bool here = false; // in a session now, and no mark of the roll says otherwise

    friend bool operator==(const WhereLine &, const WhereLine &) = default;
};

// "Where is everyone": all students of the term who are on roll on the date, in class order.
// Refused outside of the term.
[[nodiscard]] Result<QList<WhereLine>> whereIsEveryone(Office &office,
                                                       const WhereQuestion &question);

} // namespace kehou
