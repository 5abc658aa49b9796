// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/presence.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

TEST_CASE("R-ATT-2 what a mark counts as in each state of its session")
{
    using enum Presence;
    struct Row {
        std::optional<MarkState> mark;
        Presence notTaken, confirmed;
    };
    constexpr Row rows[] = {
        {std::nullopt, Unrecorded, Attended},
        {MarkState::Present, Attended, Attended},
        {MarkState::Late, Attended, Attended},
        {MarkState::LeftEarly, Attended, Attended},
        {MarkState::PersonalLeave, OnLeave, OnLeave},
        {MarkState::SickLeave, OnLeave, OnLeave},
        {MarkState::Absent, Presence::Absent, Presence::Absent},
    };
    for (const Row &row : rows) {
        CAPTURE(row.mark ? static_cast<int>(*row.mark) : -1);
        CHECK(presenceOf(SessionState::NotTaken, row.mark) == row.notTaken);
        CHECK(presenceOf(SessionState::Confirmed, row.mark) == row.confirmed);
        CHECK(presenceOf(SessionState::Cancelled, row.mark) == Presence::Cancelled);
    }
}

TEST_CASE("R-ATT-3 each presence is counted once and in the whole")
{
    AttendanceCount counts;
    for (const Presence presence : {Presence::Attended, Presence::OnLeave, Presence::Absent,
                                    Presence::Cancelled, Presence::Unrecorded})
        count(counts, presence);
    CHECK(counts == AttendanceCount{5, 1, 1, 1, 1, 1});
    AttendanceCount twice = counts;
    twice += counts;
    CHECK(twice == AttendanceCount{10, 2, 2, 2, 2, 2});
}

TEST_CASE("R-ATT-4 marks of one student are not left over for the next")
{
    const TermCalendar calendar(aTerm(), {});
    MarkTable table(calendar);
    table.fill({aMark(u"2026-09-01", 1, MarkState::Late), aMark(u"2026-08-31", 1, MarkState::Late),
                aMark(u"2027-01-15", 16, MarkState::Absent)});
    const int last = calendar.length() - 1;
    CHECK(table.find(0, 1) == MarkState::Late);
    CHECK_FALSE(table.find(0, 2));
    CHECK(table.find(last, 16) == MarkState::Absent);
    table.fill({aMark(u"2026-09-01", 2, MarkState::SickLeave)});
    CHECK_FALSE(table.find(0, 1));
    CHECK(table.find(0, 2) == MarkState::SickLeave);
    CHECK_FALSE(table.find(last, 16));
}

TEST_CASE("R-ATT-2 the days of a student say where and as what it was counted")
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-07"));
    book.rows<Enrollment>() = {anEnrollment(u"周二1;周四1;周五1")};
    Session away = aSession(u"2026-09-06", 2);
    away.movedFromDate = date(u"2026-09-01");
    away.movedFromPeriod = 1;
    book.rows<Session>() = {away, aSession(u"2026-09-03", 1)};
    book.rows<Mark>() = {aMark(u"2026-09-06", 2, MarkState::Late)};
    const TermPlan plan(book);
    const auto days = presenceDays(plan, studentFacts(book).front(), 7);
    REQUIRE(days.size() == 3);
    CHECK(days[0].date == date(u"2026-09-03"));
    CHECK(days[0].presence == Presence::Attended);
    CHECK_FALSE(days[0].mark);
    CHECK(days[1].date == date(u"2026-09-04"));
    CHECK(days[1].presence == Presence::Unrecorded);
    CHECK(days[2].date == date(u"2026-09-06"));
    CHECK(days[2].period == 2);
    CHECK(days[2].movedFrom == date(u"2026-09-01"));
    CHECK(days[2].mark == MarkState::Late);
    CHECK(days[2].group == classGroup());
}
