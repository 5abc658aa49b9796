// SPDX-License-Identifier: GPL-3.0-or-later
// Moves by hand in made-up schools, held against the rules read word by word.
#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/place_change.h"

#include "tests/rules/allocation/random_wishes.h"
#include "tests/rules/allocation/slow_allocation.h"
#include "tests/rules/allocation/wish_book.h"
#include "tests/support/catch.h"

#include <random>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr unsigned kSchools = 150;
constexpr int kMoves = 40; // that are tried in each
const QDate kDay(2026, 9, 1);

// A made-up school in term: each selection that is there runs, and what was drawn is saved.
[[nodiscard]] RandomWishes schoolInTerm(unsigned seed)
{
    RandomWishes school = randomWishes(seed);
    school.rules.windows.clear(); // they bind nobody any more
    QList<Enrollment> running;
    for (const Enrollment &row : school.book.rows<Enrollment>()) {
        if (row.state == EnrollmentState::Active)
            running.append(row);
    }
    school.book.rows<Enrollment>() = running;
    const Allocation drawn = allocate(school.book, school.rules, SelectionMode::Draw, kSeed);
    QList<Placement> &rows = school.book.rows<Placement>();
    rows.removeIf([](const Placement &row) { return !row.reserved; });
    for (const StudentAllocation &student : drawn.students) {
        for (const AllocatedPlace &place : student.places) {
            if (place.rank > 0)
                rows.append({student.student, place.offering, {}, {}, false});
        }
    }
    return school;
}

[[nodiscard]] const Offering &offeringOf(const TermBook &book, const QString &code)
{
    const QList<Offering> &rows = book.rows<Offering>();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Offering &row) { return row.code == code; });
    KEHOU_EXPECTS(found != rows.end());
    return *found;
}

[[nodiscard]] const Student &studentOf(const TermBook &book, const QString &number)
{
    const QList<Student> &rows = book.rows<Student>();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Student &row) { return row.number == number; });
    KEHOU_EXPECTS(found != rows.end());
    return *found;
}

// A row takes up a place where its course is held and the child is enrolled for some of its slots;
// a child without any selection keeps what it was promised.
[[nodiscard]] bool counts(const TermBook &book, const Placement &row)
{
    const Offering &offering = offeringOf(book, row.offering);
    bool enrolled = false;
    for (const Enrollment &selection : book.rows<Enrollment>()) {
        if (selection.student != row.student)
            continue;
        if (selection.slots.overlaps(offering.slots))
            return offering.isHeld();
        enrolled = true;
    }
    return offering.isHeld() && !enrolled;
}

[[nodiscard]] QStringList heldBy(const TermBook &book, const QString &student)
{
    QStringList held;
    for (const Placement &row : book.rows<Placement>()) {
        if (row.student == student && counts(book, row))
            held.append(row.offering);
    }
    return held;
}

// What each student holds, as if it were given beforehand.
[[nodiscard]] Allocation standing(const TermBook &book)
{
    Allocation given;
    for (const Student &student : book.rows<Student>()) {
        StudentAllocation own;
        own.student = student.number;
        for (const QString &offering : heldBy(book, student.number))
            own.places.append({offering, 0});
        given.students.append(own);
    }
    return given;
}

// How many places the student picked and holds.
[[nodiscard]] int picksOf(const RandomWishes &school, const QString &student)
{
    const QList<Placement> &rows = school.book.rows<Placement>();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const Placement &row) {
        return row.student == student && !row.reserved &&
               school.rules.pickLayers.contains(offeringOf(school.book, row.offering).layer);
    }));
}

// What the words of the rules have against the wanted place, once the old one is given up.
[[nodiscard]] QStringList against(const RandomWishes &school, const PlaceChange &change)
{
    RandomWishes after = school;
    after.book = withoutPlace(school.book, change);
    // A course that runs already takes people as a published one does (R-MNU-3).
    for (Offering &row : after.book.rows<Offering>()) {
        if (row.state == OfferingState::Running)
            row.state = OfferingState::Published;
    }
    const SlowAllocation judge(after.book, after.rules, SelectionMode::Draw, kSeed,
                               standing(after.book));
    const QStringList held = heldBy(after.book, change.student);
    return judge.reasons(studentOf(after.book, change.student), offeringOf(after.book, change.to),
                         held);
}

void take(RandomWishes &school, const PlaceChange &change)
{
    school.book = withoutPlace(school.book, change);
    school.book.rows<Placement>().append({change.student, change.to, change.on, {}, false});
}

} // namespace

TEST_CASE("R-ALC-5 R-ALC-6 T43 a move by hand goes where the rules let it, and says truly why not")
{
    int moved = 0;
    int refused = 0;
    int queued = 0;
    for (unsigned seed = 1; seed <= kSchools; ++seed) {
        CAPTURE(seed);
        RandomWishes school = schoolInTerm(seed);
        std::mt19937 random(seed);
        const auto some = [&](const auto &rows) {
            return rows[static_cast<qsizetype>(random() % static_cast<unsigned>(rows.size()))];
        };
        for (int at = 0; at < kMoves; ++at) {
            PlaceChange change{some(school.book.rows<Student>()).number,
                               {},
                               some(school.book.rows<Offering>()).code,
                               kDay};
            for (const Placement &row : school.book.rows<Placement>()) {
                if (row.student == change.student && !row.reserved && random() % 2 == 0)
                    change.from = row.offering;
            }
            const QList<Placement> &held = school.book.rows<Placement>();
            const bool already = std::any_of(held.begin(), held.end(), [&](const Placement &row) {
                return row.student == change.student && row.offering == change.to;
            });
            if (already)
                continue;
            CAPTURE(change.student, change.from, change.to);
            const VacancyQuery query{kDay, SelectionMode::Draw, kSeed};
            const auto fault = placeFault(school.book, school.rules, change, query);
            const QStringList reasons = against(school, change);
            REQUIRE(refusalTexts(fault.value_or(PlaceFault()).why) == reasons);
            const RandomWishes without{withoutPlace(school.book, change), school.rules};
            const bool full = picksOf(without, change.student) >= school.rules.pickLimit;
            REQUIRE(fault.value_or(PlaceFault()).pickLimit == full);
            queued += fault && !fault->ahead.isEmpty() ? 1 : 0;
            if (fault) {
                ++refused;
                continue;
            }
            take(school, change);
            ++moved;
        }
    }
    // The schools are worth the run only where such things happen in them.
    CHECK(moved > 100);
    CHECK(refused > 1000);
    CHECK(queued > 10);
}
