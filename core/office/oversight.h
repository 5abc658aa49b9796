// SPDX-License-Identifier: GPL-3.0-or-later
// Patrols, diagnoses, surveys and late pick-ups: what was seen, and what was done about it.
#pragma once

#include "core/office/office.h"
#include "core/rules/attendance/oversight.h"

namespace kehou
{

enum class OversightKind {
    Patrol,     // 巡查
    Diagnosis,  // 诊断
    Survey,     // 问卷调查
    LatePickup, // 晚接
};

// One of them as a list shows it.
struct OversightLine {
    OversightKind kind = OversightKind::Patrol;
    qint64 id = 0;
    QDate date;
    QString who;  // patroller, who held it, or the child and who collected it
    QString what; // findings, figures of a survey, the time of a pick-up
    QString followUp;
    bool open = false; // there is a finding and nobody has said what was done about it

    friend bool operator==(const OversightLine &, const OversightLine &) = default;
};

struct OversightView {
    QList<OversightLine> lines; // what is open first, then the latest
    QStringList missing;        // what the scheme's cadence asks for and is not there (R-ATT-6)
    QStringList findingCodes;   // of the scheme
};
[[nodiscard]] Result<OversightView> oversightView(Office &office, QDate today,
                                                  const QString &termName = {});

// What the cadence asks for up to the day and is not there, in words.
[[nodiscard]] QStringList missingRounds(Tables &tables, const TermCache::Loaded &loaded,
                                        QDate today);
// The diagnoses and surveys of these alone.
[[nodiscard]] QStringList missingInquiries(Tables &tables, const TermCache::Loaded &loaded,
                                           QDate today);

// The patroller is a 工号 or a name that one member of staff alone bears. Refused: a day outside of
// the term, a patroller who is no member of staff, a session that is none of the term's groups or
// has no period, a finding that is none of the scheme's codes.
[[nodiscard]] Result<void> enterPatrol(Office &office, const Patrol &patrol,
                                       const QString &termName = {});
// Refused: a day outside of the term, a second one of its kind on a day, and figures that do not
// fit: more answers than were asked for, more satisfied ones than answers.
[[nodiscard]] Result<void> enterInquiry(Office &office, const Inquiry &inquiry,
                                        const QString &termName = {});
// The child is a 学号 or a name that one child alone bears. Refused: a child that there is not,
// nobody named who collected it, and a time before dismissal.
[[nodiscard]] Result<void> enterLatePickup(Office &office, const LatePickup &pickup,
                                           const QString &termName = {});

// Takes out an entry that was made by mistake; it can be undone.
[[nodiscard]] Result<void> removeOversight(Office &office, OversightKind kind, qint64 id);

// Says what was done about what was found; not for late pick-ups.
struct OversightFollowUp {
    OversightKind kind = OversightKind::Patrol;
    qint64 id = 0;
    QString text;
};
[[nodiscard]] Result<void> followUpFinding(Office &office, const OversightFollowUp &followUp);

} // namespace kehou
