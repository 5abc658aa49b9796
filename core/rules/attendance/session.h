// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace kehou
{

enum class GroupKind { SchoolClass, Offering };

// Who meets in a session: a class in its base service or an offering (R-ATT-1).
struct GroupKey {
    GroupKind kind = GroupKind::SchoolClass;
    QString name; // class name or offering code

    friend bool operator==(const GroupKey &, const GroupKey &) = default;
    friend bool operator<(const GroupKey &a, const GroupKey &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.name < b.name;
    }
};

enum class SessionState {
    NotTaken,  // 未点名
    Confirmed, // 已点名
    Cancelled, // 停课
};

enum class TeacherState { Present, Late, OnLeave, Absent }; // 正常, 迟到, 请假, 旷课
enum class RecordState { Complete, Incomplete, None };      // 完整, 不全, 无

// 课次: what is known of one session; a session without a row is not taken yet (R-ATT-4).
struct Session {
    QDate date;
    int period = 1;
    GroupKey group;
    SessionState state = SessionState::NotTaken;
    std::optional<QDate> movedFromDate; // 原日期, of a moved session (R-ATT-9)
    std::optional<int> movedFromPeriod;
    QString teacher;
    std::optional<TeacherState> teacherState;
    QString substitute;
    std::optional<RecordState> record;
    QString note;
    QString room = {}; // 场地, where it is held elsewhere than the timetable says (R-ATT-9)

    friend bool operator==(const Session &, const Session &) = default;
};

enum class MarkState {
    Present,       // 出勤
    Late,          // 迟到
    LeftEarly,     // 早退
    PersonalLeave, // 事假
    SickLeave,     // 病假
    Absent,        // 缺勤
};

// Present, late and left early count as attended (R-ATT-2).
[[nodiscard]] constexpr bool isAttended(MarkState state)
{
    return state == MarkState::Present || state == MarkState::Late || state == MarkState::LeftEarly;
}
[[nodiscard]] constexpr bool isLeave(MarkState state)
{
    return state == MarkState::PersonalLeave || state == MarkState::SickLeave;
}

// 学生考勤: one student's mark in one period (R-ATT-4).
struct Mark {
    QDate date;
    int period = 1;
    QString student;
    MarkState state = MarkState::Present;
    QString note;

    friend bool operator==(const Mark &, const Mark &) = default;
};

// 巡查: one round of an administrator (R-ATT-6).
struct Patrol {
    QDate date;
    std::optional<int> period;
    std::optional<GroupKey> group;
    QString patroller;
    QString finding;
    QString note;
    QString followUp;

    friend bool operator==(const Patrol &, const Patrol &) = default;
};

} // namespace kehou
