// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_forms.h"
#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("Dates are read in each of the forms that people type")
{
    for (const QStringView text :
         {u"2026-09-01", u"2026-9-1", u"2026/9/1", u"2026/09/01", u"2026.9.1", u"2026年9月1日",
          u"2026年09月01日", u"20260901", u"２０２６－０９－０１", u"２０２６年９月１日",
          u" 2026-09-01 ", u"2026／9／1", u"2026—9—1"}) {
        CAPTURE(text);
        CHECK(parseDate(text.toString()) == QDate(2026, 9, 1));
    }
    CHECK(parseDate(QStringLiteral("2028-02-29")) == QDate(2028, 2, 29));
    CHECK(parseDate(QStringLiteral("1900-01-01")) == QDate(1900, 1, 1));
    CHECK(parseDate(QStringLiteral("2199-12-31")) == QDate(2199, 12, 31));
}

TEST_CASE("What is no date of 1900 to 2199 is refused")
{
    for (const QStringView text : {u"",           u"2026-13-01",       u"2026-02-29",
                                   u"2026-9-31",  u"2026-00-01",       u"26-9-1",
                                   u"2026-9",     u"2026/9-1",         u"2026年9月",
                                   u"2026901",    u"1899-12-31",       u"2200-01-01",
                                   u"0000-00-00", u"2026-09-01 12:00", u"2026-09-01x",
                                   u"45170",      u"9/1/2026",         u"2026年9月1",
                                   u"今天",       u"20261301",         u"-2026-09-01",
                                   u"2026-09-001"}) {
        CAPTURE(text);
        CHECK_FALSE(parseDate(text.toString()));
    }
}

TEST_CASE("R-TIM-2 every date of two centuries is read back from its text")
{
    for (QDate date(1900, 1, 1); date < QDate(2100, 1, 1); date = date.addDays(1)) {
        REQUIRE(parseDate(isoText(date)) == date);
        REQUIRE(dateFromIso(isoText(date)) == date);
    }
    CHECK_FALSE(dateFromIso(u"2026-9-1").isValid());
    CHECK_FALSE(dateFromIso(u"2026-02-30").isValid());
}

TEST_CASE("R-TIM-2 times of day are minutes after midnight")
{
    struct Row {
        QStringView text;
        int minutes;
    };
    constexpr Row rows[] = {{u"15:10", 910},   {u"15：10", 910}, {u"00:00", 0},
                            {u"23:59", 1439},  {u"9:05", 545},   {u"１５：１０", 910},
                            {u"15:10:00", 910}};
    for (const Row &row : rows) {
        CAPTURE(row.text.toString());
        CHECK(parseMinutes(row.text.toString()) == row.minutes);
    }
    for (const QStringView text :
         {u"", u"24:00", u"15:60", u"15", u"15:1", u"1510", u"15:10:30", u"下午3点", u"-1:00"}) {
        CAPTURE(text);
        CHECK_FALSE(parseMinutes(text.toString()));
    }
    for (int minutes = 0; minutes < 24 * 60; ++minutes)
        REQUIRE(parseMinutes(minutesText(minutes)) == minutes);
}

TEST_CASE("A count is a whole number without sign")
{
    CHECK(parseCount(QStringLiteral("0")) == 0);
    CHECK(parseCount(QStringLiteral("007")) == 7);
    CHECK(parseCount(QStringLiteral("１２")) == 12);
    CHECK(parseCount(QStringLiteral(" 12 ")) == 12);
    CHECK(parseCount(QStringLiteral("999999999")) == 999'999'999);
    for (const QStringView text :
         {u"", u"-1", u"+1", u"1.0", u"1e3", u"一", u"1 2", u"1234567890"}) {
        CAPTURE(text);
        CHECK_FALSE(parseCount(text.toString()));
    }
}

TEST_CASE("Full-width signs count as their half-width forms")
{
    CHECK(halfWidth(QStringLiteral("１２：３；（ａ）　－")) == QStringLiteral("12:3;(a) -"));
    CHECK(halfWidth(QStringLiteral("二（9）班")) == QStringLiteral("二(9)班"));
    CHECK(halfWidth(QStringLiteral("作业、阅读。")) == QStringLiteral("作业、阅读。"));
}

TEST_CASE("A date knows the character of its weekday")
{
    CHECK(weekdayCharacter(QDate(2026, 9, 1)) == QStringLiteral("二"));
    CHECK(weekdayCharacter(QDate(2026, 9, 6)) == QStringLiteral("日"));
}
