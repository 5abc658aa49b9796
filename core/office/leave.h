// SPDX-License-Identifier: GPL-3.0-or-later
// Leave that is known beforehand (R-ATT-2).
#pragma once

#include "core/office/rolls.h"
#include "core/rules/attendance/open_rolls.h"

namespace kehou
{

// A child's leave over days, of every period that it is expected in or of one course's alone.
struct LeaveEntry {
    QString student;
    DateRange dates;
    QString course; // the offering's code; empty: all
    MarkState state = MarkState::PersonalLeave;
    QString note;
};

// What an entry did: marks put, and places that keep what stands there, because the roll is
// confirmed already or another mark was made.
struct LeaveResult {
    int marked = 0;
    QList<RollPlace> kept;
};

// Puts the mark on every expected period of the days. A confirmed or cancelled session and another
// mark are left as they are and listed. Refused: a state that is no leave, a child without a
// selection, and days on which it is not expected at all (R-ATT-4).
[[nodiscard]] Result<LeaveResult> enterLeave(Office &office, const LeaveEntry &entry,
                                             const QString &termName = {});

// Takes back the leave of sessions that are not confirmed; refused where there is none.
[[nodiscard]] Result<int> takeBackLeave(Office &office, const LeaveEntry &entry,
                                        const QString &termName = {});

// One leave in a session that is not confirmed yet.
struct KnownLeave {
    RollPlace place;
    QString student;
    QString name;
    QString className;
    MarkState state = MarkState::PersonalLeave;
    QString note;

    friend bool operator==(const KnownLeave &a, const KnownLeave &b)
    {
        return a.student == b.student && a.place.date == b.place.date &&
               a.place.period == b.place.period && a.state == b.state && a.note == b.note;
    }
};

// From that day on, by date, period and class.
[[nodiscard]] Result<QList<KnownLeave>> knownLeaves(Office &office, QDate from,
                                                    const QString &termName = {});

// Every child with a selection, by class and number: for a field that names one.
struct PupilName {
    QString student;
    QString name;
    QString className;
};
[[nodiscard]] Result<QList<PupilName>> pupilNames(Office &office, const QString &termName = {});

// The rolls of the term that nobody has taken up to the day (T38), by date.
[[nodiscard]] Result<QList<OpenRoll>> openRolls(Office &office, QDate upTo,
                                                const QString &termName = {});

} // namespace kehou
