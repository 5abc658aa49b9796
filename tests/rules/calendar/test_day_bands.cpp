// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/day_bands.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// Classes of grades 1, 2 and 3; grades 1 and 2 have the same times, grade 3 starts later.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<SchoolClass>() = {aClass(), aClass(QStringLiteral("二（1）班"), 2),
                                aClass(kOtherClass, 3)};
    Band early = aBand(u"1-2", 1);
    early.dismissal = early.end + 5;
    Band late = aBand(u"3-6", 1);
    late.start += 10;
    late.end += 10;
    book.rows<Band>() = {early, late};
    return book;
}

} // namespace

TEST_CASE("R-CAL-2 grades with the same times of a day are one band, with its way home")
{
    const QList<DayBand> bands = bandsOn(aSchool(), date(u"2026-09-01"));
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].grades == gradeSet(u"1-2"));
    CHECK(bands[0].dismissal == 15 * 60 + 55);
    CHECK(bands[1].grades == gradeSet(u"3")); // the school has no class of the grades above
    CHECK(bands[1].dismissal == 16 * 60);
}

TEST_CASE("R-CAL-2 a band of winter holds in winter, and a noon period sends nobody home")
{
    TermBook book = aSchool();
    book.rows<Band>()[0].to = date(u"2026-10-31");
    Band winter = aBand(u"1-2", 1);
    winter.start -= 20;
    winter.from = date(u"2026-11-01");
    book.rows<Band>().append({winter, aBand(u"1-2", 3, PeriodKind::Noon)});
    CHECK(bandsOn(book, date(u"2026-10-31"))[0].periods[0].start == 15 * 60);
    const DayBand band = bandsOn(book, date(u"2026-11-01"))[0];
    CHECK(band.periods[0].start == 14 * 60 + 40);
    REQUIRE(band.periods.size() == 2);
    CHECK(band.dismissal == 15 * 60 + 50);
}
