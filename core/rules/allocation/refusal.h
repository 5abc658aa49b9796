// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringList>

namespace kehou
{

// Why a student did not get an offering that it listed (R-ALC-4). Several may hold at once.
enum class Refusal {
    Closed = 1 << 0,        // 停开
    NotPublished = 1 << 1,  // 未公示
    NotPicked = 1 << 2,     // 不参加选课: its layer has no pick rule
    OutsideWindow = 1 << 3, // 不在选课时间 (R-ALC-1)
    Grade = 1 << 4,         // 年级不符
    Slots = 1 << 5,         // 时段未报名
    SameCourse = 1 << 6,    // 同课
    Clash = 1 << 7,         // 冲突
    ClassFull = 1 << 8,     // 本班名额满 (R-ALC-5)
    Full = 1 << 9,          // 满员
};
Q_DECLARE_FLAGS(Refusals, Refusal)
Q_DECLARE_OPERATORS_FOR_FLAGS(Refusals)

// The words of R-ALC-4, in the order above.
[[nodiscard]] QStringList refusalTexts(Refusals refusals);

} // namespace kehou
