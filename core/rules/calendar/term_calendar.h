// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/term.h"
#include "core/rules/row_fault.h"

#include <QList>

#include <vector>

namespace kehou
{

// The days of a term: which have service, whose timetable they follow, which are cancelled
// (R-CAL-1). Days are also reached by their offset from the term's first day, for quick tables.
class TermCalendar
{
public:
    TermCalendar(const Term &term, const QList<CalendarDay> &days);

    [[nodiscard]] const DateRange &dates() const { return m_dates; }
    [[nodiscard]] int length() const { return static_cast<int>(m_days.size()); }
    [[nodiscard]] int offset(QDate date) const
    {
        return static_cast<int>(m_dates.first().daysTo(date));
    }
    [[nodiscard]] QDate dateAt(int offset) const { return m_dates.first().addDays(offset); }

    [[nodiscard]] bool isServiceDay(QDate date) const;
    // The weekday whose timetable holds on that day, 0 where there is no service.
    [[nodiscard]] int followedWeekday(QDate date) const;
    [[nodiscard]] int followedWeekdayAt(int offset) const
    {
        return m_days[static_cast<std::size_t>(offset)].follows;
    }
    // Whether the whole school's service is cancelled on that service day (停课).
    [[nodiscard]] bool isCancelledAt(int offset) const
    {
        return m_days[static_cast<std::size_t>(offset)].cancelled;
    }
    [[nodiscard]] QList<QDate> serviceDays() const;
    [[nodiscard]] std::optional<QDate> firstServiceDayFrom(QDate date) const;

    // R-CAL-4: how many (date, period) of the slots lie in the range.
    [[nodiscard]] int scheduledPeriods(const SlotSet &slots, const DateRange &range) const;

private:
    struct Day {
        int follows = 0;
        bool cancelled = false;
    };
    [[nodiscard]] const Day *find(QDate date) const;

    DateRange m_dates;
    std::vector<Day> m_days;
};

// R-CAL-1: rows of 校历 that contradict the term: a make-up day without a weekday to follow, a day
// outside the term, a cancellation of a day that has no service.
[[nodiscard]] RowFaults checkCalendar(const TermBook &book);

} // namespace kehou
