// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/place_change.h"

#include "tests/rules/allocation/wish_book.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");
const QString kC = QStringLiteral("C");
const QDate kDay(2026, 10, 12);

// A on Mondays and B on Tuesdays with two places each, C on Mondays with one. Student 1 holds A,
// student 2 holds B, student 3 nothing; nobody wishes for anything.
[[nodiscard]] WishBook aSchool()
{
    WishBook school;
    school.offer(kA, u"周一1", 2);
    school.offer(kB, u"周二1", 2);
    school.offer(kC, u"周一1", 1);
    school.students({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {});
    school.book.rows<Placement>() = {{QStringLiteral("1"), kA, {}, {}, false},
                                     {QStringLiteral("2"), kB, {}, {}, false}};
    return school;
}

[[nodiscard]] std::optional<PlaceFault> faultOf(const WishBook &school, const QString &student,
                                                const QString &from, const QString &to)
{
    return placeFault(school.book, school.rules, {student, from, to, kDay},
                      {kDay, SelectionMode::Draw, kSeed});
}

[[nodiscard]] Refusals whyNot(const WishBook &school, const QString &student, const QString &from,
                              const QString &to)
{
    const auto fault = faultOf(school, student, from, to);
    return fault ? fault->why : Refusals();
}

} // namespace

TEST_CASE("R-ALC-5 a change is free of the place it gives up, and bound by all others")
{
    const QString one = QStringLiteral("1");
    CHECK(faultOf(aSchool(), one, kA, kC) == std::nullopt);
    CHECK(whyNot(aSchool(), one, {}, kC) == Refusals(Refusal::Clash)); // beside A
    CHECK(faultOf(aSchool(), one, {}, kB) == std::nullopt);
    CHECK(faultOf(aSchool(), one, kA, {}) == std::nullopt);
    WishBook strict = aSchool();
    strict.rules.pickLimit = 1;
    CHECK(faultOf(strict, one, kA, kB) == std::nullopt);
    const auto second = faultOf(strict, one, {}, kB);
    REQUIRE(second);
    CHECK(second->pickLimit);
    CHECK(second->why == Refusals());
    // A course of the whole class is no choice of the student's.
    strict.offer(QStringLiteral("D"), u"周三1", 40).layer = QStringLiteral("班级课程");
    strict.book.rows<Placement>()[0].offering = QStringLiteral("D");
    CHECK(faultOf(strict, one, {}, kB) == std::nullopt);
}

TEST_CASE("R-ALC-4 what keeps a student out of the wanted place has the words of the draw")
{
    struct Row {
        const char *what;
        std::function<void(WishBook &)> change;
        Refusal why;
    };
    const QList<Row> rows{
        {"no place left",
         [](WishBook &school) {
             school.book.rows<Placement>().append({QStringLiteral("2"), kC, {}, {}, false});
         },
         Refusal::Full},
        {"another grade",
         [](WishBook &school) { school.book.rows<Offering>()[2].grades = gradeSet(u"4-6"); },
         Refusal::Grade},
        {"a slot it is not enrolled for",
         [](WishBook &school) { school.book.rows<Offering>()[2].slots = slotSet(u"周一3"); },
         Refusal::Slots},
        {"not published",
         [](WishBook &school) { school.book.rows<Offering>()[2].state = OfferingState::Reviewed; },
         Refusal::NotPublished},
        {"closed",
         [](WishBook &school) { school.book.rows<Offering>()[2].state = OfferingState::Closed; },
         Refusal::Closed},
        {"a layer without choice",
         [](WishBook &school) {
             school.book.rows<Offering>()[2].layer = QStringLiteral("基础托管");
         },
         Refusal::NotPicked},
        {"the class has had its ration",
         [](WishBook &school) {
             school.book.rows<Offering>()[2].most = 5;
             school.book.rows<Offering>()[2].perClass = 1;
             school.book.rows<Placement>().append({QStringLiteral("2"), kC, {}, {}, false});
         },
         Refusal::ClassFull}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        WishBook school = aSchool();
        CHECK(whyNot(school, QStringLiteral("1"), kA, kC) == Refusals());
        row.change(school);
        CHECK(whyNot(school, QStringLiteral("1"), kA, kC).testFlag(row.why));
    }
}

TEST_CASE("R-MNU-3 a place of a course that runs already may be had, too")
{
    WishBook school = aSchool();
    school.book.rows<Offering>()[2].state = OfferingState::Running;
    CHECK(faultOf(school, QStringLiteral("1"), kA, kC) == std::nullopt);
    school.book.rows<Offering>()[2].state = OfferingState::Finished;
    CHECK(whyNot(school, QStringLiteral("1"), kA, kC).testFlag(Refusal::NotPublished));
}

TEST_CASE("R-ALC-6 T44 a change passes nobody who waits, and takes what more is free")
{
    WishBook school = aSchool();
    school.book.rows<Wish>().append({QStringLiteral("3"), {}, {kC}});
    const auto fault = faultOf(school, QStringLiteral("1"), kA, kC);
    REQUIRE(fault);
    CHECK(fault->ahead == QStringList{QStringLiteral("3")});
    CHECK(faultOf(school, QStringLiteral("3"), {}, kC) == std::nullopt); // is the first itself
    school.book.rows<Offering>()[2].most = 2;
    CHECK(faultOf(school, QStringLiteral("1"), kA, kC) == std::nullopt);
}

TEST_CASE("R-TIM-1 a place that is given up ends the day before, one to come is gone")
{
    WishBook school = aSchool();
    school.book.rows<Placement>().append(
        {QStringLiteral("1"), kA, kDay.addDays(7), kDay.addDays(14), false});
    const TermBook after = withoutPlace(school.book, {QStringLiteral("1"), kA, kC, kDay});
    REQUIRE(after.rows<Placement>().size() == 2);
    CHECK(after.rows<Placement>()[0].end == kDay.addDays(-1));
    CHECK(after.rows<Placement>()[1] == school.book.rows<Placement>()[1]);
}
