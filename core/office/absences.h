// SPDX-License-Identifier: GPL-3.0-or-later
// Children absent without leave, and what was done (R-ATT-8).
#pragma once

#include "core/office/office.h"
#include "core/rules/attendance/oversight.h"

namespace kehou
{

// A child's absence without leave on one day.
struct Absence {
    QString student;
    QString name;
    QString className;
    QDate date;
    QList<int> periods;
    QString phone;                   // masked but for the last four signs (R-DAT-1)
    std::optional<AbsenceNote> note; // what was done; nothing: still to do

    friend bool operator==(const Absence &, const Absence &) = default;
};

// Every absence of the term up to the day: what is still to do first, then the latest.
[[nodiscard]] Result<QList<Absence>> absences(Office &office, QDate upTo,
                                              const QString &termName = {});

// The child of each absence that nobody has followed up, the latest first.
[[nodiscard]] QStringList openAbsenceNames(Tables &tables, const TermCache::Loaded &loaded,
                                           QDate upTo);

// What somebody did about an absence; it stands for every period of that day without a note.
struct AbsenceFollowUp {
    QString student;
    QDate date;
    QDate doneOn;
    QString doneBy;
    QString what;
};
// Refused: no words, a day before the absence, and a child that was not absent without leave.
[[nodiscard]] Result<void> followUpAbsence(Office &office, const AbsenceFollowUp &followUp,
                                           const QString &termName = {});

} // namespace kehou
