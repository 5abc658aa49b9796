// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/slot.h"

#include <QString>

#include <optional>

namespace kehou
{

// 报名 states (R-ENR-1).
enum class EnrollmentState {
    Draft,            // 草稿
    ClassReview,      // 待初审
    SchoolApproval,   // 待核准
    AwaitingContract, // 待签协议
    Active,           // 生效
    Ended,            // 已退出
    Cancelled,        // 已撤销
};

// 报名: what a guardian applied for: slots of the week from a date on. In the states Active and
// Ended it is a selection that counts and is charged.
struct Enrollment {
    QString student;
    SlotSet slots;
    QDate start;
    std::optional<QDate> end;
    QString applicant;
    QDate appliedOn;
    EnrollmentState state = EnrollmentState::Draft;
    std::optional<QDate> agreedOn;
    std::optional<QDate> consentedOn;
    std::optional<QDate> withdrawalRequestedOn;
    QString note;

    [[nodiscard]] bool isSelection() const
    {
        return state == EnrollmentState::Active || state == EnrollmentState::Ended;
    }
    friend bool operator==(const Enrollment &, const Enrollment &) = default;
};

} // namespace kehou
