// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/leave.h"

#include "core/office/session_moves.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// Student 1 from Monday to Friday in periods 1 and 2, on Tuesdays in period 2 in the course C1.
[[nodiscard]] TermBook aPupilBook()
{
    TermBook book = aBook();
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一至周五1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周二2")};
    book.rows<Offering>()[0].teacher = QStringLiteral("T2");
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("T1")), aTeacher(QStringLiteral("T2")),
                                aTeacher(QStringLiteral("T3"))};
    return book;
}

[[nodiscard]] LeaveEntry aLeave(QStringView first, QStringView last, const QString &course = {})
{
    return {QStringLiteral("1"), DateRange(date(first), date(last)), course,
            MarkState::PersonalLeave, QStringLiteral("外出")};
}

[[nodiscard]] Roll rollAt(School &school, QStringView on, int period,
                          const GroupKey &group = classGroup())
{
    const auto roll = loadRoll(school.office(), {date(on), period, group});
    REQUIRE(roll);
    return roll.value();
}

[[nodiscard]] bool confirmAt(School &school, QStringView on, int period)
{
    RollConfirmation confirmation;
    confirmation.place = {date(on), period, classGroup()};
    return confirmRoll(school.office(), confirmation).ok();
}

[[nodiscard]] bool isMovable(School &school, const SessionMove &move)
{
    return moveSession(school.office(), move).ok();
}

} // namespace

TEST_CASE("R-ATT-2 leave known beforehand: a day, a range, a course")
{
    struct Row {
        const char *what;
        const char16_t *first;
        const char16_t *last;
        QString course;
        int marked;
    };
    const QList<Row> rows{{"one day", u"2026-09-08", u"2026-09-08", {}, 2},
                          {"a week with its weekend", u"2026-09-07", u"2026-09-13", {}, 10},
                          {"one course", u"2026-09-07", u"2026-09-20", QStringLiteral("C1"), 2}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        School school;
        put(school, aPupilBook());
        const auto done = enterLeave(school.office(), aLeave(row.first, row.last, row.course));
        REQUIRE(done);
        CHECK(done.value().marked == row.marked);
        CHECK(done.value().kept.isEmpty());
        const auto known = knownLeaves(school.office(), date(u"2026-09-01"));
        REQUIRE(known);
        CHECK(known.value().size() == row.marked);
        CHECK(known.value().first().note == QStringLiteral("外出"));
    }
}

TEST_CASE("R-ATT-4 leave is refused where the child is not expected")
{
    School school;
    put(school, aPupilBook());
    CHECK_FALSE(enterLeave(school.office(), aLeave(u"2026-09-12", u"2026-09-13")));
    CHECK_FALSE(
        enterLeave(school.office(), aLeave(u"2026-09-09", u"2026-09-09", QStringLiteral("C1"))));
    LeaveEntry entry = aLeave(u"2026-09-08", u"2026-09-08");
    entry.student = QStringLiteral("2");
    CHECK_FALSE(enterLeave(school.office(), entry));
    entry = aLeave(u"2026-09-08", u"2026-09-08");
    entry.state = MarkState::Absent;
    CHECK_FALSE(enterLeave(school.office(), entry));
    CHECK(school.rows().rows<Mark>().isEmpty());
}

TEST_CASE("R-ATT-2 confirming keeps leave known beforehand, and leave keeps what was confirmed")
{
    School school;
    put(school, aPupilBook());
    REQUIRE(enterLeave(school.office(), aLeave(u"2026-09-08", u"2026-09-08")));
    REQUIRE(confirmAt(school, u"2026-09-08", 1));
    CHECK(rollAt(school, u"2026-09-08", 1).pupils[0].mark == MarkState::PersonalLeave);

    REQUIRE(confirmAt(school, u"2026-09-09", 1));
    const auto late = enterLeave(school.office(), aLeave(u"2026-09-09", u"2026-09-09"));
    REQUIRE(late);
    CHECK(late.value().marked == 1); // the second period is open
    REQUIRE(late.value().kept.size() == 1);
    CHECK(late.value().kept[0].period == 1);
    CHECK_FALSE(rollAt(school, u"2026-09-09", 1).pupils[0].mark);
}

TEST_CASE("R-ATT-2 leave is taken back where the roll is open, and only there")
{
    School school;
    put(school, aPupilBook());
    const LeaveEntry entry = aLeave(u"2026-09-08", u"2026-09-08");
    CHECK_FALSE(takeBackLeave(school.office(), entry));
    REQUIRE(enterLeave(school.office(), entry));
    REQUIRE(confirmAt(school, u"2026-09-08", 1));
    const auto removed = takeBackLeave(school.office(), entry);
    REQUIRE(removed);
    CHECK(removed.value() == 1);
    CHECK(school.rows().rows<Mark>().size() == 1);
}

TEST_CASE("R-ATT-9 a session that is moved keeps its pupils and marks and counts once")
{
    School school;
    put(school, aPupilBook());
    REQUIRE(enterLeave(school.office(), aLeave(u"2026-09-09", u"2026-09-09")));
    const SessionMove move{
        {date(u"2026-09-09"), 1, classGroup()}, {date(u"2026-09-09"), 3}, QStringLiteral("运动会")};
    REQUIRE(isMovable(school, move));
    CHECK(rollAt(school, u"2026-09-09", 1).pupils.isEmpty());
    const Roll moved = rollAt(school, u"2026-09-09", 3);
    REQUIRE(moved.pupils.size() == 1);
    CHECK(moved.pupils[0].mark == MarkState::PersonalLeave);
    CHECK(moved.session.movedFromPeriod == 1);
    CHECK(moved.session.note == QStringLiteral("运动会"));
    const auto day = rollDay(school.office(), date(u"2026-09-09"));
    REQUIRE(day);
    CHECK(day.value().groups.size() == 2);
}

TEST_CASE("R-ATT-9 a session is not moved onto another, out of the term, or without a reason")
{
    School school;
    TermBook book = aPupilBook();
    book.rows<CalendarDay>() = {
        {date(u"2026-09-11"), CalendarDayKind::Cancelled, std::nullopt, QStringLiteral("台风")}};
    put(school, book);
    const RollPlace from{date(u"2026-09-09"), 1, classGroup()};
    const QString why = QStringLiteral("运动会");
    const QList<std::pair<const char *, SessionMove>> refused{
        {"no reason", {from, {date(u"2026-09-09"), 3}, QStringLiteral(" ")}},
        {"where it stands", {from, {date(u"2026-09-09"), 1}, why}},
        {"the group is there", {from, {date(u"2026-09-09"), 2}, why}},
        {"its pupil is in a course", {from, {date(u"2026-09-15"), 2}, why}},
        {"a day that is cancelled", {from, {date(u"2026-09-11"), 3}, why}},
        {"out of the term", {from, {date(u"2027-02-01"), 1}, why}},
        {"a period that there is not", {from, {date(u"2026-09-10"), 7}, why}}};
    for (const auto &[what, move] : refused) {
        CAPTURE(what);
        CHECK_FALSE(isMovable(school, move));
    }
    REQUIRE(confirmAt(school, u"2026-09-09", 1));
    CHECK_FALSE(isMovable(school, {from, {date(u"2026-09-09"), 3}, why}));
    CHECK(
        isMovable(school, {{date(u"2026-09-10"), 1, classGroup()}, {date(u"2026-09-10"), 3}, why}));
}

TEST_CASE("R-ATT-9 a session is not moved to where its teacher is with others")
{
    School school;
    TermBook book = aPupilBook();
    book.rows<BaseGroup>().append(
        {kOtherClass, slotSet(u"周四3"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}});
    put(school, book);
    const RollPlace from{date(u"2026-09-09"), 1, classGroup()};
    CHECK_FALSE(isMovable(school, {from, {date(u"2026-09-10"), 3}, QStringLiteral("运动会")}));
    CHECK(isMovable(school, {from, {date(u"2026-09-09"), 3}, QStringLiteral("运动会")}));
}

TEST_CASE("R-ATT-5 a substitute who is elsewhere or unknown is refused with the roll")
{
    School school;
    put(school, aPupilBook());
    RollConfirmation roll;
    roll.place = {date(u"2026-09-08"), 2, classGroup()};
    roll.teacherState = TeacherState::OnLeave;
    for (const QString &staff :
         {QStringLiteral("T1"), QStringLiteral("T2"), QStringLiteral("T9")}) {
        CAPTURE(staff);
        roll.substitute = staff;
        CHECK_FALSE(confirmRoll(school.office(), roll));
    }
    const auto choices = substitutesFor(school.office(), roll.place);
    REQUIRE(choices);
    REQUIRE(choices.value().size() == 1);
    roll.substitute = choices.value()[0].staff;
    CHECK(roll.substitute == QStringLiteral("T3"));
    CHECK(confirmRoll(school.office(), roll));
}
