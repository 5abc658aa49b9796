// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/term_calendar.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

#include <bit>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarRules)
};

[[nodiscard]] RowFault fault(qsizetype row, const char *field, const QString &message)
{
    return {kSheetOf<CalendarDay>, row, field, message, {}, {}};
}

} // namespace

TermCalendar::TermCalendar(const Term &term, const QList<CalendarDay> &days)
    : m_dates(term.dates), m_days(static_cast<std::size_t>(term.dates.days()))
{
    for (int at = 0; at < length(); ++at) {
        const int weekday = dateAt(at).dayOfWeek();
        if (term.serviceWeekdays.contains(weekday))
            m_days[static_cast<std::size_t>(at)].follows = weekday;
    }
    for (const CalendarDay &day : days) {
        if (!m_dates.contains(day.date))
            continue;
        Day &entry = m_days[static_cast<std::size_t>(offset(day.date))];
        switch (day.kind) {
        case CalendarDayKind::Holiday:
            entry.follows = 0;
            break;
        case CalendarDayKind::MakeUp:
            entry.follows = day.follows.value_or(0);
            break;
        case CalendarDayKind::Cancelled:
            entry.cancelled = entry.follows != 0;
            break;
        }
    }
}

const TermCalendar::Day *TermCalendar::find(QDate date) const
{
    return m_dates.contains(date) ? &m_days[static_cast<std::size_t>(offset(date))] : nullptr;
}

bool TermCalendar::isServiceDay(QDate date) const
{
    return followedWeekday(date) != 0;
}

int TermCalendar::followedWeekday(QDate date) const
{
    const Day *day = find(date);
    return day ? day->follows : 0;
}

QList<QDate> TermCalendar::serviceDays() const
{
    QList<QDate> dates;
    for (int at = 0; at < length(); ++at) {
        if (followedWeekdayAt(at) != 0)
            dates.append(dateAt(at));
    }
    return dates;
}

std::optional<QDate> TermCalendar::firstServiceDayFrom(QDate date) const
{
    for (int at = std::max(0, offset(date)); at < length(); ++at) {
        if (followedWeekdayAt(at) != 0)
            return dateAt(at);
    }
    return std::nullopt;
}

int TermCalendar::scheduledPeriods(const SlotSet &slots, const DateRange &range) const
{
    int periods = 0;
    const int last = std::min(length() - 1, offset(range.last()));
    for (int at = std::max(0, offset(range.first())); at <= last; ++at)
        periods += std::popcount(slots.periodsOf(followedWeekdayAt(at)));
    return periods;
}

RowFaults checkCalendar(const TermBook &book)
{
    RowFaults faults;
    const QList<CalendarDay> &days = book.rows<CalendarDay>();
    const TermCalendar calendar(book.term, days);
    for (qsizetype row = 0; row < days.size(); ++row) {
        const CalendarDay &day = days[row];
        const bool inTerm = book.term.dates.contains(day.date);
        if (day.kind == CalendarDayKind::MakeUp && !day.follows)
            faults.append(
                fault(row, "follows", Text::tr("A make-up day names the weekday it follows.")));
        if (day.kind == CalendarDayKind::MakeUp && !inTerm)
            faults.append(fault(row, "date", Text::tr("A make-up day lies inside the term.")));
        if (day.kind == CalendarDayKind::Cancelled && !calendar.isServiceDay(day.date))
            faults.append(
                fault(row, "date", Text::tr("This day has no service that could be cancelled.")));
    }
    return faults;
}

} // namespace kehou
