// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/limits.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// Grade 1 has 15:00–15:50 and 16:00–16:50, with a noon period that does not count.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<Band>() = {aBand(u"1", 1), aBand(u"1", 2), aBand(u"1", 3, PeriodKind::Noon)};
    return book;
}

} // namespace

TEST_CASE("R-CAL-5 limits that hold to the minute, and their neighbours that do not")
{
    struct Row {
        const char *what;
        CalendarLimits limits;
        int faults;
    };
    const Row rows[] = {
        {"no limits", {}, 0},
        {"100 minutes a day", {.leastMinutesPerDay = 100}, 0},
        {"101 minutes a day", {.leastMinutesPerDay = 101}, 1},
        {"at most 100 minutes a day", {.mostMinutesPerDay = 100}, 0},
        {"at most 99 minutes a day", {.mostMinutesPerDay = 99}, 1},
        {"not before 16:50", {.earliestEnd = 1010}, 0},
        {"not before 16:51", {.earliestEnd = 1011}, 1},
        {"not after 16:50", {.latestEnd = 1010}, 0},
        {"not after 16:49", {.latestEnd = 1009}, 1},
        {"five weekdays", {.leastWeekdays = 5}, 0},
        {"six weekdays", {.leastWeekdays = 6}, 1},
        {"44 periods", {.leastPeriodsPerTerm = 44}, 0},
        {"45 periods", {.leastPeriodsPerTerm = 45}, 1},
        {"5+2 of 120 minutes", {.leastMinutesPerDay = 120, .leastWeekdays = 5}, 1},
        {"all of them",
         {.leastMinutesPerDay = 101,
          .earliestEnd = 1011,
          .latestEnd = 1009,
          .leastWeekdays = 6,
          .leastPeriodsPerTerm = 45},
         5},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(checkLimits(aSchool(), row.limits).size() == row.faults);
    }
}

TEST_CASE("R-CAL-5 dismissal is what a day ends with")
{
    TermBook book = aSchool();
    book.rows<Band>()[1].dismissal = 1020;
    CHECK(checkLimits(book, {.latestEnd = 1019}).size() == 1);
    CHECK(checkLimits(book, {.latestEnd = 1020}).isEmpty());
}

TEST_CASE("R-CAL-5 a limit is checked in winter as in summer and once told")
{
    TermBook book = aSchool();
    Band winter = aBand(u"1", 2);
    winter.end -= 10;
    winter.from = date(u"2026-09-16");
    book.rows<Band>()[1].to = date(u"2026-09-15");
    book.rows<Band>().append(winter);
    CHECK(checkLimits(book, {.leastMinutesPerDay = 91}).size() == 1);
    CHECK(checkLimits(book, {.leastMinutesPerDay = 90}).isEmpty());
}
