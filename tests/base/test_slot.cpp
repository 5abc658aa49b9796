// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/slot.h"
#include "tests/support/catch.h"

#include <random>

using namespace kehou;

TEST_CASE("R-CAL-3 slots are read from their text form")
{
    struct Row {
        QStringView text;
        QStringView plain;
        int count;
    };
    constexpr Row rows[] = {
        {u"周一1-2;周三1", u"周一1-2;周三1", 3},
        {u"周一至周五1-2", u"周一至周五1-2", 10},
        {u"周一到周五1-2", u"周一至周五1-2", 10},
        {u"周一-周五1,2", u"周一至周五1-2", 10},
        {u"周三1;周一1-2", u"周一1-2;周三1", 3},
        {u"星期一1；星期三1", u"周一1;周三1", 2},
        {u"周一１－２；周三１", u"周一1-2;周三1", 3},
        {u"周日1", u"周日1", 1},
        {u"周天1", u"周日1", 1},
        {u"星期日1", u"周日1", 1},
        {u"星期天1", u"周日1", 1},
        {u"礼拜天1", u"周日1", 1},
        {u"周一1;周一2", u"周一1-2", 2},
        {u"周一1;", u"周一1", 1},
        {u" 周一 1 ; 周二 2 ", u"周一1;周二2", 2},
        {u"周一1\n周二2", u"周一1;周二2", 2},
        {u"周一1;周二1;周三1", u"周一至周三1", 3},
        {u"周一16", u"周一16", 1},
        {u"周一1、3", u"周一1,3", 2},
        {u"周六至周日1", u"周六至周日1", 2},
        {u"周五至周五1", u"周五1", 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toString());
        const auto slots = SlotSet::parse(row.text.toString());
        REQUIRE(slots);
        CHECK(slots->text() == row.plain.toString());
        CHECK(slots->count() == row.count);
    }
}

TEST_CASE("R-CAL-3 what is no slot is refused as a whole")
{
    for (const QStringView text : {u"",
                                   u";",
                                   u" ; ",
                                   u"周一",
                                   u"1-2",
                                   u"周八1",
                                   u"周一0",
                                   u"周一17",
                                   u"周一2-1",
                                   u"周五至周一1",
                                   u"周一1;周",
                                   u"周一1;周二",
                                   u"周一1,周二1",
                                   u"周一x",
                                   u"一1",
                                   u"周一1-2;abc",
                                   u"周一1-",
                                   u"周一至周五",
                                   u"周一至1",
                                   u"Monday1"}) {
        CAPTURE(text);
        CHECK_FALSE(SlotSet::parse(text.toString()));
    }
}

TEST_CASE("R-CAL-3 any set of slots is read back from its text")
{
    std::mt19937 random(7);
    for (int i = 0; i < 5'000; ++i) {
        SlotSet slots;
        for (auto count = 1 + random() % 20; count > 0; --count)
            slots.insert({1 + static_cast<int>(random() % 7),
                          1 + static_cast<int>(random() % (i % 2 == 0 ? 3 : kMaxPeriod))});
        CAPTURE(slots.text());
        REQUIRE(SlotSet::parse(slots.text()) == slots);
    }
}

TEST_CASE("R-CAL-3 sets of slots meet, join and lie within one another")
{
    const auto set = [](QStringView text) { return *SlotSet::parse(text.toString()); };
    const SlotSet two = set(u"周一1-2");
    CHECK(two.contains({1, 2}));
    CHECK_FALSE(two.contains({2, 1}));
    CHECK(set(u"周一1").within(two));
    CHECK_FALSE(two.within(set(u"周一1")));
    CHECK(two.overlaps(set(u"周一2;周二1")));
    CHECK_FALSE(two.overlaps(set(u"周一3;周二1")));
    CHECK(two.commonWith(set(u"周一2-3")) == set(u"周一2"));
    CHECK(two.unitedWith(set(u"周二1")) == set(u"周一1-2;周二1"));
    CHECK(SlotSet().empty());
    CHECK_FALSE(two.empty());
    CHECK(SlotSet().within(two));
}

TEST_CASE("Weekdays are read from ranges and lists, Sunday under each of its names")
{
    struct Row {
        QStringView text;
        QStringView plain;
        int count;
    };
    constexpr Row rows[] = {
        {u"周一至周五", u"周一至周五", 5},
        {u"周一、周三", u"周一、周三", 2},
        {u"周一,周三,周五", u"周一、周三、周五", 3},
        {u"星期日", u"周日", 1},
        {u"周天", u"周日", 1},
        {u"周一至周日", u"周一至周日", 7},
        {u"周一至周三、周五", u"周一至周三、周五", 4},
        {u"周一、周二", u"周一至周二", 2},
        {u"周一；周三", u"周一、周三", 2},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toString());
        const auto days = WeekdaySet::parse(row.text.toString());
        REQUIRE(days);
        CHECK(days->text() == row.plain.toString());
        CHECK(days->count() == row.count);
    }
    for (const QStringView text :
         {u"", u"一", u"周一至", u"周五至周一", u"周八", u"周一周二", u"1-5"}) {
        CAPTURE(text);
        CHECK_FALSE(WeekdaySet::parse(text.toString()));
    }
}

TEST_CASE("Every set of weekdays is read back from its text")
{
    for (unsigned bits = 1; bits < 128; ++bits) {
        WeekdaySet days;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if ((bits >> (weekday - 1) & 1U) != 0)
                days.insert(weekday);
        }
        REQUIRE(WeekdaySet::parse(days.text()) == days);
    }
}

TEST_CASE("R-CAL-3 service periods order by date, then by period")
{
    const ServicePeriod early{QDate(2026, 9, 1), 2};
    CHECK(early < ServicePeriod{QDate(2026, 9, 2), 1});
    CHECK(ServicePeriod{QDate(2026, 9, 1), 1} < early);
    CHECK_FALSE(early < early);
}
