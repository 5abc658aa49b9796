// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/draw.h"

#include "tests/rules/allocation/wish_book.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");
const QString kC = QStringLiteral("C");
const QStringList kFive{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                        QStringLiteral("4"), QStringLiteral("5")};

} // namespace

TEST_CASE("R-ALC-2 the draw key is the SHA-256 of seed and student number")
{
    CHECK(drawKey(kSeed, QStringLiteral("5")) ==
          "02d5aebcc4bc8cb1ea056ef3828584ec9578c3edb48b1ce9f84950d92921591a");
    CHECK(drawKey(kSeed, QStringLiteral("1")) ==
          "ff12243e5b3956f79da1d2a211f41a7c0388b556edc1945e089bb36a9329fc62");
}

TEST_CASE("R-ALC-2 odd rounds go up by draw key and even ones come back")
{
    WishBook school;
    school.offer(kA, u"周一1", 2);
    school.offer(kB, u"周二1", 1);
    school.offer(kC, u"周三1", 1);
    school.students(kFive, QStringLiteral("A B C"));
    const Allocation result = school.drawn();
    CHECK(rosterOf(result, kA) == QStringLiteral("3 5"));
    CHECK(rosterOf(result, kB) == QStringLiteral("2"));
    CHECK(rosterOf(result, kC) == QStringLiteral("4"));

    school.book.rows<Offering>()[0].most = 5;
    CHECK(rosterOf(school.drawn(), kB) == QStringLiteral("1"));
    CHECK(rosterOf(school.drawn(), kC) == QStringLiteral("4"));
    school.rules.pickLimit = 1;
    CHECK(rosterOf(school.drawn(), kA) == QStringLiteral("1 2 3 4 5"));
    CHECK(rosterOf(school.drawn(), kB).isEmpty());
}

TEST_CASE("R-ALC-2 another seed gives another order")
{
    WishBook school;
    school.offer(kA, u"周一1", 2);
    school.students(kFive, QStringLiteral("A"));
    const Allocation other =
        allocate(school.book, school.rules, SelectionMode::Draw, QStringLiteral("种子"));
    CHECK(rosterOf(other, kA) == QStringLiteral("1 4"));
    CHECK(other.digest != school.drawn().digest);
}

TEST_CASE("R-ALC-2 R-ENR-7 tiers come one after the other in every round")
{
    WishBook school;
    school.offer(kA, u"周一1", 1);
    school.offer(kB, u"周二1", 1);
    school.students(kFive, QStringLiteral("A B"));
    Student &last = school.book.rows<Student>()[0]; // the last of the draw
    Student &first = school.book.rows<Student>()[4];

    SECTION("the best of a student's categories counts")
    {
        first.categories = QStringList{QStringLiteral("困难")};
        last.categories = QStringList{QStringLiteral("困难"), QStringLiteral("残疾")};
        CHECK(rosterOf(school.drawn(), kA) == QStringLiteral("1"));
        CHECK(rosterOf(school.drawn(), kB) == QStringLiteral("5"));
    }
    SECTION("a category outside of the order gives nothing")
    {
        last.categories = QStringList{QStringLiteral("留守")};
        CHECK(rosterOf(school.drawn(), kA) == QStringLiteral("5"));
    }
    SECTION("even rounds do not turn the tiers round")
    {
        school.book.rows<Offering>()[0].most = 5;
        last.categories = first.categories = QStringList{QStringLiteral("困难")};
        school.book.rows<Student>()[2].categories = QStringList{QStringLiteral("残疾")};
        CHECK(rosterOf(school.drawn(), kB) == QStringLiteral("3"));
        school.book.rows<Offering>()[1].most = 2;
        CHECK(rosterOf(school.drawn(), kB) == QStringLiteral("1 3"));
    }
    SECTION("low grades are a category of the scheme")
    {
        for (Student &student : school.book.rows<Student>())
            student.className = kOtherClass;
        last.className = kClass;
        CHECK(rosterOf(school.drawn(), kA) == QStringLiteral("5"));
        school.rules.priority.append(QStringLiteral("低年级"));
        CHECK(rosterOf(school.drawn(), kA) == QStringLiteral("1"));
    }
}

TEST_CASE("R-ALC-3 the offering with the fewest students is closed and the draw run again")
{
    WishBook school;
    school.offer(kA, u"周一1", 5, 3);
    school.offer(kB, u"周一1", 5, 4);
    school.offer(kC, u"周一1", 5, 0);
    school.students({QStringLiteral("1"), QStringLiteral("2")}, QStringLiteral("A B"));
    school.students({QStringLiteral("3"), QStringLiteral("4")}, QStringLiteral("B C"));

    SECTION("its students draw again, and what has enough then stays")
    {
        school.student(QStringLiteral("5"), QStringLiteral("B"));
        const Allocation result = school.drawn();
        CHECK(result.closed == QStringList{kA});
        CHECK(rosterOf(result, kB) == QStringLiteral("1 2 3 4 5"));
        CHECK(refusalsOf(result, QStringLiteral("1")) == QStringLiteral("A:停开"));
        CHECK(waitingFor(result, kA).isEmpty());
    }
    SECTION("among equals the greatest code is closed")
    {
        const Allocation result = school.drawn();
        CHECK(result.closed == QStringList{kB, kA});
        CHECK(placesOf(result, QStringLiteral("1")).isEmpty());
        CHECK(rosterOf(result, kC) == QStringLiteral("3 4"));
    }
    SECTION("one with just its least places stays")
    {
        school.book.rows<Offering>()[0].least = 2;
        school.book.rows<Offering>()[1].least = 2;
        CHECK(school.drawn().closed.isEmpty());
    }
    SECTION("one that nobody holds is closed too, unless it needs nobody")
    {
        school.offer(QStringLiteral("D"), u"周二1", 5, 1);
        school.offer(QStringLiteral("E"), u"周二1", 5, 0);
        CHECK(school.drawn().closed.first() == QStringLiteral("D"));
        CHECK_FALSE(school.drawn().closed.contains(QStringLiteral("E")));
    }
}

TEST_CASE("R-ALC-1 first come takes requests in order of time, ties by number")
{
    WishBook school;
    school.offer(kA, u"周一1", 2);
    school.offer(kB, u"周二1", 2, 5);
    school.students(kFive, QStringLiteral("A B"));
    const QStringList times{{},
                            QStringLiteral("2026-09-02 12:00:00.100"),
                            QStringLiteral("2026-09-02 12:00:00.020"),
                            QStringLiteral("2026-09-02 12:00:00.100"),
                            QStringLiteral("2026-09-02 12:00:01.000")};
    for (int at = 0; at < 5; ++at)
        school.book.rows<Wish>()[at].submittedAt = times[at];
    const Allocation result = school.firstCome();
    CHECK(rosterOf(result, kA) == QStringLiteral("2 3"));
    CHECK(rosterOf(result, kB) == QStringLiteral("2 3"));
    CHECK(waitingFor(result, kA) == QStringLiteral("4 5 1"));
    CHECK(result.closed.isEmpty());

    school.rules.pickLimit = 1;
    CHECK(rosterOf(school.firstCome(), kB) == QStringLiteral("4 5"));
}

TEST_CASE("R-ALC-1 a request outside of its grade's window is rejected")
{
    WishBook school;
    school.offer(kA, u"周一1", 5);
    school.student(QStringLiteral("1"), kA);
    school.rules.windows = {{gradeSet(u"1"), 3, 12 * 60, 12 * 60 + 30}}; // Wednesday
    const auto [submittedAt, taken] =
        GENERATE(table<QString, bool>({{QStringLiteral("2026-09-02 12:00:00.000"), true},
                                       {QStringLiteral("2026-09-02 12:29:59.999"), true},
                                       {QStringLiteral("2026-09-02 11:59:59.999"), false},
                                       {QStringLiteral("2026-09-02 12:30:00.000"), false},
                                       {QStringLiteral("2026-09-03 12:10:00.000"), false},
                                       {QString(), false}}));
    CAPTURE(submittedAt);
    school.book.rows<Wish>()[0].submittedAt = submittedAt;
    CHECK(rosterOf(school.firstCome(), kA) == (taken ? QStringLiteral("1") : QString()));
    CHECK(refusalsOf(school.firstCome(), QStringLiteral("1")) ==
          (taken ? QString() : QStringLiteral("A:不在选课时间")));
    CHECK(rosterOf(school.drawn(), kA) == QStringLiteral("1"));
    school.book.rows<Student>()[0].className = kOtherClass;
    CHECK(rosterOf(school.firstCome(), kA) == QStringLiteral("1"));
}
