// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/attendance/session.h"
#include "core/rules/attendance/student_facts.h"

namespace kehou
{

// One group's session as the list of a day shows it.
struct RollGroup {
    GroupKey group;
    int period = 1;
    QString title; // the class, or the offering's code and name
    QString room;
    QString teacher; // name, empty where nobody is named (R-RED-7)
    int expected = 0;
    int attended = 0; // of a confirmed session
    SessionState state = SessionState::NotTaken;

    friend bool operator==(const RollGroup &, const RollGroup &) = default;
};

// What a date is and which rolls it has (R-ATT-1). Groups in which nobody is expected are left out.
struct RollDay {
    QDate date;
    bool service = false;
    bool cancelled = false;
    QString note;
    QList<RollGroup> groups; // by period, classes before offerings, naturally sorted
};

[[nodiscard]] Result<RollDay> rollDay(Office &office, QDate date, const QString &termName = {});

struct RollPlace {
    QDate date;
    int period = 1;
    GroupKey group;
};

// Another session of the same day in which a pupil is expected, and its mark there.
struct OtherPeriod {
    int period = 1;
    SessionState state = SessionState::NotTaken;
    std::optional<MarkState> mark;

    friend bool operator==(const OtherPeriod &, const OtherPeriod &) = default;
};

// One expected pupil in a roll; by class, then seat, then number.
struct RollPupil {
    QString student;
    QString name;
    QString className;
    int seat = 0; // as given, or the place by number in the class
    std::optional<MarkState> mark;
    QString note;
    QList<OtherPeriod> others = {}; // of the day, by period
};

struct Roll {
    RollPlace place;
    QString title;
    Session session;     // as stored, or as the timetable has it
    QString teacherName; // of the session's teacher
    bool stored = false;
    bool wholeDayCancelled = false;
    QList<RollPupil> pupils;
};

[[nodiscard]] Result<Roll> loadRoll(Office &office, const RollPlace &place,
                                    const QString &termName = {});

// The class or offering of that name or code; refused where there is none.
[[nodiscard]] Result<GroupKey> findGroup(Office &office, const QString &name,
                                         const QString &termName = {});

// 出勤, 迟到 … or the register's key for it: 1, 2 … 0.
[[nodiscard]] std::optional<MarkState> parseMark(const QString &typed);

struct RollEntry {
    QString student;
    MarkState state = MarkState::Present;
    QString note;
};

// What somebody says by confirming: these pupils have these marks, others keep the mark that stands
// there, and every other expected one was present (R-ATT-2). Present pupils get no row of their
// own.
struct RollConfirmation {
    RollPlace place;
    QList<RollEntry> entries;
    QString reason;  // needed where the roll was confirmed before: kept with what was and what is
    QString teacher; // 工号; empty: the timetable's
    std::optional<TeacherState> teacherState;
    std::optional<QString> substitute; // empty: nobody; nothing: as it stands
    std::optional<RecordState> record;
};

// Refused for a cancelled session, a pupil that is not expected, a correction without reason, and a
// substitute who is not free at that time or not qualified (R-ATT-5).
[[nodiscard]] Result<void> confirmRoll(Office &office, const RollConfirmation &confirmation,
                                       const QString &termName = {});

// Cancels one session (停课) with its reason; marks that stand in it are a reason to refuse.
[[nodiscard]] Result<void> cancelSession(Office &office, const RollPlace &place,
                                         const QString &reason, const QString &termName = {});

// Who stands in for the teacher of a session that is still to be held (R-ATT-5): the teacher is on
// leave. Nobody: the teacher holds it after all. Refused for a confirmed or cancelled session, and
// for who is not free at that time or not qualified.
struct Substitution {
    RollPlace place;
    QString staff; // 工号
};
[[nodiscard]] Result<void> nameSubstitute(Office &office, const Substitution &substitution,
                                          const QString &termName = {});

// The pupils that a typed exception list names (screens.md): seat numbers or names, absent unless
// "=" and a mark follow: "3 17=5 张三". Marks: 1 出勤, 2 迟到, 3 早退, 4 事假, 5 病假, 0 缺勤.
[[nodiscard]] Result<QList<RollEntry>> parseExceptions(const Roll &roll, const QString &typed);

} // namespace kehou
