// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/take_over.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Term nextTerm()
{
    Term term = aTerm(u"2027-03-01", u"2027-07-02");
    term.name = QStringLiteral("2027春");
    return term;
}

[[nodiscard]] Student childOf(const QString &number, const QString &className)
{
    Student student;
    student.number = number;
    student.name = number;
    student.className = className;
    return student;
}

[[nodiscard]] Enrollment enrollmentOf(const QString &student, EnrollmentState state)
{
    Enrollment enrollment;
    enrollment.student = student;
    enrollment.slots = slotSet(u"周一1");
    enrollment.start = date(u"2026-09-01");
    enrollment.applicant = QStringLiteral("家长");
    enrollment.appliedOn = date(u"2026-08-28");
    enrollment.agreedOn = date(u"2026-08-29");
    enrollment.consentedOn = date(u"2026-08-29");
    enrollment.state = state;
    return enrollment;
}

// Grades 1 and 3, a child in each, and one of everything that must not come over.
[[nodiscard]] TermBook oldTerm()
{
    TermBook book(aTerm());
    book.rows<Band>() = {aBand(u"1-9", 1)};
    book.rows<SchoolClass>() = {{kClass, 1, {}, {}}, {kOtherClass, 3, {}, {}}};
    book.rows<Student>() = {childOf(QStringLiteral("01"), kClass),
                            childOf(QStringLiteral("02"), kOtherClass)};
    book.rows<Enrollment>() = {enrollmentOf(QStringLiteral("01"), EnrollmentState::Active),
                               enrollmentOf(QStringLiteral("02"), EnrollmentState::Active)};
    Offering offering;
    offering.code = QStringLiteral("C01");
    offering.state = OfferingState::Running;
    book.rows<Offering>() = {offering};
    book.rows<Placement>() = {{QStringLiteral("01"), offering.code, {}, {}, false}};
    book.rows<Session>().append(Session{});
    book.rows<Mark>().append(Mark{});
    book.rows<Waiver>().append(Waiver{});
    book.rows<Publicity>().append(Publicity{});
    book.rows<Payment>().append(Payment{});
    return book;
}

} // namespace

TEST_CASE("R-ENR-3 T36 a new term has drafts only: nothing applied for, taken, published or paid")
{
    const TermBook next = takenOver(oldTerm(), nextTerm(), Promotion::Stay);
    REQUIRE(next.rows<Enrollment>().size() == 2);
    const Enrollment &draft = next.rows<Enrollment>().first();
    CHECK(draft.state == EnrollmentState::Draft);
    CHECK(draft.start == date(u"2027-03-01"));
    CHECK_FALSE(draft.agreedOn);
    CHECK_FALSE(draft.consentedOn);
    REQUIRE(next.rows<Offering>().size() == 1);
    CHECK(next.rows<Offering>().first().state == OfferingState::Draft);
    CHECK(next.rows<Placement>().isEmpty());
    CHECK(next.rows<Session>().isEmpty());
    CHECK(next.rows<Mark>().isEmpty());
    CHECK(next.rows<Waiver>().isEmpty());
    CHECK(next.rows<Publicity>().isEmpty());
    CHECK(next.rows<Payment>().isEmpty());
}

TEST_CASE("T46 a grade up: every child comes over once with its class, the last grade leaves")
{
    TermBook before = oldTerm();
    before.rows<BaseGroup>() = {{kClass, slotSet(u"周一1"), {}, {}, {}},
                                {kOtherClass, slotSet(u"周一1"), {}, {}, {}}};
    const TermBook next = takenOver(before, nextTerm(), Promotion::OneGradeUp);
    REQUIRE(next.rows<SchoolClass>().size() == 1);
    CHECK(next.rows<SchoolClass>().first().name == u"二（1）班");
    CHECK(next.rows<SchoolClass>().first().grade == 2);
    REQUIRE(next.rows<Student>().size() == 1);
    CHECK(next.rows<Student>().first().className == u"二（1）班");
    REQUIRE(next.rows<BaseGroup>().size() == 1);
    CHECK(next.rows<BaseGroup>().first().className == u"二（1）班");
    CHECK(next.rows<Enrollment>().size() == 1);
}

TEST_CASE("R-ENR-3 who left, withdrew or was never accepted is not offered again")
{
    TermBook before = oldTerm();
    before.rows<Student>()[0].left = date(u"2026-12-01");
    before.rows<Enrollment>()[1].withdrawalRequestedOn = date(u"2026-12-01");
    TermBook next = takenOver(before, nextTerm(), Promotion::Stay);
    CHECK(next.rows<Student>().size() == 1);
    CHECK(next.rows<Enrollment>().isEmpty());

    before = oldTerm();
    before.rows<Enrollment>()[0].state = EnrollmentState::SchoolApproval;
    before.rows<Enrollment>()[1].end = date(u"2026-12-01");
    next = takenOver(before, nextTerm(), Promotion::Stay);
    CHECK(next.rows<Student>().size() == 2);
    CHECK(next.rows<Enrollment>().isEmpty());
}

TEST_CASE("R-TIM-1 a person comes over once, with the tier that held last; bands without old dates")
{
    TermBook before = oldTerm();
    StaffMember teacher;
    teacher.number = QStringLiteral("T01");
    teacher.tier = QStringLiteral("A");
    teacher.tierFrom = date(u"2026-11-01");
    StaffMember earlier = teacher;
    earlier.tier = QStringLiteral("B");
    earlier.tierFrom = date(u"2026-09-01");
    before.rows<StaffMember>() = {teacher, earlier};
    Band summer = aBand(u"1-9", 1);
    summer.to = date(u"2026-10-01");
    Band winter = aBand(u"1-9", 1);
    winter.from = date(u"2026-10-02");
    before.rows<Band>() = {summer, winter};
    const TermBook next = takenOver(before, nextTerm(), Promotion::Stay);
    REQUIRE(next.rows<StaffMember>().size() == 1);
    CHECK(next.rows<StaffMember>().first().tier == u"A");
    REQUIRE(next.rows<Band>().size() == 1);
    CHECK_FALSE(next.rows<Band>().first().from);
}

TEST_CASE("A class's name goes up with its grade, however schools write it")
{
    const auto [name, grade, promoted] = GENERATE(table<const char16_t *, int, const char16_t *>({
        {u"一（1）班", 1, u"二（1）班"},
        {u"六（2）班", 6, u"七（2）班"},
        {u"七年级3班", 7, u"八年级3班"},
        {u"初一（2）班", 7, u"初二（2）班"},
        {u"3.1班", 3, u"4.1班"},
        {u"阳光班", 2, u"阳光班"},
        {u"二（1）班", 1, u"二（1）班"},
    }));
    CHECK(promotedClassName(QString::fromUtf16(name), grade) == QString::fromUtf16(promoted));
}
