// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/rules/calendar/term_calendar.h"

namespace kehou
{

// How often something is to be done (R-ATT-6).
enum class Cadence {
    Never,
    EveryPeriod,
    Daily,
    Weekly,
    Monthly,
    Term,
};

// R-ATT-6: the spans of the term up to the day in which it was to be done and was not: service
// days, calendar weeks or months with service, or the term. A span is asked for once its last
// service day has come; days that are cancelled as a whole ask for nothing.
[[nodiscard]] QList<DateRange> missedSpans(Cadence cadence, const TermCalendar &calendar,
                                           const QList<QDate> &done, QDate upTo);

} // namespace kehou
