// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/bands.h"

namespace kehou
{

// What a scheme asks of a term's calendar (R-CAL-5). Times are minutes of the day.
struct CalendarLimits {
    std::optional<int> leastMinutesPerDay;
    std::optional<int> earliestEnd;
    std::optional<int> latestEnd;
    std::optional<int> leastWeekdays;
    std::optional<int> leastPeriodsPerTerm;
    std::optional<int> mostMinutesPerDay = std::nullopt;
};

// A limit that the term breaks: in words, and as figures that are alike in every language.
struct LimitBreach {
    QString text;
    QString key;

    friend bool operator==(const LimitBreach &, const LimitBreach &) = default;
};

// R-CAL-5: each limit that the term breaks, in words. The minutes and the ends are those of the
// after-school periods of each grade on each service day; the periods of a term are those of a
// child that stays every day for all of them.
[[nodiscard]] QList<LimitBreach> limitBreaches(const TermBook &book, const CalendarLimits &limits);
// The same in words alone.
[[nodiscard]] QStringList checkLimits(const TermBook &book, const CalendarLimits &limits);

} // namespace kehou
