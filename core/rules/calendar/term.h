// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/grade_set.h"
#include "core/base/money.h"
#include "core/base/slot.h"
#include "core/rules/calendar/period_kind.h"

#include <optional>

namespace kehou
{

// 学期: one term of one school. It keeps the id of the scheme it was opened with.
struct Term {
    QString school;
    QString name;
    DateRange dates;
    QString schemeId;
    WeekdaySet serviceWeekdays;
    QString drawSeed;
    std::optional<Money> staffFund; // 人员经费 where the school enters it

    friend bool operator==(const Term &, const Term &) = default;
};

enum class CalendarDayKind {
    Holiday,   // 放假
    MakeUp,    // 补课, follows a named weekday's timetable
    Cancelled, // 停课 of the whole school: a service day whose sessions are all cancelled
};

// 校历: a day that differs from the plain week (R-CAL-1).
struct CalendarDay {
    QDate date;
    CalendarDayKind kind = CalendarDayKind::Holiday;
    std::optional<int> follows; // weekday 1–7, of a make-up day
    QString note;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

// 时段: one period of the day for some grades and dates (R-CAL-2). Times are minutes of the day.
struct Band {
    GradeSet grades;
    int period = 1;
    int start = 0;
    int end = 0;
    QString label;
    PeriodKind kind = PeriodKind::AfterSchool;
    std::optional<int> dismissal;
    std::optional<QDate> from;
    std::optional<QDate> to;

    friend bool operator==(const Band &, const Band &) = default;
};

// 计费月: a window that the month basis charges by; its own price where it differs (R-FEE-4).
struct BillingMonth {
    QString name;
    QDate start;
    QDate end;
    std::optional<Money> price;

    friend bool operator==(const BillingMonth &, const BillingMonth &) = default;
};

} // namespace kehou
