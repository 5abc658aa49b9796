// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rolls.h"

#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// One pupil who asks on 1 December to leave: the 8th is the first day without it.
[[nodiscard]] TermBook leavingBook()
{
    TermBook book = aBook();
    Enrollment enrollment = anEnrollment(u"周一至周五1-2");
    enrollment.state = EnrollmentState::Ended;
    enrollment.withdrawalRequestedOn = date(u"2026-12-01");
    book.rows<Enrollment>() = {enrollment};
    return book;
}

[[nodiscard]] Session movedTo(QStringView on)
{
    Session session = aSession(on, 3);
    session.state = SessionState::NotTaken;
    session.movedFromDate = date(u"2026-12-02");
    session.movedFromPeriod = 1;
    return session;
}

[[nodiscard]] qsizetype pupilsAt(School &school, QStringView on, int period)
{
    const auto roll = loadRoll(school.office(), {date(on), period, classGroup()});
    REQUIRE(roll);
    return roll.value().pupils.size();
}

} // namespace

TEST_CASE("R-ATT-9 A roll lists whom a moved session still counts for, not whom has left by then")
{
    TermBook book = leavingBook();
    SECTION("moved to a day before the pupil leaves")
    {
        book.rows<Session>() = {movedTo(u"2026-12-07")};
        School school;
        put(school, book);
        CHECK(pupilsAt(school, u"2026-12-07", 3) == 1);
        CHECK(pupilsAt(school, u"2026-12-02", 1) == 0);
    }
    SECTION("moved to the day on which it has left")
    {
        book.rows<Session>() = {movedTo(u"2026-12-08")};
        School school;
        put(school, book);
        CHECK(pupilsAt(school, u"2026-12-08", 3) == 0);
        const auto refused =
            confirmRoll(school.office(), {.place = {date(u"2026-12-08"), 3, classGroup()},
                                          .entries = {{QStringLiteral("1"), MarkState::Late, {}}}});
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().text.contains(QStringLiteral("R-ATT-4")));
    }
}

TEST_CASE("R-ENR-2 A roll lists a pupil to its last day and not after")
{
    School school;
    put(school, leavingBook());
    CHECK(pupilsAt(school, u"2026-12-07", 1) == 1);
    CHECK(pupilsAt(school, u"2026-12-08", 1) == 0);
}

TEST_CASE("A roll that is refused leaves no trace, also not in what is kept of the term")
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    School school;
    put(school, book);
    const RollPlace place{date(u"2026-12-02"), 1, classGroup()};
    const auto refused = school.office().perform<void>(
        QStringLiteral("refused"), [&](Tables &tables) -> Result<void> {
            const auto loaded = school.office().cache().get(tables);
            Student other = aStudent(QStringLiteral("2"));
            tables.insert(loaded.value()->term.id, other);
            Enrollment enrollment = anEnrollment();
            enrollment.student = other.number;
            tables.insert(loaded.value()->term.id, enrollment);
            school.office().cache().drop();
            REQUIRE(school.office().cache().get(tables));
            return refuse(QStringLiteral("no"));
        });
    REQUIRE_FALSE(refused);
    const auto roll = loadRoll(school.office(), place);
    REQUIRE(roll);
    CHECK(roll.value().pupils.size() == 1);
}
