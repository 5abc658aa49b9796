// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/patrols.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// Two periods of base service from Monday to Friday, a club on Wednesdays in period 3; Thursday the
// 3rd is free, Friday the 4th cancelled as a whole.
[[nodiscard]] TermBook aPatrolledBook()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-11"));
    book.rows<CalendarDay>() = {
        {date(u"2026-09-03"), CalendarDayKind::Holiday, std::nullopt, {}},
        {date(u"2026-09-04"), CalendarDayKind::Cancelled, std::nullopt, {}}};
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一至周五1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三3")};
    return book;
}

[[nodiscard]] Patrol aPatrol(QStringView on, std::optional<int> period = std::nullopt)
{
    Patrol patrol;
    patrol.date = date(on);
    patrol.period = period;
    return patrol;
}

} // namespace

TEST_CASE("R-ATT-6 a patrol in every period is missed period by period")
{
    const ServicePeriod first{date(u"2026-09-01"), 1};
    const ServicePeriod second{date(u"2026-09-01"), 2};
    const QDate wednesday = date(u"2026-09-02");
    const QList<ServicePeriod> third{{wednesday, 1}, {wednesday, 2}, {wednesday, 3}};
    struct Row {
        const char *what;
        QList<Patrol> patrols;
        QDate upTo;
        QList<ServicePeriod> missing;
    };
    const Row rows[] = {
        {"before the term", {}, date(u"2026-08-31"), {}},
        {"none on the first day", {}, first.date, {first, second}},
        {"one in period 1", {aPatrol(u"2026-09-01", 1)}, first.date, {second}},
        {"one twice in a period",
         {aPatrol(u"2026-09-01", 2), aPatrol(u"2026-09-01", 2)},
         first.date,
         {first}},
        {"one of the whole day", {aPatrol(u"2026-09-01")}, first.date, {}},
        {"a period that nobody teaches in",
         {aPatrol(u"2026-09-01", 3)},
         first.date,
         {first, second}},
        {"a club's period is one too; free and cancelled days are none",
         {aPatrol(u"2026-09-01")},
         date(u"2026-09-06"),
         third},
    };
    const TermBook book = aPatrolledBook();
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(periodsWithoutPatrol(book, calendar, row.patrols, row.upTo) == row.missing);
    }
}

TEST_CASE("R-ATT-6 a course that is not held asks for no patrol")
{
    TermBook book = aPatrolledBook();
    book.rows<BaseGroup>().clear();
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    CHECK(periodsWithoutPatrol(book, calendar, {}, date(u"2026-09-11")).size() == 2);
    book.rows<Offering>()[0].state = OfferingState::Draft;
    CHECK(periodsWithoutPatrol(book, calendar, {}, date(u"2026-09-11")).isEmpty());
}
