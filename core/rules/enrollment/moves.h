// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/enrollment/enrollment.h"

#include <QDate>
#include <QList>

namespace kehou
{

// The moves of R-ENR-1 by which an enrollment goes from state to state. A draft is made, not moved
// to.
enum class EnrollmentMove {
    Submit,      // 家长申请
    Pass,        // 班级初审
    Approve,     // 学校核准
    Sign,        // 签订协议
    Return,      // 退回
    Cancel,      // 撤销
    Withdraw,    // 退出申请
    TakeBack,    // 撤回退出
    Change,      // 变更
    LeaveSchool, // 离校
    Leave,       // 退出, on the leaving date by itself
};
inline constexpr int kEnrollmentMoves = 11;

// On whose behalf the office records a move.
enum class MoveParty { Guardian, ClassTeacher, School, Reviewer, Office };

// What a move needs beside the enrollment itself.
enum class MoveNeed {
    Nothing,
    Application, // guardian's name and application date
    Clearance,   // nothing in the school's rules keeps the child out
    Agreement,   // the date of the signed agreement, after an application
    Reason,
    RequestDate, // of the written withdrawal
    NewSlots,    // application and agreement of the new slots
    LeavingDate,
};

// One row of the table of R-ENR-1.
struct EnrollmentMoveRule {
    EnrollmentState from;
    EnrollmentMove move;
    EnrollmentState to;
    MoveParty by;
    MoveNeed need;
};

// The whole table: a move that does not stand in it is refused.
[[nodiscard]] const QList<EnrollmentMoveRule> &enrollmentMoveRules();
[[nodiscard]] const EnrollmentMoveRule *findMoveRule(EnrollmentState from, EnrollmentMove move);

// The official words, such as 待初审 and 班级初审.
[[nodiscard]] QString enrollmentStateText(EnrollmentState state);
[[nodiscard]] QString enrollmentMoveText(EnrollmentMove move);

// What somebody says with a move. What its row does not need is passed over.
struct MoveEntry {
    EnrollmentMove move = EnrollmentMove::Submit;
    QDate on;          // application, agreement, withdrawal request, leaving, first day of the new
    QString applicant; // guardian
    QString reason;
    SlotSet slots;                // of a change
    std::optional<QDate> applied; // of a change: the new application's date
    bool insured = false;         // the guardian has shown the child's insurance
};

// What the rules must know beside the enrollment: the day on which the move is recorded, the date
// on which a running withdrawal takes effect (R-ENR-2), whether the child boards, what the scheme
// says about boarders and insurance (R-ENR-5).
struct MoveFacts {
    QDate today;
    std::optional<QDate> leaving;
    bool boarder = false;
    bool boardersAllowed = true;
    bool insuranceNeeded = false;
};

// The enrollment after the move; a change gives the closed one and the new one (R-ENR-4).
struct MovedEnrollment {
    Enrollment enrollment;
    std::optional<Enrollment> next;
};

// R-ENR-1, R-ENR-2, R-ENR-4, R-ENR-6, R-ENR-8: refused for a move that the table does not have, by
// the move's and the state's names, and where something that the row needs is missing.
[[nodiscard]] Result<MovedEnrollment>
moveEnrollment(const Enrollment &enrollment, const MoveEntry &entry, const MoveFacts &facts);

// One step that an enrollment went: who, when and why.
struct EnrollmentStep {
    QString student;
    QDate start; // of the enrollment
    EnrollmentMove move = EnrollmentMove::Submit;
    EnrollmentState from = EnrollmentState::Draft;
    EnrollmentState to = EnrollmentState::Draft;
    QDate on; // the day on which it was recorded
    QString by;
    QString reason;

    friend bool operator==(const EnrollmentStep &, const EnrollmentStep &) = default;
};

} // namespace kehou
