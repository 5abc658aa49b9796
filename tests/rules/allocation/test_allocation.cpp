// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/allocation.h"

#include "core/rules/allocation/draw.h"
#include "tests/rules/allocation/wish_book.h"
#include "tests/support/catch.h"

#include <functional>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString k1 = QStringLiteral("1");
const QString k2 = QStringLiteral("2");
const QString k3 = QStringLiteral("3");
const QString k5 = QStringLiteral("5");
const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");

// Student 1 wishes for B and A, in this order.
[[nodiscard]] WishBook twoWishes()
{
    WishBook school;
    school.offer(kA, u"周一1", 5);
    school.offer(kB, u"周二1", 5);
    school.student(k1, QStringLiteral("B A"));
    return school;
}

} // namespace

TEST_CASE("R-ALC-4 a choice that was refused says why")
{
    struct Row {
        const char *what;
        std::function<void(WishBook &)> change;
        QString why; // of A; empty where it is given
    };
    const auto a = [](WishBook &school) -> Offering & { return school.book.rows<Offering>()[0]; };
    const auto row = GENERATE_COPY(values<Row>({
        {"nothing against it", [](WishBook &) {}, {}},
        {"no places", [=](WishBook &s) { a(s).most = 0; }, QStringLiteral("满员")},
        {"no places for the class", [=](WishBook &s) { a(s).perClass = 0; },
         QStringLiteral("本班名额满")},
        {"a place for the class", [=](WishBook &s) { a(s).perClass = 1; }, {}},
        {"another grade", [=](WishBook &s) { a(s).grades = gradeSet(u"2-6"); },
         QStringLiteral("年级不符")},
        {"a layer for other grades",
         [](WishBook &s) { s.rules.pickLayers[QStringLiteral("社团")] = gradeSet(u"3"); },
         QStringLiteral("年级不符")},
        {"a layer without a pick rule",
         [=](WishBook &s) { a(s).layer = QStringLiteral("班级课程"); },
         QStringLiteral("不参加选课")},
        {"a slot not enrolled", [=](WishBook &s) { a(s).slots = slotSet(u"周一1-3"); },
         QStringLiteral("时段未报名")},
        {"a clash with a better choice", [=](WishBook &s) { a(s).slots = slotSet(u"周二1-2"); },
         QStringLiteral("冲突")},
        {"next to a better choice", [=](WishBook &s) { a(s).slots = slotSet(u"周二2"); }, {}},
        {"the same course", [=](WishBook &s) { a(s).name = QStringLiteral("课程B"); },
         QStringLiteral("同课")},
        {"reviewed only", [=](WishBook &s) { a(s).state = OfferingState::Reviewed; },
         QStringLiteral("未公示")},
        {"running already", [=](WishBook &s) { a(s).state = OfferingState::Running; },
         QStringLiteral("未公示")},
        {"closed", [=](WishBook &s) { a(s).state = OfferingState::Closed; },
         QStringLiteral("停开")},
        {"two reasons",
         [=](WishBook &s) {
             a(s).most = 0;
             a(s).slots = slotSet(u"周二1");
         },
         QStringLiteral("冲突、满员")},
    }));
    CAPTURE(row.what);
    WishBook school = twoWishes();
    school.rules.pickLayers.insert(QStringLiteral("体育"), std::nullopt);
    school.book.rows<Offering>()[1].layer = QStringLiteral("体育");
    row.change(school);
    const Allocation result = school.drawn();
    CHECK(placesOf(result, k1) ==
          (row.why.isEmpty() ? QStringLiteral("B1 A2") : QStringLiteral("B1")));
    CHECK(refusalsOf(result, k1) ==
          (row.why.isEmpty() ? QString() : QStringLiteral("A:") + row.why));
}

TEST_CASE("R-ALC-2 what a student is enrolled for is the union of its selections in effect")
{
    WishBook school;
    school.offer(kA, u"周一1-3", 5);
    school.student(k1, kA);
    Enrollment more = anEnrollment(u"周一3", u"2026-12-01");
    school.book.rows<Enrollment>().append(more);
    CHECK(placesOf(school.drawn(), k1) == QStringLiteral("A1"));
    school.book.rows<Enrollment>().last().state = EnrollmentState::Ended;
    CHECK(refusalsOf(school.drawn(), k1) == QStringLiteral("A:时段未报名"));
}

TEST_CASE("R-ALC-4 whoever has all its picks was not refused what it ranked behind them")
{
    WishBook school = twoWishes();
    school.offer(QStringLiteral("C"), u"周三1", 0);
    school.book.rows<Wish>()[0].choices =
        QStringList{QStringLiteral("C"), kB, {}, kA, QStringLiteral("C"), kB};
    CHECK(placesOf(school.drawn(), k1) == QStringLiteral("B2 A4"));
    CHECK(refusalsOf(school.drawn(), k1) == QStringLiteral("C:满员"));
    school.book.rows<Wish>()[0].choices = QStringList{kA, kB, QStringLiteral("C")};
    CHECK(refusalsOf(school.drawn(), k1).isEmpty());
    CHECK(waitingFor(school.drawn(), QStringLiteral("C")).isEmpty());
    school.rules.pickLimit = 3;
    CHECK(refusalsOf(school.drawn(), k1) == QStringLiteral("C:满员"));
    CHECK(waitingFor(school.drawn(), QStringLiteral("C")) == k1);
}

TEST_CASE("R-ALC-4 who is kept out by 满员 alone waits, by tier and draw key")
{
    WishBook school;
    school.offer(kA, u"周一1", 1);
    school.offer(kB, u"周一1", 5);
    school.students({k1, k2, k3, QStringLiteral("4"), k5}, QStringLiteral("A B"));
    QList<Student> &students = school.book.rows<Student>();
    students[0].categories = QStringList{QStringLiteral("困难")};
    students[3].categories = QStringList{QStringLiteral("困难")};
    Allocation result = school.drawn();
    CHECK(rosterOf(result, kA) == QStringLiteral("4"));
    // They hold B at the same time and would have taken A instead: they wait all the same.
    CHECK(waitingFor(result, kA) == QStringLiteral("1 5 3 2"));
    CHECK(waitingFor(result, kB).isEmpty());

    SECTION("not who is of another grade")
    {
        students[1].className = kOtherClass;
        school.book.rows<Offering>()[0].grades = gradeSet(u"1");
        CHECK(waitingFor(school.drawn(), kA) == QStringLiteral("1 5 3"));
    }
    SECTION("not who took the same time at a better rank")
    {
        school.book.rows<Wish>()[4].choices = QStringList{kB, kA};
        CHECK(waitingFor(school.drawn(), kA) == QStringLiteral("1 3 2"));
        CHECK(refusalsOf(school.drawn(), k5) == QStringLiteral("A:冲突、满员"));
    }
}

TEST_CASE("R-ALC-4 the digest is the SHA-256 of the sorted lines")
{
    CHECK(allocationDigest({}) ==
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const StudentAllocation ten{QStringLiteral("10"), 1, true, {{QStringLiteral("C1"), 1}}, {}};
    const StudentAllocation one{
        k1, 2, true, {{QStringLiteral("C2"), 0}, {QStringLiteral("C1"), 3}}, {}};
    const QByteArray digest = "c6c1ed654e8f375db702854a2ad0aecc064d1916005d55ded13fd412f3acdd81";
    CHECK(allocationDigest({one, ten}) == digest);
    CHECK(allocationDigest({ten, one}) == digest);
}

TEST_CASE("R-ALC-5 内定 places come first, have rank 0 and are never taken away")
{
    WishBook school;
    school.offer(kA, u"周一1", 2, 2);
    school.offer(kB, u"周一1", 5);
    school.student(k1, kB);
    school.student(k2, kA);
    school.student(k5, kA);
    school.student(QStringLiteral("8"), {});
    school.reserve(k1, kA);

    SECTION("they use up places and slots")
    {
        const Allocation result = school.drawn();
        CHECK(rosterOf(result, kA) == QStringLiteral("1 5"));
        CHECK(placesOf(result, k1) == QStringLiteral("A0"));
        CHECK(refusalsOf(result, k1) == QStringLiteral("B:冲突"));
        CHECK(waitingFor(result, kA) == k2);
        CHECK(result.students.size() == 3);
    }
    SECTION("they count for the class's ration")
    {
        school.book.rows<Offering>()[0].perClass = 1;
        school.book.rows<Offering>()[0].least = 0;
        CHECK(refusalsOf(school.drawn(), k5) == QStringLiteral("A:本班名额满"));
        school.book.rows<Student>()[2].className = kOtherClass;
        CHECK(placesOf(school.drawn(), k5) == QStringLiteral("A1"));
    }
    SECTION("a place that was saved from an earlier draw is none of them")
    {
        const QByteArray before = school.drawn().digest;
        school.book.rows<Placement>().append({k2, kA, {}, {}, false});
        CHECK(school.drawn().digest == before);
        school.book.rows<Placement>().last().reserved = true;
        CHECK(school.drawn().digest != before);
    }
}

TEST_CASE(
    "R-ALC-2 R-MNU-1 a 内定 place is no pick: a child of the band picks as many as the others")
{
    WishBook school;
    school.rules.pickLimit = 2;
    school.offer(kA, u"周一1", 5);
    school.offer(kB, u"周二1", 5);
    school.offer(QStringLiteral("C"), u"周三1", 5);
    school.offer(QStringLiteral("D"), u"周四1", 5);
    school.student(k1, QStringLiteral("B C D"));
    school.reserve(k1, kA);
    for (const Allocation &result : {school.drawn(), school.firstCome(), school.rankBest()})
        CHECK(placesOf(result, k1) == QStringLiteral("A0 B1 C2"));
}

TEST_CASE(
    "R-ALC-3 R-ALC-5 内定 children count towards the least places, and where a course is closed "
    "with them in it they keep their place until the office moves them")
{
    const SelectionMode mode = GENERATE(SelectionMode::Draw, SelectionMode::RankBest);
    WishBook school;
    school.offer(kA, u"周一1", 5, 2);
    school.student(k1, {});
    school.student(k2, kA);
    school.reserve(k1, kA);
    const auto given = [&] { return allocate(school.book, school.rules, mode, kSeed); };
    CHECK(given().closed.isEmpty()); // 1 and 2 are two
    school.book.rows<Offering>()[0].least = 3;
    const Allocation result = given();
    CHECK(result.closed == QStringList{kA});
    CHECK(rosterOf(result, kA) == k1);
    CHECK(placesOf(result, k1) == QStringLiteral("A0"));
    CHECK(refusalsOf(result, k2) == QStringLiteral("A:停开"));
}

TEST_CASE("T45 a list of one choice and of twenty are served alike")
{
    for (int count = 1; count <= 20; ++count) {
        CAPTURE(count);
        WishBook school;
        QStringList codes;
        for (int at = 1; at <= count; ++at) {
            codes.append(QStringLiteral("C%1").arg(at, 2, 10, QLatin1Char('0')));
            school.offer(codes.last(), u"周一1", at == count ? 1 : 0);
        }
        school.student(k1, codes.join(u' '));
        const Allocation result = school.drawn();
        CHECK(placesOf(result, k1) == QStringLiteral("%1%2").arg(codes.last()).arg(count));
        CHECK(studentIn(result, k1).refused.size() == count - 1);
        CHECK(result.measures.firstChoice == (count == 1 ? 10'000 : 0));
        CHECK(result.measures.meanRank == count * 10'000);
    }
}

TEST_CASE("R-ALC-7 the measures of a draw")
{
    WishBook school;
    school.offer(kA, u"周一1", 1);
    school.offer(kB, u"周一1", 1);
    school.students({k3, k5}, QStringLiteral("A B"));
    school.student(k1, kA);
    school.student(QStringLiteral("8"), {});
    school.reserve(QStringLiteral("8"), kB);
    school.book.rows<Offering>()[1].most = 2;
    const AllocationMeasures measures = school.drawn().measures;
    CHECK(measures.students == 3);
    CHECK(measures.firstChoice == 3'333);
    CHECK(measures.meanRank == 15'000);
    CHECK(measures.unplaced == 1);
    CHECK(measures.swapPairs == 0);
    CHECK(WishBook().drawn().measures == AllocationMeasures());
}

TEST_CASE("R-ALC-7 pairs who would both rank higher by swapping are counted once")
{
    // Student 5 wants A before B, student 3 B before A.
    WishBook school;
    school.offer(kA, u"周一1", 1);
    school.offer(kB, u"周一1", 1);
    school.student(k5, QStringLiteral("A B"));
    school.student(k3, QStringLiteral("B A"));
    CHECK(school.drawn().measures.swapPairs == 0);

    const auto swapped = [&] {
        const AllocationFacts facts =
            allocationFacts(school.book, school.rules, SelectionMode::Draw);
        GivenPlaces given{PlaceTable(facts), {}, {}};
        given.places.take(0, {0, 2}); // student 3 has A
        given.places.take(1, {1, 2}); // student 5 has B
        return allocationMeasures(facts, given).swapPairs;
    };
    CHECK(swapped() == 1);
    SECTION("not where one of them may not have the other's place")
    {
        school.book.rows<Offering>()[0].grades = gradeSet(u"2-6");
        CHECK(swapped() == 0);
    }
    SECTION("not where a class has its ration")
    {
        school.book.rows<Offering>()[0].perClass = 0;
        CHECK(swapped() == 1);
        school.book.rows<Student>()[0].className = kOtherClass;
        CHECK(swapped() == 0);
    }
}

TEST_CASE("R-ALC-7 the digest of the inputs changes with each of them and with nothing else")
{
    WishBook school = twoWishes();
    school.reserve(k1, kA);
    const QByteArray before = school.drawn().inputsDigest;
    CHECK(before.size() == 64);
    CHECK(allocate(school.book, school.rules, SelectionMode::Draw, QStringLiteral("种子"))
              .inputsDigest == before);
    SECTION("not with what no draw looks at")
    {
        school.book.rows<Placement>().append({k1, kB, {}, {}, false});
        school.book.rows<Student>()[0].phone = QStringLiteral("13800000000");
        school.book.rows<Offering>()[0].teacher = QStringLiteral("T9");
        CHECK(school.drawn().inputsDigest == before);
    }
    SECTION("with the limit")
    {
        school.rules.pickLimit = 1;
        CHECK(school.drawn().inputsDigest != before);
    }
    SECTION("with an offering")
    {
        school.book.rows<Offering>()[0].most = 6;
        CHECK(school.drawn().inputsDigest != before);
    }
    SECTION("with a wish")
    {
        school.book.rows<Wish>()[0].choices.removeLast();
        CHECK(school.drawn().inputsDigest != before);
    }
    SECTION("with a category in the scheme's order")
    {
        school.book.rows<Student>()[0].categories = QStringList{QStringLiteral("困难")};
        CHECK(school.drawn().inputsDigest != before);
    }
    SECTION("with the slots of an enrollment")
    {
        school.book.rows<Enrollment>()[0].slots = slotSet(u"周一1");
        CHECK(school.drawn().inputsDigest != before);
    }
    SECTION("with a 内定 place")
    {
        school.book.rows<Placement>()[0].offering = kB;
        CHECK(school.drawn().inputsDigest != before);
    }
}
