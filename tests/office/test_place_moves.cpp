// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/place_moves.h"

#include "core/office/vacancies.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");
const QString kOne = QStringLiteral("1");
const QString kTwo = QStringLiteral("2");
const QDate kDay(2026, 10, 12);

// Two pupils, A and B on Mondays with one place each; pupil 1 holds A.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.term.drawSeed = QStringLiteral("2026秋-36");
    book.rows<Offering>() = {anOffering(kA, u"周一1"), anOffering(kB, u"周一1")};
    for (Offering &offering : book.rows<Offering>())
        offering.most = 1;
    Student second = aStudent(kTwo);
    second.name = QStringLiteral("王芳");
    book.rows<Student>().append(second);
    Enrollment enrollment = anEnrollment(u"周一1");
    enrollment.student = kTwo;
    book.rows<Enrollment>() = {anEnrollment(u"周一1"), enrollment};
    book.rows<Wish>() = {{kOne, {}, {kA, kB}}};
    book.rows<Placement>() = {aPlacement(kA)};
    return book;
}

[[nodiscard]] Result<void> moveIn(School &school, const QString &student, const QString &from,
                                  const QString &to)
{
    return movePlace(school.office(), {{student, from, to, kDay}, QStringLiteral("家长要求"), {}});
}

} // namespace

TEST_CASE("R-ALC-5 a student changes in one step: the old place ends, the new one begins")
{
    School school;
    put(school, aSchool());
    const TermBook before = school.rows();
    REQUIRE(moveIn(school, kOne, kA, kB));
    const QList<Placement> rows = school.rows().rows<Placement>();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].end == kDay.addDays(-1));
    CHECK(rows[1] == Placement{kOne, kB, kDay, {}, false});
    CHECK(
        school.office().state().undoText.value_or(QString()).contains(QStringLiteral("家长要求")));
    REQUIRE(school.office().undo());
    CHECK(sameRows(school.rows(), before));
}

TEST_CASE("R-ALC-5 T43 a student whose new place is refused keeps the old one")
{
    TermBook book = aSchool();
    Placement taken = aPlacement(kB);
    taken.student = kTwo;
    book.rows<Placement>().append(taken);
    School school;
    put(school, book);
    const TermBook before = school.rows();
    const auto refused = moveIn(school, kOne, kA, kB);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("满员")));
    CHECK(sameRows(school.rows(), before));
}

TEST_CASE("R-ALC-6 T44 a place that falls free by a change goes to who waits, by no other route")
{
    TermBook book = aSchool();
    book.rows<Student>().append(aStudent(QStringLiteral("3")));
    Enrollment enrollment = anEnrollment(u"周一1");
    enrollment.student = QStringLiteral("3");
    book.rows<Enrollment>().append(enrollment);
    book.rows<Wish>().append({kTwo, {}, {kA}});
    School school;
    put(school, book);
    REQUIRE(moveIn(school, kOne, kA, kB));
    const auto jumped = moveIn(school, QStringLiteral("3"), {}, kA);
    REQUIRE_FALSE(jumped);
    CHECK(jumped.failure().text.contains(QStringLiteral("2 waits before it")));
    const auto open = openVacancies(school.office(), kDay);
    REQUIRE(open);
    REQUIRE(open.value().size() == 1);
    CHECK(open.value()[0].vacancy.inLine == QStringList{kTwo});
    CHECK(moveIn(school, kTwo, {}, kA)); // the first in line may have it on the board, too
    CHECK(openVacancies(school.office(), kDay).value().isEmpty());
}

TEST_CASE("A place is moved by hand with a reason, for who and what there is")
{
    School school;
    put(school, aSchool());
    const auto [what, move, word] = GENERATE_COPY(table<std::string, PlaceMove, QString>({
        {"no reason", {{kOne, kA, kB, kDay}, QStringLiteral(" "), {}}, QStringLiteral("reason")},
        {"nobody", {{QStringLiteral("9"), {}, kB, kDay}, kA, {}}, QStringLiteral("student 9")},
        {"no offering",
         {{kOne, kA, QStringLiteral("X"), kDay}, kA, {}},
         QStringLiteral("offering X")},
        {"not held", {{kTwo, kA, kB, kDay}, kA, {}}, QStringLiteral("holds no place")},
        {"the same", {{kOne, kA, kA, kDay}, kA, {}}, QStringLiteral("the same")},
        {"after the term",
         {{kOne, kA, kB, QDate(2027, 3, 1)}, kA, {}},
         QStringLiteral("outside of the term")},
    }));
    CAPTURE(what);
    const auto refused = movePlace(school.office(), move);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(word));
}

TEST_CASE("R-ALC-5 a place is given up, also one that has not begun yet")
{
    School school;
    put(school, aSchool());
    REQUIRE(movePlace(school.office(),
                      {{kOne, kA, {}, QDate(2026, 9, 1)}, QStringLiteral("不参加"), {}}));
    CHECK(school.rows().rows<Placement>().isEmpty());
    REQUIRE(school.office().undo());
    REQUIRE(moveIn(school, kOne, kA, {}));
    CHECK(school.rows().rows<Placement>()[0].end == kDay.addDays(-1));
}

TEST_CASE("R-ALC-7 the board has offerings with their places and students with what they hold")
{
    School school;
    put(school, aSchool());
    const auto board = placeBoard(school.office(), kDay);
    REQUIRE(board);
    REQUIRE(board.value().offerings.size() == 2);
    CHECK(board.value().offerings[0] ==
          BoardOffering{kA, QStringLiteral("课程A"), slotSet(u"周一1"), 1, 1});
    CHECK(board.value().offerings[1].held == 0);
    REQUIRE(board.value().students.size() == 2);
    const BoardStudent &first = board.value().students[0];
    REQUIRE(first.find(kA));
    CHECK(*first.find(kA) == BoardPlace{kA, true, false, 1});
    CHECK(*first.find(kB) == BoardPlace{kB, false, false, 2});
    CHECK(board.value().students[1].find(kA) == nullptr);
    CHECK(board.value().students[1].name == QStringLiteral("王芳"));
}
