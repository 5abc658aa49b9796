// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/cadence.h"

#include <map>

namespace kehou
{

namespace
{

// A number that the days of one span share.
[[nodiscard]] qint64 spanOf(Cadence cadence, QDate day)
{
    switch (cadence) {
    case Cadence::Daily:
    case Cadence::EveryPeriod:
        return day.toJulianDay();
    case Cadence::Weekly:
        return day.addDays(1 - day.dayOfWeek()).toJulianDay();
    case Cadence::Monthly:
        return qint64{day.year()} * 12 + day.month();
    case Cadence::Never:
    case Cadence::Term:
        return 0;
    }
    return 0;
}

} // namespace

QList<DateRange> missedSpans(Cadence cadence, const TermCalendar &calendar,
                             const QList<QDate> &done, QDate upTo)
{
    if (cadence == Cadence::Never)
        return {};
    std::map<qint64, DateRange> spans;
    for (const QDate day : calendar.serviceDays()) {
        if (calendar.isCancelledAt(calendar.offset(day)))
            continue;
        const auto [span, fresh] = spans.try_emplace(spanOf(cadence, day), day, day);
        if (!fresh)
            span->second = DateRange(span->second.first(), day);
    }
    for (const QDate day : done)
        spans.erase(spanOf(cadence, day));
    QList<DateRange> missed;
    for (const auto &[number, span] : spans) {
        if (span.last() <= upTo)
            missed.append(span);
    }
    return missed;
}

} // namespace kehou
