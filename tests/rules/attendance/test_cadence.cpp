// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/cadence.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// September 2026 with a holiday and a day that is cancelled as a whole.
[[nodiscard]] TermCalendar aCalendar()
{
    return TermCalendar(aTerm(u"2026-09-01", u"2026-10-31"),
                        {{date(u"2026-09-03"), CalendarDayKind::Holiday, std::nullopt, {}},
                         {date(u"2026-09-04"), CalendarDayKind::Cancelled, std::nullopt, {}}});
}

[[nodiscard]] QList<QDate> firstDays(const QList<DateRange> &spans)
{
    QList<QDate> days;
    for (const DateRange &span : spans)
        days.append(span.first());
    return days;
}

} // namespace

TEST_CASE("R-ATT-6 what is to be done daily, weekly, monthly or once is missed span by span")
{
    struct Row {
        const char *what;
        Cadence cadence;
        QList<QDate> done;
        QDate upTo;
        QList<QDate> missed;
    };
    const QDate first = date(u"2026-09-01");
    const QDate second = date(u"2026-09-02");
    const QList<Row> rows{
        {"never", Cadence::Never, {}, date(u"2026-10-31"), {}},
        {"two service days, none done", Cadence::Daily, {}, date(u"2026-09-06"), {first, second}},
        {"one of them done", Cadence::Daily, {first}, date(u"2026-09-06"), {second}},
        {"a day to come", Cadence::Daily, {first}, first, {}},
        {"a week is asked for at its end", Cadence::Weekly, {}, first, {}},
        {"and on its last service day", Cadence::Weekly, {}, second, {first}},
        {"any day of the week does", Cadence::Weekly, {date(u"2026-09-05")}, second, {}},
        {"September", Cadence::Monthly, {}, date(u"2026-09-30"), {first}},
        {"September, not yet over", Cadence::Monthly, {}, date(u"2026-09-29"), {}},
        {"October alone", Cadence::Monthly, {second}, date(u"2026-10-31"), {date(u"2026-10-01")}},
        {"once a term", Cadence::Term, {}, date(u"2026-10-30"), {first}},
        {"once a term, done", Cadence::Term, {second}, date(u"2026-10-31"), {}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(firstDays(missedSpans(row.cadence, aCalendar(), row.done, row.upTo)) == row.missed);
    }
}
