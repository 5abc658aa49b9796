// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/attendance_count.h"
#include "core/rules/attendance/student_facts.h"

namespace kehou
{

// What one expected period counts as (R-ATT-2).
enum class Presence { Attended, OnLeave, Absent, Cancelled, Unrecorded };

[[nodiscard]] constexpr Presence presenceOf(SessionState state, std::optional<MarkState> mark)
{
    if (state == SessionState::Cancelled)
        return Presence::Cancelled;
    if (mark)
        return isAttended(*mark) ? Presence::Attended
               : isLeave(*mark)  ? Presence::OnLeave
                                 : Presence::Absent;
    return state == SessionState::Confirmed ? Presence::Attended : Presence::Unrecorded;
}

void count(AttendanceCount &counts, Presence presence);

// A student's marks by day and period of the term, made once and filled for one student at a time.
class MarkTable
{
public:
    explicit MarkTable(const TermCalendar &calendar);
    void fill(const QList<Mark> &marks);
    [[nodiscard]] std::optional<MarkState> find(int day, int period) const
    {
        const std::int8_t code = m_codes[index(day, period)];
        return code < 0 ? std::nullopt : std::optional(static_cast<MarkState>(code));
    }

private:
    [[nodiscard]] static std::size_t index(int day, int period)
    {
        return static_cast<std::size_t>(day * (kMaxPeriod + 1) + period);
    }
    const TermCalendar &m_calendar;
    std::vector<std::int8_t> m_codes;
    std::vector<std::size_t> m_filled;
};

// One expected period of one student with what it counted as, for whoever asks why.
struct PresenceDay {
    QDate date; // where it was held
    int period = 1;
    GroupKey group;
    Presence presence = Presence::Unrecorded;
    std::optional<MarkState> mark;
    std::optional<QDate> movedFrom;
};

// Every expected period of the student's selections, in order of date; noticeDays as in R-ENR-2.
[[nodiscard]] QList<PresenceDay> presenceDays(const TermPlan &plan, const StudentFacts &facts,
                                              int noticeDays);

} // namespace kehou
