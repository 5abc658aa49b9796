// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/clashes.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const LayerSlots kLayers{{QStringLiteral("社团"), std::nullopt},
                         {QStringLiteral("体育"), slotSet(u"周一至周三1-2")}};

[[nodiscard]] BaseGroup aBaseGroup(QStringView slotText, const QString &className = kClass)
{
    return {className, slotSet(slotText), QStringLiteral("自主作业"), {}, {}};
}

[[nodiscard]] RowFaults faultsOf(const TermBook &book)
{
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    return checkMenu(book, BandTable(calendar, book.rows<Band>()), kLayers);
}

[[nodiscard]] TermBook twoOfferings(QStringView first, QStringView second)
{
    TermBook book = aBook();
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), first),
                             anOffering(QStringLiteral("C2"), second)};
    return book;
}

// The one fault of a clash, which names both sides.
void checkBoth(const RowFaults &faults, const char *field, const QString &one, const QString &other)
{
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == std::string(field));
    CHECK(faults[0].message.contains(one));
    CHECK(faults[0].message.contains(other));
}

} // namespace

TEST_CASE("R-MNU-4 two offerings with the same teacher in one slot")
{
    TermBook book = twoOfferings(u"周一1-2", u"周一2;周二1");
    CHECK(faultsOf(book).isEmpty());
    book.rows<Offering>()[1].teacher = QStringLiteral("TC1");
    checkBoth(faultsOf(book), "teacher", QStringLiteral("C1"), QStringLiteral("C2"));
    CHECK(faultsOf(book)[0].message.contains(QStringLiteral("周一2")));

    SECTION("not in different slots")
    {
        book.rows<Offering>()[1].slots = slotSet(u"周一3;周二1-2");
        CHECK(faultsOf(book).isEmpty());
    }
    SECTION("not where one of them is closed")
    {
        book.rows<Offering>()[0].state = OfferingState::Closed;
        CHECK(faultsOf(book).isEmpty());
    }
    SECTION("also as a further teacher")
    {
        book.rows<Offering>()[1].teacher = QStringLiteral("T9");
        book.rows<Offering>()[1].otherTeachers = {QStringLiteral("T8"), QStringLiteral("TC1")};
        checkBoth(faultsOf(book), "other_teachers", QStringLiteral("C1"), QStringLiteral("C2"));
    }
    SECTION("a teacher named twice in one offering is no clash")
    {
        book.rows<Offering>().removeLast();
        book.rows<Offering>()[0].otherTeachers = {QStringLiteral("TC1")};
        CHECK(faultsOf(book).isEmpty());
    }
}

TEST_CASE("R-MNU-4 two offerings in the same room in one slot")
{
    TermBook book = twoOfferings(u"周一1", u"周一1");
    book.rows<Offering>()[0].room = QStringLiteral("美术室");
    book.rows<Offering>()[1].room = QStringLiteral("音乐室");
    CHECK(faultsOf(book).isEmpty());
    book.rows<Offering>()[1].room = QStringLiteral("美术室");
    checkBoth(faultsOf(book), "room", QStringLiteral("C1"), QStringLiteral("C2"));
    book.rows<Offering>()[0].room.clear();
    book.rows<Offering>()[1].room.clear();
    CHECK(faultsOf(book).isEmpty());
}

TEST_CASE("R-MNU-4 base groups clash with each other and with offerings")
{
    TermBook book = aBook();
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<BaseGroup>() = {aBaseGroup(u"周一1"), aBaseGroup(u"周一1", kOtherClass)};
    book.rows<BaseGroup>()[0].teacher = QStringLiteral("T1");
    CHECK(faultsOf(book).isEmpty());

    SECTION("by teacher")
    {
        book.rows<BaseGroup>()[1].teacher = QStringLiteral("T1");
        checkBoth(faultsOf(book), "teacher", kClass, kOtherClass);
    }
    SECTION("by room")
    {
        book.rows<BaseGroup>()[0].room = QStringLiteral("101");
        book.rows<BaseGroup>()[1].room = QStringLiteral("101");
        checkBoth(faultsOf(book), "room", kClass, kOtherClass);
    }
    SECTION("one class twice in a slot")
    {
        book.rows<BaseGroup>()[1].className = kClass;
        book.rows<BaseGroup>()[1].slots = slotSet(u"周一1-2");
        checkBoth(faultsOf(book), "slots", QStringLiteral("周一1-2"), QStringLiteral("周一1"));
    }
    SECTION("with an offering by teacher")
    {
        book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一1")};
        book.rows<Offering>()[0].teacher = QStringLiteral("T1");
        checkBoth(faultsOf(book), "teacher", QStringLiteral("C1"), kClass);
        book.rows<Offering>()[0].slots = slotSet(u"周二1");
        CHECK(faultsOf(book).isEmpty());
    }
}

TEST_CASE("R-MNU-4 a student in two offerings of one slot")
{
    TermBook book = twoOfferings(u"周一1", u"周一1-2");
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1")), aPlacement(QStringLiteral("C2"))};
    checkBoth(faultsOf(book), "offering", QStringLiteral("C1"), QStringLiteral("C2"));

    SECTION("not in different slots")
    {
        book.rows<Offering>()[1].slots = slotSet(u"周一2");
        CHECK(faultsOf(book).isEmpty());
    }
    SECTION("not one after the other")
    {
        book.rows<Placement>()[0].end = date(u"2026-10-31");
        book.rows<Placement>()[1].start = date(u"2026-11-01");
        CHECK(faultsOf(book).isEmpty());
        book.rows<Placement>()[1].start = date(u"2026-10-31");
        CHECK(faultsOf(book).size() == 1);
    }
    SECTION("not two students")
    {
        book.rows<Placement>()[1].student = QStringLiteral("2");
        CHECK(faultsOf(book).isEmpty());
    }
    SECTION("not where one of them is closed")
    {
        book.rows<Offering>()[1].state = OfferingState::Closed;
        CHECK(faultsOf(book).isEmpty());
    }
    SECTION("twice in the same offering")
    {
        book.rows<Placement>() = {aPlacement(QStringLiteral("C1")),
                                  aPlacement(QStringLiteral("C1"))};
        book.rows<Placement>()[1].start = date(u"2026-10-01");
        CHECK(faultsOf(book).size() == 1);
        book.rows<Placement>()[0].end = date(u"2026-09-30");
        CHECK(faultsOf(book).isEmpty());
    }
}

TEST_CASE("R-MNU-4 a place that ends before it starts is refused")
{
    TermBook book = twoOfferings(u"周一1", u"周二1");
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    book.rows<Placement>()[0].start = date(u"2026-10-01");
    book.rows<Placement>()[0].end = date(u"2026-10-01");
    CHECK(faultsOf(book).isEmpty());
    book.rows<Placement>()[0].end = date(u"2026-09-30");
    CHECK(fieldsOf(faultsOf(book)) == QStringList{QStringLiteral("0 end_date")});
}

TEST_CASE("R-MNU-4 a grade for which no band has the period")
{
    TermBook book = twoOfferings(u"周一1", u"周一2");
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<Offering>()[1].slots = slotSet(u"周一4");
    book.rows<Offering>()[1].grades = gradeSet(u"1-2"); // of which the school has grade 1
    CHECK(fieldsOf(faultsOf(book)) == QStringList{QStringLiteral("1 slots")});
    book.rows<Offering>()[1].grades = gradeSet(u"1-3");
    CHECK(faultsOf(book).size() == 2);
    book.rows<Offering>()[1].state = OfferingState::Closed;
    CHECK(faultsOf(book).isEmpty());

    book.rows<Offering>().clear();
    book.rows<BaseGroup>() = {aBaseGroup(u"周一1")};
    CHECK(faultsOf(book).isEmpty());
    book.rows<BaseGroup>()[0].slots = slotSet(u"周一1;周二5");
    CHECK(fieldsOf(faultsOf(book)) == QStringList{QStringLiteral("0 slots")});
}

TEST_CASE("R-MNU-4 fewer most places than least")
{
    TermBook book = twoOfferings(u"周一1", u"周二1");
    book.rows<Offering>()[0].least = 30;
    CHECK(faultsOf(book).isEmpty());
    book.rows<Offering>()[0].least = 31;
    CHECK(fieldsOf(faultsOf(book)) == QStringList{QStringLiteral("0 most")});
}

TEST_CASE("R-MNU-4 a slot outside of the layer, and a layer that there is not")
{
    TermBook book = twoOfferings(u"周一1", u"周四1");
    book.rows<Offering>()[0].layer = QStringLiteral("体育");
    CHECK(faultsOf(book).isEmpty());
    book.rows<Offering>()[1].layer = QStringLiteral("体育");
    CHECK(fieldsOf(faultsOf(book)) == QStringList{QStringLiteral("1 slots")});
    book.rows<Offering>()[1].layer = QStringLiteral("没有的层");
    CHECK(fieldsOf(faultsOf(book)) == QStringList{QStringLiteral("1 layer")});
}

TEST_CASE("T47 of three in one room every pair is listed")
{
    TermBook book = twoOfferings(u"周一1", u"周一1");
    book.rows<Offering>().append(anOffering(QStringLiteral("C3"), u"周一1"));
    for (Offering &offering : book.rows<Offering>())
        offering.room = QStringLiteral("美术室");
    CHECK(faultsOf(book).size() == 3);
}

TEST_CASE("R-MNU-4, T47 one offering's clashes are all its own, whichever row they stand at")
{
    TermBook book = twoOfferings(u"周一1", u"周一1");
    book.rows<Offering>().append(anOffering(QStringLiteral("C3"), u"周一1"));
    book.rows<Offering>().append(anOffering(QStringLiteral("C4"), u"周二1"));
    for (Offering &offering : book.rows<Offering>())
        offering.room = QStringLiteral("美术室");
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    const BandTable bands(calendar, book.rows<Band>());
    for (const qsizetype row : {0, 1, 2}) {
        const RowFaults faults = checkOffering(book, bands, kLayers, row);
        REQUIRE(faults.size() == 2);
        for (const RowFault &fault : faults) {
            CHECK(fault.row == row);
            CHECK(fault.message.contains(book.rows<Offering>()[row].code));
        }
    }
    CHECK(checkOffering(book, bands, kLayers, 3).isEmpty());
}
