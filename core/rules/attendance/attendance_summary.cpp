// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/attendance_summary.h"

#include "core/base/natural_order.h"
#include "core/rules/share.h"

namespace kehou
{

bool noonIsInScope(const QList<FeeItem> &items)
{
    return std::any_of(items.begin(), items.end(), [](const FeeItem &item) {
        return item.periods == PeriodKind::Noon && item.inScope;
    });
}

std::optional<std::int64_t> attendanceRate(const AttendanceCount &counts)
{
    return perMille(counts.attended, counts.attended + counts.leave + counts.absent);
}

AttendanceTally::AttendanceTally(const TermPlan &plan, const Extent &extent)
    : m_plan(plan), m_lastDay(plan.calendar().offset(extent.last)), m_noon(extent.noon)
{
}

void AttendanceTally::add(const std::vector<PeriodPresence> &periods)
{
    for (const PeriodPresence &period : periods) {
        if (period.day > m_lastDay || (period.noon && !m_noon))
            continue;
        const QDate date = m_plan.calendar().dateAt(period.day);
        count(m_sums.total, period.presence);
        count(m_sums.months[QDate(date.year(), date.month(), 1)], period.presence);
        count(m_classes[period.classGroup], period.presence);
        if (period.group == period.classGroup)
            count(m_sums.base, period.presence);
        else
            count(m_courses[period.group], period.presence);
        addSession(period);
    }
}

void AttendanceTally::addSession(const PeriodPresence &period)
{
    if (!m_sessions.insert({period.group, period.day, period.period}).second)
        return;
    switch (period.session) {
    case SessionState::Confirmed:
        ++m_sums.sessionsHeld;
        return;
    case SessionState::Cancelled:
        ++m_sums.sessionsCancelled;
        return;
    case SessionState::NotTaken:
        ++m_sums.sessionsNotTaken;
        return;
    }
}

AttendanceSummary AttendanceTally::summary() const
{
    AttendanceSummary summary = m_sums;
    summary.classes = named(m_classes);
    summary.courses = named(m_courses);
    return summary;
}

QList<NamedCount> AttendanceTally::named(const QMap<int, AttendanceCount> &counts) const
{
    QList<NamedCount> list;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        list.append({entry.key() < 0 ? QString() : m_plan.keyOf(entry.key()).name, *entry});
    std::sort(list.begin(), list.end(), [](const NamedCount &a, const NamedCount &b) {
        return naturallyBefore(a.name, b.name);
    });
    return list;
}

} // namespace kehou
