// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/student_facts.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// The group in which the only student is expected.
[[nodiscard]] QString groupOn(const TermBook &book, QStringView on, int period)
{
    const TermPlan plan(book);
    const Membership membership(plan, studentFacts(book).front());
    const int day = plan.calendar().offset(date(on));
    const int group = membership.groupOn(day, plan.calendar().followedWeekdayAt(day), period);
    return group < 0 ? QString() : plan.keyOf(group).name;
}

[[nodiscard]] TermBook twoClasses()
{
    TermBook book = aBook();
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<Enrollment>() = {anEnrollment()};
    return book;
}

const QString kClub = QStringLiteral("C1");

} // namespace

TEST_CASE("R-ATT-1 a student is with its offering in the offering's slots, else with its class")
{
    TermBook book = twoClasses();
    book.rows<Offering>() = {anOffering(kClub, u"周二1;周四2")};
    book.rows<Placement>() = {aPlacement(kClub)};
    CHECK(groupOn(book, u"2026-09-01", 1) == kClub);
    CHECK(groupOn(book, u"2026-09-01", 2) == kClass);
    CHECK(groupOn(book, u"2026-09-02", 1) == kClass);
    CHECK(groupOn(book, u"2026-09-03", 2) == kClub);

    SECTION("while the place holds")
    {
        book.rows<Placement>()[0].start = date(u"2026-09-08");
        book.rows<Placement>()[0].end = date(u"2026-09-15");
        CHECK(groupOn(book, u"2026-09-01", 1) == kClass);
        CHECK(groupOn(book, u"2026-09-08", 1) == kClub);
        CHECK(groupOn(book, u"2026-09-15", 1) == kClub);
        CHECK(groupOn(book, u"2026-09-22", 1) == kClass);
    }
    SECTION("while the offering is held (R-MNU-3)")
    {
        struct Row {
            OfferingState state;
            bool held;
        };
        for (const Row &row :
             {Row{OfferingState::Draft, false}, Row{OfferingState::Reviewed, false},
              Row{OfferingState::Published, true}, Row{OfferingState::Running, true},
              Row{OfferingState::Finished, true}, Row{OfferingState::Closed, false}}) {
            book.rows<Offering>()[0].state = row.state;
            CAPTURE(static_cast<int>(row.state));
            CHECK(groupOn(book, u"2026-09-01", 1) == (row.held ? kClub : kClass));
        }
    }
    SECTION("on a make-up day by the weekday it follows")
    {
        book.rows<CalendarDay>() = {{date(u"2026-09-05"), CalendarDayKind::MakeUp, 2, {}}};
        CHECK(groupOn(book, u"2026-09-05", 1) == kClub);
    }
    SECTION("a place in an offering that there is not is none")
    {
        book.rows<Offering>().clear();
        CHECK(groupOn(book, u"2026-09-01", 1) == kClass);
    }
}

TEST_CASE("R-ATT-1 rows of an offering wider than the selection are no sessions of the student")
{
    TermBook book = twoClasses();
    book.rows<Enrollment>() = {anEnrollment(u"周二1")};
    book.rows<Offering>() = {anOffering(kClub, u"周二1;周四2")};
    book.rows<Placement>() = {aPlacement(kClub)};
    const TermPlan plan(book);
    const StudentFacts facts = studentFacts(book).front();
    int sessions = 0;
    forEachExpected(plan, Membership(plan, facts), facts.selections[0].slots, book.term.dates,
                    [&](const ExpectedPeriod &at) {
                        ++sessions;
                        CHECK(at.period == 1);
                        CHECK(plan.keyOf(at.group).name == kClub);
                    });
    CHECK(sessions == 20); // Tuesdays from 2026-09-01 to 2027-01-12
}

TEST_CASE("R-ENR-8 a transfer moves the base sessions from its date on")
{
    TermBook book = twoClasses();
    book.rows<Student>()[0].className = kOtherClass;
    book.rows<ClassTransfer>() = {{QStringLiteral("1"), date(u"2026-09-16"), kClass, kOtherClass}};
    CHECK(groupOn(book, u"2026-09-15", 1) == kClass);
    CHECK(groupOn(book, u"2026-09-16", 1) == kOtherClass);

    SECTION("and back again, in whichever order the rows stand (T30)")
    {
        book.rows<Student>()[0].className = kClass;
        book.rows<ClassTransfer>().prepend(
            {QStringLiteral("1"), date(u"2026-10-12"), kOtherClass, kClass});
        CHECK(groupOn(book, u"2026-09-15", 1) == kClass);
        CHECK(groupOn(book, u"2026-09-16", 1) == kOtherClass);
        CHECK(groupOn(book, u"2026-10-09", 1) == kOtherClass);
        CHECK(groupOn(book, u"2026-10-12", 1) == kClass);
    }
    SECTION("on the term's first day it is the only class")
    {
        book.rows<ClassTransfer>()[0].date = date(u"2026-09-01");
        CHECK(groupOn(book, u"2026-09-01", 1) == kOtherClass);
    }
    SECTION("before the term too")
    {
        book.rows<ClassTransfer>()[0].date = date(u"2026-08-20");
        CHECK(groupOn(book, u"2026-09-01", 1) == kOtherClass);
    }
    SECTION("the grade goes with the class")
    {
        const TermPlan plan(book);
        const Membership membership(plan, studentFacts(book).front());
        CHECK(membership.gradeOn(plan.calendar().offset(date(u"2026-09-15"))) == 1);
        CHECK(membership.gradeOn(plan.calendar().offset(date(u"2026-09-16"))) == 3);
    }
}

TEST_CASE("R-ENR-6 facts are made for who has a selection, in order of number")
{
    TermBook book = aBook();
    book.rows<Student>() = {aStudent(QStringLiteral("2")), aStudent(QStringLiteral("10")),
                            aStudent(QStringLiteral("1"))};
    for (const char16_t *number : {u"2", u"10", u"1"}) {
        Enrollment enrollment = anEnrollment();
        enrollment.student = QString::fromUtf16(number);
        book.rows<Enrollment>().append(enrollment);
    }
    book.rows<Enrollment>()[2].state = EnrollmentState::AwaitingContract;
    book.rows<Enrollment>()[1].state = EnrollmentState::Ended;
    const auto facts = studentFacts(book);
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].student.number == QStringLiteral("10"));
    CHECK(facts[1].student.number == QStringLiteral("2"));
}

TEST_CASE("R-ENR-4 the selections of a student stand by their start")
{
    TermBook book = aBook();
    Enrollment first = anEnrollment(u"周一1");
    first.end = date(u"2026-09-15");
    book.rows<Enrollment>() = {anEnrollment(u"周二1", u"2026-09-16"), first};
    book.rows<Payment>() = {aPayment(500), aPayment(700)};
    book.rows<Refund>() = {{QStringLiteral("1"), Money::fen(100), {}, {}, {}, {}},
                           {QStringLiteral("2"), Money::fen(100), {}, {}, {}, {}}};
    const auto facts = studentFacts(book);
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].selections[0].slots == slotSet(u"周一1"));
    CHECK(facts[0].paid.fen() == 1200);
    CHECK(facts[0].refunded.fen() == 100);
}
