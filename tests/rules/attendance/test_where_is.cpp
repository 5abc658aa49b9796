// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/where_is.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// On Mondays the child is in its class from 15:00 to 15:50 and in C1 from 16:00 to 16:50; who is
// there to the end goes home at 17:00.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<Band>()[1].dismissal = 17 * 60;
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一2")};
    book.rows<Enrollment>() = {anEnrollment(u"周一1-2")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    return book;
}

[[nodiscard]] Whereabouts at(const TermBook &book, int minute, QStringView on = u"2026-09-07")
{
    const TermPlan plan(book);
    DayOfTeaching day{book, plan, date(on), {}};
    for (const Session &session : book.rows<Session>()) {
        if (session.date == day.date)
            day.sessions.append(session);
    }
    std::vector<StudentFacts> students = studentFacts(book);
    giveMarksAndMoney(students, book);
    return whereIs(day, students.front(), {7, minute});
}

[[nodiscard]] int clock(int hours, int minutes)
{
    return hours * 60 + minutes;
}

} // namespace

TEST_CASE("R-ATT-1 where a child is now and where next, by the minute")
{
    using Place = std::optional<qsizetype>;
    const auto [what, minute, now, next] = GENERATE(table<std::string, int, Place, Place>({
        {"before the first period", clock(14, 59), {}, 0},
        {"the first minute", clock(15, 0), 0, 1},
        {"the last minute", clock(15, 49), 0, 1},
        {"between two periods", clock(15, 50), {}, 1},
        {"in the course", clock(16, 30), 1, {}},
        {"on the way home", clock(16, 50), {}, {}},
    }));
    CAPTURE(what);
    const Whereabouts where = at(aSchool(), minute);
    CHECK(where.now == now);
    CHECK(where.next == next);
    REQUIRE(where.periods.size() == 2);
    CHECK(where.periods[0].session.planned.title == kClass);
    CHECK(where.periods[1].session.planned.title == QStringLiteral("课程C1"));
    CHECK(where.className == kClass);
}

TEST_CASE("R-CAL-2 a child goes home after its own last after-school period of the day")
{
    TermBook book = aSchool();
    CHECK(at(book, 0).goesHomeAt == clock(17, 0));
    book.rows<Enrollment>() = {anEnrollment(u"周一1")};
    CHECK(at(book, 0).goesHomeAt == clock(15, 50));
    book.rows<Enrollment>() = {anEnrollment(u"周一3")}; // noon alone
    CHECK(at(book, 0).goesHomeAt == std::nullopt);
    CHECK(at(book, clock(12, 10)).now == 0);
}

TEST_CASE("R-ATT-9 a child is where its session was moved to")
{
    TermBook book = aSchool();
    Session moved = aSession(u"2026-09-08", 1, offeringGroup(QStringLiteral("C1")));
    moved.state = SessionState::NotTaken;
    moved.movedFromDate = date(u"2026-09-07");
    moved.movedFromPeriod = 2;
    book.rows<Session>() = {moved};
    CHECK(at(book, clock(16, 30)).now == std::nullopt);
    CHECK(at(book, clock(16, 30)).goesHomeAt == clock(15, 50));
    CHECK(at(book, clock(15, 10), u"2026-09-08").now == 0);
}

TEST_CASE("R-ATT-2 a cancelled session is no place to be, a mark says that the child is away")
{
    TermBook book = aSchool();
    Session session = aSession(u"2026-09-07", 1);
    session.state = SessionState::Cancelled;
    book.rows<Session>() = {session};
    CHECK(at(book, clock(15, 10)).now == std::nullopt);
    CHECK_FALSE(at(book, clock(15, 10)).cancelled); // the course takes place
    book.rows<CalendarDay>() = {{date(u"2026-09-07"), CalendarDayKind::Cancelled, {}, {}}};
    CHECK(at(book, clock(15, 10)).cancelled);
    CHECK(at(book, clock(15, 10)).periods.isEmpty());

    TermBook sick = aSchool();
    sick.rows<Mark>() = {aMark(u"2026-09-07", 2, MarkState::SickLeave)};
    const Whereabouts where = at(sick, clock(16, 10));
    CHECK(where.periods[1].mark == MarkState::SickLeave);
    CHECK(where.periods[0].mark == std::nullopt);
}

TEST_CASE("R-ENR-2 who has no period on the day is expected nowhere")
{
    const Whereabouts where = at(aSchool(), clock(15, 10), u"2026-09-08");
    CHECK(where.periods.isEmpty());
    CHECK_FALSE(where.cancelled);
    CHECK(where.goesHomeAt == std::nullopt);
}

TEST_CASE("Where is everyone: each child has its own answer, at its own place of the list")
{
    TermBook book = aSchool();
    Student second = aStudent(QStringLiteral("2"));
    book.rows<Student>().append(second);
    Enrollment enrollment = anEnrollment(u"周一2");
    enrollment.student = second.number;
    book.rows<Enrollment>().append(enrollment);
    const TermPlan plan(book);
    const DayOfTeaching day{book, plan, date(u"2026-09-07"), {}};
    const auto all = whereAre(day, studentFacts(book), {7, clock(15, 10)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].now == 0);
    CHECK(all[1].now == std::nullopt);
    REQUIRE(all[1].periods.size() == 1);
    CHECK(all[1].periods[0].session.planned.title == kClass);
    CHECK(all[1].next == 0);
}
