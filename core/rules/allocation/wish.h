// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace kehou
{

// 志愿: the offerings a student wishes for, best first, and when it was handed in
// (text "2026-09-02 12:00:00.123": a local time that never becomes an instant, R-TIM-2).
struct Wish {
    QString student;
    QString submittedAt;
    QStringList choices;

    friend bool operator==(const Wish &, const Wish &) = default;
};

// 选课结果: a place that a student holds in an offering, for the whole term where no dates stand.
struct Placement {
    QString student;
    QString offering;
    std::optional<QDate> start;
    std::optional<QDate> end;
    bool reserved = false; // 内定

    friend bool operator==(const Placement &, const Placement &) = default;
};

} // namespace kehou
