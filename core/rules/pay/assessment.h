// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hundredths.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kehou
{

// 考核: a staff member's scores, each 0–100 (R-PAY-2, R-PAY-4).
struct Assessment {
    QString staff;
    std::optional<Hundredths> tutoring;
    std::optional<Hundredths> showcase;
    std::optional<Hundredths> satisfaction;
    std::optional<Hundredths> survey;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

enum class SanctionKind {
    Dereliction, // 失职
    Accident,    // 安全事故
    Ethics,      // 师德
    Deduction,   // 扣除
    Downgrade,   // 降档
    Suspension,  // 停止
    Award,       // 奖励
};

// 处理: what acts on a staff member's pay (R-PAY-1, R-PAY-3).
struct Sanction {
    QString staff;
    SanctionKind kind = SanctionKind::Deduction;
    QDate date;
    std::optional<QDate> end;
    std::optional<Money> amount;
    QString reason;

    friend bool operator==(const Sanction &, const Sanction &) = default;
};

} // namespace kehou
