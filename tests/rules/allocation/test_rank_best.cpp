// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/draw.h"
#include "tests/rules/allocation/random_wishes.h"
#include "tests/rules/allocation/wish_book.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString k1 = QStringLiteral("1");
const QString k2 = QStringLiteral("2");
const QString k5 = QStringLiteral("5");
const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");

constexpr int kNoPlaceRank = 100;

[[nodiscard]] int rankSum(const AllocationFacts &facts, const PlaceTable &places)
{
    int sum = 0;
    for (int at = 0; at < static_cast<int>(facts.applicants.size()); ++at) {
        int rank = kNoPlaceRank;
        for (const HeldPlace &place : places.held(at))
            rank = place.isReserved() ? rank : place.rank;
        sum += rank;
    }
    return sum;
}

// The least sum of ranks with one place each, by trying everything.
[[nodiscard]] int leastRankSum(const AllocationFacts &facts, const PlaceTable &places, int from = 0)
{
    if (from == static_cast<int>(facts.applicants.size()))
        return rankSum(facts, places);
    int least = leastRankSum(facts, places, from + 1);
    for (const Choice &choice : facts.applicants[static_cast<std::size_t>(from)].choices) {
        if (places.holds(from, choice.offering) || !places.isFree(from, choice))
            continue;
        PlaceTable next = places;
        next.take(from, {choice.offering, choice.rank});
        least = std::min(least, leastRankSum(facts, next, from + 1));
    }
    return least;
}

} // namespace

TEST_CASE("R-ALC-7 the best ranks overall may pass over who comes first in the draw")
{
    WishBook school;
    school.offer(kA, u"周一1", 1);
    school.offer(kB, u"周一1", 1);
    school.student(k5, QStringLiteral("A B"));
    school.student(k1, kA);
    CHECK(placesOf(school.drawn(), k5) == QStringLiteral("A1"));
    CHECK(school.drawn().measures.unplaced == 1);
    const Allocation best = school.rankBest();
    CHECK(placesOf(best, k5) == QStringLiteral("B2"));
    CHECK(placesOf(best, k1) == QStringLiteral("A1"));
    CHECK(refusalsOf(best, k5) == QStringLiteral("A:满员"));
    CHECK(waitingFor(best, kA) == k5);

    SECTION("but never a tier that comes first")
    {
        school.book.rows<Student>()[0].categories = QStringList{QStringLiteral("困难")};
        CHECK(placesOf(school.rankBest(), k5) == QStringLiteral("A1"));
    }
    SECTION("of equal sums the one is taken in which who comes earlier ranks better")
    {
        school.book.rows<Wish>()[1].choices = QStringList{kA, kB};
        CHECK(placesOf(school.rankBest(), k5) == QStringLiteral("A1"));
        CHECK(placesOf(school.rankBest(), k1) == QStringLiteral("B2"));
    }
    SECTION("the class's ration holds")
    {
        school.book.rows<Offering>()[0].most = 2;
        school.book.rows<Offering>()[0].perClass = 1;
        CHECK(placesOf(school.rankBest(), k5) == QStringLiteral("B2"));
        school.book.rows<Student>()[1].className = kOtherClass;
        CHECK(placesOf(school.rankBest(), k5) == QStringLiteral("A1"));
    }
}

TEST_CASE("R-ALC-3 what too few hold is closed under the best ranks as well")
{
    WishBook school;
    school.offer(kA, u"周一1", 5, 2);
    school.offer(kB, u"周一1", 5, 2);
    school.students({k1, k2}, QStringLiteral("A B"));
    school.student(k5, QStringLiteral("B A"));
    const Allocation best = school.rankBest();
    CHECK(best.closed == QStringList{kB});
    CHECK(rosterOf(best, kA) == QStringLiteral("1 2 5"));
}

TEST_CASE("R-ALC-7 no other way of giving one place each has better ranks")
{
    int tried = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        RandomWishes school = randomWishes(seed);
        school.rules.priority.clear();
        school.rules.pickLimit = 1;
        for (Offering &offering : school.book.rows<Offering>())
            offering.least.reset();
        const AllocationFacts facts =
            allocationFacts(school.book, school.rules, SelectionMode::RankBest);
        if (facts.applicants.size() > 7)
            continue;
        CAPTURE(seed);
        ++tried;
        const GivenPlaces best = rankBest(facts, kSeed);
        REQUIRE(rankSum(facts, best.places) == leastRankSum(facts, PlaceTable(facts)));
        REQUIRE(allocationMeasures(facts, best).swapPairs == 0);
    }
    CHECK(tried > 100);
}
