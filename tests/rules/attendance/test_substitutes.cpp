// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/substitutes.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] StaffMember aMember(const QString &number, StaffPost post,
                                  const QString &organisation = {})
{
    StaffMember member = aTeacher(number);
    member.post = post;
    member.organisation = organisation;
    return member;
}

// T1 has the class on Tuesdays, T2 another class in the same period; the course C1 is T3's in
// period 2; the rest are free.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周二1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}},
        {kOtherClass, slotSet(u"周二1"), QStringLiteral("自主作业"), QStringLiteral("T2"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周二2")};
    book.rows<Offering>()[0].teacher = QStringLiteral("T3");
    book.rows<StaffMember>() = {
        aMember(QStringLiteral("T1"), StaffPost::Teacher),
        aMember(QStringLiteral("T2"), StaffPost::Teacher),
        aMember(QStringLiteral("T3"), StaffPost::Management),
        aMember(QStringLiteral("T4"), StaffPost::Logistics),
        aMember(QStringLiteral("T5"), StaffPost::Volunteer),
        aMember(QStringLiteral("T6"), StaffPost::External, QStringLiteral("少年宫"))};
    return book;
}

using Fault = SubstituteFault;

struct Question {
    const char *what;
    QString staff;
    GroupKey group;
    int period;
    std::optional<Fault> fault;
};

[[nodiscard]] std::optional<Fault> faultOf(const TermBook &book, const Question &question,
                                           const QList<Session> &sessions = {})
{
    const TermPlan plan(book);
    const DayOfTeaching day{book, plan, date(u"2026-09-01"), sessions};
    return SubstituteCheck(day, question.group, question.period).ask(question.staff).fault;
}

} // namespace

TEST_CASE("R-ATT-5 who may stand in: free at that time, and qualified")
{
    const GroupKey course = offeringGroup(QStringLiteral("C1"));
    const QList<Question> questions{
        {"free", QStringLiteral("T3"), classGroup(), 1, std::nullopt},
        {"with another class", QStringLiteral("T2"), classGroup(), 1, Fault::Busy},
        {"free an hour later", QStringLiteral("T2"), classGroup(), 2, std::nullopt},
        {"with a course", QStringLiteral("T3"), classGroup(), 2, Fault::Busy},
        {"the teacher of it", QStringLiteral("T1"), classGroup(), 1, Fault::SameTeacher},
        {"nobody of the staff", QStringLiteral("T9"), classGroup(), 1, Fault::Unknown},
        {"logistics", QStringLiteral("T4"), classGroup(), 1, Fault::NotQualified},
        {"a volunteer", QStringLiteral("T5"), classGroup(), 1, Fault::NotQualified},
        {"an organisation's, in a class", QStringLiteral("T6"), classGroup(), 1,
         Fault::NotQualified},
        {"an organisation's, in a course of none", QStringLiteral("T6"), course, 2,
         Fault::NotQualified}};
    for (const Question &question : questions) {
        CAPTURE(question.what);
        CHECK(faultOf(aSchool(), question) == question.fault);
    }
}

TEST_CASE("R-MNU-5 an organisation's staff stand in only in its own courses, in no subject course")
{
    TermBook book = aSchool();
    const Question question{"", QStringLiteral("T6"), offeringGroup(QStringLiteral("C1")), 2, {}};
    book.rows<Offering>()[0].organisation = QStringLiteral("少年宫");
    CHECK(faultOf(book, question) == std::nullopt);
    book.rows<Offering>()[0].subject = true;
    CHECK(faultOf(book, question) == Fault::NotQualified);
}

TEST_CASE("R-ATT-5 what the office entered for the day counts, not the timetable alone")
{
    const TermBook book = aSchool();
    const Question question{"", QStringLiteral("T2"), classGroup(), 1, {}};
    Session other = aSession(u"2026-09-01", 1, classGroup(kOtherClass));
    other.state = SessionState::Cancelled;
    CHECK(faultOf(book, question, {other}) == std::nullopt); // the other class stays at home
    other.state = SessionState::NotTaken;
    CHECK(faultOf(book, question, {other}) == Fault::Busy);
    other.substitute = QStringLiteral("T3");
    CHECK(faultOf(book, question, {other}) == std::nullopt); // somebody else has it
    CHECK(faultOf(book, {"", QStringLiteral("T3"), classGroup(), 1, {}}, {other}) == Fault::Busy);
}
