// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/expected.h"
#include "core/rules/menu/week_plan.h"

#include <QMap>

namespace kehou
{

// One group's session on a day: what the week has for it, and what the office made of it.
struct DaySession {
    ServicePeriod at; // where it is held
    PlannedSession planned;
    SessionState state = SessionState::NotTaken;
    std::optional<ServicePeriod> movedFrom; // R-ATT-9
    bool otherRoom = false;                 // in another one than the timetable's (R-ATT-9)
    QString substitute;                     // 工号
    QString note;                           // why it is cancelled or moved
    QMap<QString, int> expected;            // pupils by class
    int start = 0;                          // minutes of the day; 0 where no band has the period
    int end = 0;

    [[nodiscard]] int expectedPupils() const;
    // R-MNU-6: pupils are expected and nobody is there for them.
    [[nodiscard]] bool lacksTeacher() const;
    friend bool operator==(const DaySession &, const DaySession &) = default;
};

// 一日一课表: every session of the day that the timetable has or that was moved there, also where
// nobody is expected; cancelled ones too, by period, classes first, in natural order. A make-up day
// has the sessions of the weekday that it follows (R-CAL-1). noticeDays as in R-ENR-2.
[[nodiscard]] QList<DaySession>
sessionsOn(const DayOfTeaching &day, const std::vector<StudentFacts> &students, int noticeDays);

} // namespace kehou
