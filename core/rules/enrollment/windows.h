// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/term_calendar.h"
#include "core/rules/enrollment/enrollment.h"
#include "core/rules/enrollment/school.h"

namespace kehou
{

// R-ENR-2: the first service day at least noticeDays after the request. Nothing where the term has
// no such day left: then the student stays to its end.
[[nodiscard]] std::optional<QDate> leavingDate(const TermCalendar &calendar, QDate requestedOn,
                                               int noticeDays);

// The earlier of R-ENR-2's leaving date and the student's 离校日期 (R-ENR-8), if there is one.
[[nodiscard]] std::optional<QDate> leavingDate(const TermCalendar &calendar,
                                               const Enrollment &enrollment, const Student &student,
                                               int noticeDays);

// Rules section 6: from the selection's start to its end or the term's.
[[nodiscard]] std::optional<DateRange> agreedWindow(const Term &term, const Enrollment &enrollment);

// The agreed window cut at the day before the leaving date; nothing where no day is left.
[[nodiscard]] std::optional<DateRange> effectiveWindow(const std::optional<DateRange> &agreed,
                                                       const std::optional<QDate> &leaving);

// R-ENR-4: selections of one student never overlap in the days on which they hold; and
// R-ENR-3: an enrollment lies in its term, its end not before its start.
[[nodiscard]] RowFaults checkEnrollments(const TermBook &book, int noticeDays);

} // namespace kehou
