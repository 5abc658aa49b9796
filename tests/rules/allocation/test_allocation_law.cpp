// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/allocation.h"

#include "tests/rules/allocation/random_wishes.h"
#include "tests/rules/allocation/slow_allocation.h"
#include "tests/rules/allocation/wish_book.h"
#include "tests/rules/fees/random_school.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr unsigned kSchools = 600;

[[nodiscard]] Allocation quick(const RandomWishes &school, SelectionMode mode)
{
    return allocate(school.book, school.rules, mode, kSeed);
}

[[nodiscard]] QMap<QString, int> plain(const StudentAllocation &student)
{
    QMap<QString, int> places;
    for (const AllocatedPlace &place : student.places)
        places.insert(place.offering, place.rank);
    return places;
}

template <typename Row>
[[nodiscard]] const Row &rowOf(const TermBook &book, QString Row::*member, const QString &name)
{
    const QList<Row> &rows = book.rows<Row>();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.*member == name; });
    REQUIRE(found != rows.end());
    return *found;
}

void checkRefusals(const RandomWishes &school, const SlowAllocation &slow,
                   const StudentAllocation &student)
{
    const Student &row = rowOf<Student>(school.book, &Student::number, student.student);
    for (const RefusedChoice &choice : student.refused) {
        CAPTURE(choice.offering, choice.rank);
        const Offering &offering = rowOf<Offering>(school.book, &Offering::code, choice.offering);
        REQUIRE(choice.why != Refusals());
        REQUIRE(refusalTexts(choice.why) == slow.reasonsAt(row, offering, choice.rank));
    }
}

// Who could have picked more had a reason at each of its choices, not only at the better ones.
void checkNothingIsLeftLying(const RandomWishes &school, const SlowAllocation &slow,
                             const StudentAllocation &student)
{
    const auto drawn = std::count_if(student.places.begin(), student.places.end(),
                                     [](const AllocatedPlace &place) { return place.rank > 0; });
    if (!student.hasWishes || drawn >= school.rules.pickLimit)
        return;
    const Student &row = rowOf<Student>(school.book, &Student::number, student.student);
    const QMap<QString, int> held = plain(student);
    for (const QString &code : rowOf<Wish>(school.book, &Wish::student, student.student).choices) {
        if (code.isEmpty() || held.contains(code))
            continue;
        CAPTURE(code);
        const Offering &offering = rowOf<Offering>(school.book, &Offering::code, code);
        REQUIRE_FALSE(slow.reasons(row, offering, held.keys()).isEmpty());
    }
}

// Every choice that ranks better than a place that was drawn is held or refused for a reason.
void checkNoneIsForgotten(const RandomWishes &school, const StudentAllocation &student)
{
    int worst = 0;
    for (const AllocatedPlace &place : student.places)
        worst = std::max(worst, place.rank);
    if (worst == 0)
        return;
    const Wish &wish = rowOf<Wish>(school.book, &Wish::student, student.student);
    for (int rank = 1; rank < worst; ++rank) {
        const QString &code = wish.choices[rank - 1];
        const bool refused =
            std::any_of(student.refused.begin(), student.refused.end(),
                        [&](const RefusedChoice &choice) { return choice.offering == code; });
        REQUIRE((code.isEmpty() || refused || plain(student).contains(code)));
    }
}

} // namespace

TEST_CASE("R-ALC-2 R-ALC-3 R-ALC-4 T45 made-up schools come out as the rules read word by word")
{
    int closings = 0;
    int waiting = 0;
    for (unsigned seed = 1; seed <= kSchools; ++seed) {
        const SelectionMode mode = seed % 4 == 0 ? SelectionMode::FirstCome : SelectionMode::Draw;
        const RandomWishes school = randomWishes(seed);
        CAPTURE(seed);
        const Allocation result = quick(school, mode);
        const SlowAllocation slow(school.book, school.rules, mode, kSeed);
        REQUIRE(result.closed == slow.closed());
        for (const StudentAllocation &student : result.students) {
            CAPTURE(student.student);
            REQUIRE(plain(student) == slow.placesOf(student.student));
            checkRefusals(school, slow, student);
            checkNoneIsForgotten(school, student);
        }
        for (const OfferingAllocation &offering : result.offerings) {
            CAPTURE(offering.code);
            REQUIRE(offering.roster.size() == slow.taken(offering.code));
            const Offering &row = rowOf<Offering>(school.book, &Offering::code, offering.code);
            REQUIRE(offering.waiting == slow.waitingFor(row));
            waiting += static_cast<int>(offering.waiting.size());
        }
        REQUIRE(result.measures.swapPairs == slow.swapPairs());
        closings += static_cast<int>(result.closed.size());
    }
    // The schools are worth the run only where such things happen in them.
    CHECK(closings > 100);
    CHECK(waiting > 100);
}

TEST_CASE("R-ALC-2 R-ALC-4 T43 in every mode nobody has a place past places, rations, grades, "
          "enrolled slots or the clock, and each reason given is true")
{
    const SelectionMode mode =
        GENERATE(SelectionMode::Draw, SelectionMode::FirstCome, SelectionMode::RankBest);
    for (unsigned seed = 1; seed <= kSchools; ++seed) {
        CAPTURE(seed);
        const RandomWishes school = randomWishes(seed);
        const Allocation result = quick(school, mode);
        const SlowAllocation judge(school.book, school.rules, mode, kSeed, result);
        QHash<QString, int> drawn;
        QHash<std::pair<QString, QString>, int> byClass;
        for (const StudentAllocation &student : result.students) {
            CAPTURE(student.student);
            SlotSet enrolled;
            for (const Enrollment &row : school.book.rows<Enrollment>()) {
                if (row.student == student.student && row.state == EnrollmentState::Active)
                    enrolled = enrolled.unitedWith(row.slots);
            }
            const Student &row = rowOf<Student>(school.book, &Student::number, student.student);
            const SchoolClass &schoolClass =
                rowOf<SchoolClass>(school.book, &SchoolClass::name, row.className);
            SlotSet held;
            int picks = 0;
            for (const AllocatedPlace &place : student.places) {
                const Offering &offering =
                    rowOf<Offering>(school.book, &Offering::code, place.offering);
                REQUIRE_FALSE(held.overlaps(offering.slots));
                held = held.unitedWith(offering.slots);
                if (place.rank == 0)
                    continue;
                ++picks;
                REQUIRE(++drawn[place.offering] <= offering.most);
                REQUIRE(++byClass[{place.offering, row.className}] <=
                        offering.perClass.value_or(offering.most));
                REQUIRE(offering.slots.within(enrolled));
                REQUIRE(offering.grades.contains(schoolClass.grade));
                REQUIRE(offering.state == OfferingState::Published);
                REQUIRE_FALSE(result.closed.contains(place.offering));
            }
            REQUIRE(picks <= school.rules.pickLimit);
            checkNoneIsForgotten(school, student);
            checkRefusals(school, judge, student);
            checkNothingIsLeftLying(school, judge, student);
        }
        for (const OfferingAllocation &offering : result.offerings) {
            CAPTURE(offering.code);
            const Offering &row = rowOf<Offering>(school.book, &Offering::code, offering.code);
            REQUIRE(offering.waiting == judge.waitingFor(row));
            if (mode != SelectionMode::FirstCome && !result.closed.contains(offering.code))
                REQUIRE(offering.roster.size() >= offering.least);
        }
        REQUIRE(result.measures.swapPairs == judge.swapPairs());
    }
}

TEST_CASE("R-ALC-4 R-TIM-2 rows in another order and another locale give the same result")
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        RandomWishes school = randomWishes(seed);
        const Allocation drawn = quick(school, SelectionMode::Draw);
        const Allocation served = quick(school, SelectionMode::FirstCome);
        const Allocation best = quick(school, SelectionMode::RankBest);
        shuffleRows(school.book, seed);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Turkish));
        CHECK(quick(school, SelectionMode::Draw) == drawn);
        CHECK(quick(school, SelectionMode::FirstCome) == served);
        CHECK(quick(school, SelectionMode::RankBest) == best);
        QLocale::setDefault(before);
    }
}
