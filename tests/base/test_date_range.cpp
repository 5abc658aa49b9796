// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_range.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

const QDate kFirst(2026, 9, 1);

[[nodiscard]] DateRange days(int first, int last)
{
    return {kFirst.addDays(first), kFirst.addDays(last)};
}

} // namespace

TEST_CASE("A range holds both of its ends")
{
    const DateRange range = days(0, 2);
    CHECK(range.days() == 3);
    CHECK(range.contains(kFirst));
    CHECK(range.contains(kFirst.addDays(2)));
    CHECK_FALSE(range.contains(kFirst.addDays(-1)));
    CHECK_FALSE(range.contains(kFirst.addDays(3)));
    CHECK(days(4, 4).days() == 1);
}

TEST_CASE("Ranges that share one day overlap, ranges that only touch do not")
{
    CHECK(days(0, 2).overlaps(days(2, 5)));
    CHECK(days(2, 5).overlaps(days(0, 2)));
    CHECK_FALSE(days(0, 2).overlaps(days(3, 5)));
    CHECK(days(0, 9).overlaps(days(4, 4)));

    CHECK(intersection(days(0, 2), days(2, 5)) == days(2, 2));
    CHECK(intersection(days(0, 9), days(3, 4)) == days(3, 4));
    CHECK_FALSE(intersection(days(0, 2), days(3, 5)));
}

TEST_CASE("A range whose ends are the wrong way round is none")
{
    CHECK(rangeOrNothing(kFirst, kFirst) == days(0, 0));
    CHECK_FALSE(rangeOrNothing(kFirst, kFirst.addDays(-1)));
}

TEST_CASE("T03 a range over the end of February counts its days")
{
    CHECK(DateRange(QDate(2028, 2, 28), QDate(2028, 3, 1)).days() == 3);
    CHECK(DateRange(QDate(2027, 2, 28), QDate(2027, 3, 1)).days() == 2);
}
