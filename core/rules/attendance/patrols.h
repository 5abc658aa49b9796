// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/term_calendar.h"
#include "core/rules/term_book.h"

namespace kehou
{

// R-ATT-6, where the scheme wants a patrol in every period: the periods up to the day that the
// timetable of the book has sessions in and no patrol, in order. A patrol without a period is one
// of the whole day; a day that is cancelled as a whole asks for none.
[[nodiscard]] QList<ServicePeriod> periodsWithoutPatrol(const TermBook &book,
                                                        const TermCalendar &calendar,
                                                        const QList<Patrol> &patrols, QDate upTo);

} // namespace kehou
