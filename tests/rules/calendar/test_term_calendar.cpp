// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/term_calendar.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] CalendarDay holiday(QStringView on)
{
    return {date(on), CalendarDayKind::Holiday, {}, {}};
}

[[nodiscard]] CalendarDay makeUp(QStringView on, int follows)
{
    return {date(on), CalendarDayKind::MakeUp, follows, {}};
}

[[nodiscard]] CalendarDay cancelled(QStringView on)
{
    return {date(on), CalendarDayKind::Cancelled, {}, {}};
}

[[nodiscard]] QList<CalendarDay> exampleDays()
{
    QList<CalendarDay> days{holiday(u"2026-09-25"), holiday(u"2027-01-01"),
                            makeUp(u"2026-09-20", 1), makeUp(u"2026-10-10", 4)};
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 8); day = day.addDays(1))
        days.append({day, CalendarDayKind::Holiday, {}, {}});
    return days;
}

[[nodiscard]] QStringList faultsOf(const QList<CalendarDay> &days)
{
    TermBook book = aBook();
    book.rows<CalendarDay>() = days;
    return fieldsOf(checkCalendar(book));
}

} // namespace

TEST_CASE("R-CAL-1, R-CAL-4 the worked example: 93 service days, 186 periods")
{
    const TermCalendar calendar(aTerm(), exampleDays());
    CHECK(calendar.serviceDays().size() == 93);
    CHECK(calendar.scheduledPeriods(slotSet(u"周一至周五1-2"), calendar.dates()) == 186);
}

TEST_CASE("R-CAL-1 the worked example counted day by day")
{
    const TermCalendar calendar(aTerm(), exampleDays());
    int days = 0;
    for (QDate day = calendar.dates().first(); day <= calendar.dates().last();
         day = day.addDays(1)) {
        const bool free = day == QDate(2026, 9, 25) || day == QDate(2027, 1, 1) ||
                          (day >= QDate(2026, 10, 1) && day <= QDate(2026, 10, 8));
        const bool extra = day == QDate(2026, 9, 20) || day == QDate(2026, 10, 10);
        const bool service = (day.dayOfWeek() <= 5 && !free) || extra;
        CAPTURE(day);
        REQUIRE(calendar.isServiceDay(day) == service);
        days += service ? 1 : 0;
    }
    CHECK(days == 93);
}

TEST_CASE("R-CAL-1 what a day follows")
{
    const TermCalendar calendar(aTerm(), {holiday(u"2026-09-03"), makeUp(u"2026-09-05", 4),
                                          makeUp(u"2026-09-07", 5), cancelled(u"2026-09-08"),
                                          makeUp(u"2026-09-12", 6), holiday(u"2026-08-31")});
    struct Row {
        const char *what;
        QStringView on;
        int follows;
        bool cancelled;
    };
    constexpr Row rows[] = {
        {"a plain Tuesday, the first day", u"2026-09-01", 2, false},
        {"a holiday", u"2026-09-03", 0, false},
        {"a Saturday that follows Thursday", u"2026-09-05", 4, false},
        {"a plain Sunday", u"2026-09-06", 0, false},
        {"a Monday that follows Friday", u"2026-09-07", 5, false},
        {"a cancelled day stays a service day", u"2026-09-08", 2, true},
        {"a Saturday that follows Saturday", u"2026-09-12", 6, false},
        {"the last day", u"2027-01-15", 5, false},
        {"before the term", u"2026-08-31", 0, false},
        {"after the term", u"2027-01-18", 0, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(calendar.followedWeekday(date(row.on)) == row.follows);
        CHECK(calendar.isServiceDay(date(row.on)) == (row.follows != 0));
        if (calendar.dates().contains(date(row.on)))
            CHECK(calendar.isCancelledAt(calendar.offset(date(row.on))) == row.cancelled);
    }
}

TEST_CASE("R-CAL-4 scheduled periods of a selection over part of a term")
{
    const TermCalendar calendar(
        aTerm(), {holiday(u"2026-09-03"), makeUp(u"2026-09-05", 4), cancelled(u"2026-09-08")});
    struct Row {
        const char *what;
        QStringView slots, first, last;
        int periods;
    };
    constexpr Row rows[] = {
        {"one week", u"周一至周五1-2", u"2026-09-07", u"2026-09-11", 10},
        {"one day", u"周一至周五1-2", u"2026-09-07", u"2026-09-07", 2},
        {"a weekend", u"周一至周五1-2", u"2026-09-12", u"2026-09-13", 0},
        {"a holiday is not counted, its make-up day is", u"周四1", u"2026-09-01", u"2026-09-05", 1},
        {"a make-up day has none of its own weekday", u"周六1", u"2026-09-01", u"2026-09-05", 0},
        {"a cancelled day is scheduled", u"周二1-2", u"2026-09-08", u"2026-09-08", 2},
        {"before the term", u"周一至周五1", u"2026-08-01", u"2026-08-31", 0},
        {"reaching in from before the term", u"周一至周五1", u"2026-08-01", u"2026-09-02", 2},
        {"reaching out of the term", u"周一至周五1", u"2027-01-14", u"2027-02-28", 2},
        {"different periods on different days", u"周一1-2;周三1", u"2026-09-07", u"2026-09-11", 3},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(calendar.scheduledPeriods(slotSet(row.slots),
                                        DateRange(date(row.first), date(row.last))) == row.periods);
    }
}

TEST_CASE("T37 a repeat on two weekdays takes both of them each week")
{
    const TermCalendar calendar(aTerm(), {});
    for (QDate monday(2026, 9, 7); monday < QDate(2027, 1, 10); monday = monday.addDays(7))
        REQUIRE(calendar.scheduledPeriods(slotSet(u"周二1;周四1"),
                                          DateRange(monday, monday.addDays(6))) == 2);
}

TEST_CASE("T37 sets of weekdays over any weeks, with a holiday and a make-up day, as by hand")
{
    // Of the weeks from 14 September on: Thursday the 24th is free, Saturday the 26th makes up for
    // it, and Sunday the 27th follows the Tuesday that is taught as well.
    const TermCalendar calendar(
        aTerm(), {holiday(u"2026-09-24"), makeUp(u"2026-09-26", 4), makeUp(u"2026-09-27", 2)});
    struct Row {
        QStringView slots;
        int periods[3]; // of the first week, of the second, of both
    };
    constexpr Row rows[] = {
        {u"周二1;周四1", {2, 3, 5}},  {u"周四1", {1, 1, 2}}, {u"周二1-2", {2, 4, 6}},
        {u"周一1;周三2", {2, 2, 4}},  {u"周六1", {0, 0, 0}}, {u"周二1;周日1", {1, 2, 3}},
        {u"周一至周五1", {5, 6, 11}},
    };
    const QDate monday(2026, 9, 14);
    const DateRange weeks[] = {{monday, monday.addDays(6)},
                               {monday.addDays(7), monday.addDays(13)},
                               {monday, monday.addDays(13)}};
    for (const Row &row : rows) {
        CAPTURE(row.slots.toString());
        for (int week = 0; week < 3; ++week)
            CHECK(calendar.scheduledPeriods(slotSet(row.slots), weeks[week]) == row.periods[week]);
    }
}

TEST_CASE("R-CAL-1 the next service day is found across free days and ends with the term")
{
    const TermCalendar calendar(aTerm(), exampleDays());
    CHECK(calendar.firstServiceDayFrom(date(u"2026-10-01")) == date(u"2026-10-09"));
    CHECK(calendar.firstServiceDayFrom(date(u"2026-09-19")) == date(u"2026-09-20"));
    CHECK(calendar.firstServiceDayFrom(date(u"2026-01-01")) == date(u"2026-09-01"));
    CHECK(calendar.firstServiceDayFrom(date(u"2027-01-15")) == date(u"2027-01-15"));
    CHECK_FALSE(calendar.firstServiceDayFrom(date(u"2027-01-16")));
}

TEST_CASE("R-CAL-1 rows of the calendar that contradict the term are refused")
{
    struct Row {
        const char *what;
        CalendarDay day;
        QStringList faults;
    };
    CalendarDay nothing = makeUp(u"2026-09-05", 1);
    nothing.follows.reset();
    const Row rows[] = {
        {"a make-up day that follows a weekday", makeUp(u"2026-09-05", 1), {}},
        {"one that follows none", nothing, {QStringLiteral("0 follows")}},
        {"one outside of the term", makeUp(u"2026-08-31", 1), {QStringLiteral("0 date")}},
        {"a cancelled service day", cancelled(u"2026-09-08"), {}},
        {"a cancelled Sunday", cancelled(u"2026-09-06"), {QStringLiteral("0 date")}},
        {"a cancelled day outside of the term",
         cancelled(u"2026-08-31"),
         {QStringLiteral("0 date")}},
        {"a holiday", holiday(u"2026-09-08"), {}},
        {"a holiday on a Sunday", holiday(u"2026-09-06"), {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(faultsOf({row.day}) == row.faults);
    }
}
