// SPDX-License-Identifier: GPL-3.0-or-later
// A session that is held in another room (R-ATT-9).
#include "core/office/session_moves.h"
#include "core/office/timetable.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kGym = QStringLiteral("体育馆");
const QString kYard = QStringLiteral("操场");
const QString kStudio = QStringLiteral("美术室");
const QDate kMonday(2026, 9, 7);
const RollPlace kClub{kMonday, 1, {GroupKind::Offering, QStringLiteral("C1")}};

// C1 is in the yard, C2 in the studio, both on Mondays in period 1; the third class has its own
// classroom, with one child in it, and a fourth one has nobody in its room.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<SchoolClass>() = {aClass(), aClass(kOtherClass, 3),
                                aClass(QStringLiteral("二（1）班"), 2)};
    book.rows<SchoolClass>()[1].room = QStringLiteral("301");
    book.rows<SchoolClass>()[2].room = QStringLiteral("201");
    Student third = aStudent(QStringLiteral("3"));
    third.className = kOtherClass;
    book.rows<Student>().append(third);
    Enrollment enrollment = anEnrollment();
    enrollment.student = third.number;
    book.rows<Enrollment>() = {anEnrollment(), enrollment};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一1"),
                             anOffering(QStringLiteral("C2"), u"周一1")};
    book.rows<Offering>()[0].room = kYard;
    book.rows<Offering>()[1].room = kStudio;
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TC1")), aTeacher(QStringLiteral("TC2"))};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    return book;
}

[[nodiscard]] Result<void> moveTo(School &school, const QString &room,
                                  const ServicePeriod &to = {kMonday, 1})
{
    return moveSession(school.office(), {kClub, to, QStringLiteral("下雨"), room});
}

[[nodiscard]] DaySession sessionOn(School &school, QDate date)
{
    const auto week = timetableWeek(school.office(), date);
    REQUIRE(week);
    for (const TimetableLine &line : week.value().lines) {
        if (line.session.planned.group == kClub.group && line.session.at.date == date)
            return line.session;
    }
    FAIL("C1 is not held on that day");
    return {};
}

} // namespace

TEST_CASE("R-ATT-9 a session is held in another room: timetable, day's sheet, rolls, search, undo")
{
    School school;
    put(school, aSchool());
    const TermBook before = school.rows();
    REQUIRE(moveTo(school, kGym));

    const DaySession held = sessionOn(school, kMonday);
    CHECK(held.planned.room == kGym);
    CHECK(held.otherRoom);
    CHECK_FALSE(held.movedFrom); // it keeps its time
    CHECK(held.expected.value(kClass) == 1);
    CHECK_FALSE(sessionOn(school, kMonday.addDays(7)).otherRoom);
    CHECK(timetableWeek(school.office(), kMonday).value().rooms.contains(kGym));

    const auto day = rollDay(school.office(), kMonday);
    REQUIRE(day);
    const auto roll =
        std::find_if(day.value().groups.begin(), day.value().groups.end(),
                     [](const RollGroup &group) { return group.group == kClub.group; });
    REQUIRE(roll != day.value().groups.end());
    CHECK(roll->room == kGym);

    const auto children = whereIsEveryone(school.office(), {kMonday, 15 * 60 + 10, {}});
    REQUIRE(children);
    CHECK(children.value().first().now.contains(kGym));
    CHECK(loadRoll(school.office(), kClub).value().session.note == QStringLiteral("下雨"));

    REQUIRE(school.office().undo());
    CHECK(sameRows(school.rows(), before));
}

TEST_CASE("R-ATT-9 R-MNU-4 a room that is taken at the time is refused by name, a free one is not")
{
    struct Row {
        const char *what;
        QString room;
        QString against; // empty: nothing is
    };
    for (const Row &row :
         {Row{"nobody is there", kGym, {}}, Row{"another course is", kStudio, QStringLiteral("C2")},
          Row{"a class is in its classroom", QStringLiteral("301"), kOtherClass},
          Row{"a classroom without pupils", QStringLiteral("201"), {}},
          Row{"its own room", kYard, QStringLiteral("stands there already")}}) {
        CAPTURE(row.what);
        School school;
        put(school, aSchool());
        const auto moved = moveTo(school, row.room);
        REQUIRE(moved.ok() == row.against.isEmpty());
        if (!moved)
            CHECK(moved.failure().text.contains(row.against));
    }
}

TEST_CASE("R-ATT-9 the room of a moved session is taken for others, and its own one is free")
{
    School school;
    put(school, aSchool());
    REQUIRE(moveTo(school, kGym));
    SessionMove second{kClub, {kMonday, 1}, QStringLiteral("下雨"), kGym};
    second.from.group.name = QStringLiteral("C2");
    const auto refused = moveSession(school.office(), second);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("C1")));
    second.room = kYard;
    CHECK(moveSession(school.office(), second));
}

TEST_CASE("R-ATT-9 a session keeps its other room on another day, and goes back to its own")
{
    School school;
    put(school, aSchool());
    const QDate tuesday = kMonday.addDays(1);
    // C1 is given another time and another room at once.
    TermBook book = school.rows();
    REQUIRE(moveTo(school, kGym, {tuesday, 2}).ok() == false); // the child is in its class then
    book.rows<Enrollment>()[0].slots = slotSet(u"周一1");
    School free;
    put(free, book);
    REQUIRE(moveTo(free, kGym, {tuesday, 2}));
    CHECK(sessionOn(free, tuesday).planned.room == kGym);
    CHECK(sessionOn(free, tuesday).movedFrom == ServicePeriod{kMonday, 1});
    SessionMove back{{tuesday, 2, kClub.group}, {kMonday, 1}, QStringLiteral("天晴"), {}};
    REQUIRE(moveSession(free.office(), back));
    CHECK(sessionOn(free, kMonday).planned.room == kGym);
    back.from = kClub;
    back.room = kYard;
    REQUIRE(moveSession(free.office(), back));
    CHECK_FALSE(sessionOn(free, kMonday).otherRoom);
    CHECK(free.rows().rows<Session>()[0].room.isEmpty());
}

TEST_CASE("R-ATT-9 the other room of a session stands in the workbook and comes back from it")
{
    School school;
    put(school, aSchool());
    REQUIRE(moveTo(school, kGym));
    const QString path = school.path(QStringLiteral("导出.xlsx"));
    REQUIRE(exportWorkbook(school.office(), path));
    School other;
    other.takeGood(path);
    CHECK(other.rows().rows<Session>() == school.rows().rows<Session>());
    CHECK(sessionOn(other, kMonday).planned.room == kGym);
}
