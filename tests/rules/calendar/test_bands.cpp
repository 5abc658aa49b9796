// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/bands.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Band held(Band band, QStringView from, QStringView to)
{
    if (!from.isEmpty())
        band.from = date(from);
    if (!to.isEmpty())
        band.to = date(to);
    return band;
}

[[nodiscard]] Band timed(Band band, int start, int end)
{
    band.start = start;
    band.end = end;
    return band;
}

[[nodiscard]] RowFaults faultsOf(const QList<Band> &bands)
{
    TermBook book = aBook();
    book.rows<Band>() = bands;
    return checkBands(book);
}

} // namespace

TEST_CASE("R-CAL-2 bands that a grade may have, and their neighbours that it may not")
{
    const Band first = aBand(u"1-2", 1);
    const Band second = aBand(u"1-2", 2);
    struct Row {
        const char *what;
        QList<Band> bands;
        QStringList faults;
    };
    const QList<Row> rows = {
        {"two periods", {first, second}, {}},
        {"periods that touch", {timed(first, 900, 960), timed(second, 960, 1020)}, {}},
        {"periods that overlap by a minute",
         {timed(first, 900, 961), timed(second, 960, 1020)},
         {QStringLiteral("1 period")}},
        {"the same period twice", {first, timed(first, 1200, 1250)}, {QStringLiteral("1 period")}},
        {"the same period for other grades", {first, aBand(u"3-6", 1)}, {}},
        {"one grade in two rows", {first, aBand(u"2-3", 1)}, {QStringLiteral("1 period")}},
        {"winter after summer",
         {held(first, {}, u"2026-10-31"), held(timed(first, 840, 890), u"2026-11-01", {})},
         {}},
        {"winter on summer's last day",
         {held(first, {}, u"2026-10-31"), held(first, u"2026-10-31", {})},
         {QStringLiteral("1 period")}},
        {"a day between summer and winter",
         {held(first, {}, u"2026-10-31"), held(first, u"2026-11-02", {})},
         {QStringLiteral("1 from_date")}},
        {"a day before the first band",
         {held(first, u"2026-09-02", {})},
         {QStringLiteral("0 from_date")}},
        {"a day after the last band",
         {held(first, {}, u"2027-01-14")},
         {QStringLiteral("0 to_date")}},
        {"wider than the term", {held(first, u"2026-08-01", u"2027-02-28")}, {}},
        {"an end at the start", {timed(first, 900, 900)}, {QStringLiteral("0 end_minute")}},
        {"an end before the start", {timed(first, 900, 840)}, {QStringLiteral("0 end_minute")}},
        {"a period of one minute", {timed(first, 900, 901)}, {}},
        {"noon and afternoon", {aBand(u"1-2", 3, PeriodKind::Noon), first}, {}},
        {"no bands at all", {}, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(fieldsOf(faultsOf(row.bands)) == row.faults);
    }
}

TEST_CASE("R-CAL-2 a second period that stops for a while is a gap too")
{
    const Band second = aBand(u"1-2", 2);
    const RowFaults faults = faultsOf({aBand(u"1-2", 1), held(second, {}, u"2026-10-31"),
                                       held(timed(second, 970, 1000), u"2026-11-15", {})});
    CHECK(fieldsOf(faults) == QStringList{QStringLiteral("2 from_date")});
    CHECK(faultsOf({aBand(u"1-2", 1), held(second, {}, u"2026-10-31")}).isEmpty());
}

TEST_CASE("R-CAL-2 overlap and gap name both rows")
{
    const Band summer = timed(held(aBand(u"1-2", 1), {}, u"2026-10-31"), 900, 950);
    const Band winter = timed(held(aBand(u"1-2", 1), u"2026-11-05", {}), 870, 920);
    const RowFaults gap = faultsOf({winter, summer});
    REQUIRE(gap.size() == 1);
    CHECK(gap[0].row == 0);
    CHECK(gap[0].found.contains(QStringLiteral("14:30")));
    CHECK(gap[0].message.contains(QStringLiteral("15:00")));
    CHECK(gap[0].message.contains(QStringLiteral("2026-11-01")));

    const RowFaults overlap = faultsOf({summer, timed(aBand(u"1-2", 1), 1000, 1020)});
    REQUIRE(overlap.size() == 1);
    CHECK(overlap[0].found.contains(QStringLiteral("16:40")));
    CHECK(overlap[0].message.contains(QStringLiteral("15:00")));
}

TEST_CASE("R-CAL-2 every pair of rows that overlap is listed")
{
    CHECK(faultsOf({aBand(u"1", 1), aBand(u"1", 1), aBand(u"1", 1)}).size() == 3);
}

TEST_CASE("R-CAL-2 what a grade has on a date changes with winter time")
{
    const TermCalendar calendar(aTerm(), {});
    const Band summer = held(aBand(u"1-2", 1), {}, u"2026-10-31");
    const Band winter = held(timed(aBand(u"1-2", 1), 840, 880), u"2026-11-01", {});
    const BandTable table(calendar, {summer, winter, aBand(u"3", 3, PeriodKind::Noon)});
    CHECK(table.find(1, date(u"2026-10-31"), 1)->start == 900);
    CHECK(table.find(1, date(u"2026-11-01"), 1)->start == 840);
    CHECK(table.find(1, date(u"2026-11-01"), 2) == nullptr);
    CHECK(table.find(3, date(u"2026-11-01"), 1) == nullptr);
    CHECK(table.everHasPeriod(1, 1));
    CHECK_FALSE(table.everHasPeriod(1, 3));
    CHECK(table.hasGrade(3));
    CHECK_FALSE(table.hasGrade(4));
    CHECK(table.dismissal(1, date(u"2026-10-30")) == 950);
    CHECK(table.dismissal(1, date(u"2026-11-02")) == 880);
    CHECK_FALSE(table.dismissal(4, date(u"2026-11-02")));
}

TEST_CASE("R-FEE-1 a period is of noon where a band says so on that day")
{
    const TermCalendar calendar(aTerm(), {});
    const BandTable table(calendar, {aBand(u"1", 1), aBand(u"1", 3, PeriodKind::Noon),
                                     held(aBand(u"2", 3, PeriodKind::Noon), {}, u"2026-10-31"),
                                     held(aBand(u"2", 3), u"2026-11-01", {})});
    const auto isNoon = [&](int grade, QStringView on) {
        const PeriodBits noon =
            table.periodsOfKind(grade, calendar.offset(date(on)), PeriodKind::Noon);
        const PeriodBits after =
            table.periodsOfKind(grade, calendar.offset(date(on)), PeriodKind::AfterSchool);
        CHECK((noon & after) == 0);
        return (noon & periodBit(3)) != 0;
    };
    CHECK(isNoon(1, u"2026-09-01"));
    CHECK(isNoon(2, u"2026-10-31"));
    CHECK_FALSE(isNoon(2, u"2026-11-01"));
    CHECK_FALSE(isNoon(5, u"2026-09-01"));
}
