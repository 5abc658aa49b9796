// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/references.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kNobody = QStringLiteral("没有");

// A book in which every reference leads somewhere.
[[nodiscard]] TermBook aWholeBook()
{
    TermBook book = aBook();
    const QString one = QStringLiteral("1");
    const QString teacher = QStringLiteral("T1");
    const QString club = QStringLiteral("C1");
    book.rows<StaffMember>() = {aTeacher()};
    book.rows<SchoolClass>()[0].homeroomTeacher = teacher;
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<Organisation>() = {{QStringLiteral("少年宫"), {}, {}, {}, {}, {}, {}, {}, {}}};
    book.rows<StaffMember>()[0].organisation = QStringLiteral("少年宫");
    book.rows<Offering>() = {anOffering(club, u"周二1")};
    book.rows<Offering>()[0].teacher = teacher;
    book.rows<Offering>()[0].otherTeachers = {teacher};
    book.rows<Offering>()[0].organisation = QStringLiteral("少年宫");
    book.rows<BaseGroup>() = {{kClass, slotSet(u"周一1"), QStringLiteral("阅读"), teacher, {}}};
    book.rows<ClassTransfer>() = {{one, date(u"2026-10-12"), kOtherClass, kClass}};
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Wish>() = {{one, {}, {club, QString(), club}}};
    book.rows<Placement>() = {aPlacement(club)};
    book.rows<Waiver>() = {aWaiver(50, u"2026-09-01", u"2026-09-30")};
    book.rows<Session>() = {aSession(u"2026-09-02", 1),
                            aSession(u"2026-09-01", 1, offeringGroup(club))};
    book.rows<Session>()[0].teacher = teacher;
    book.rows<Session>()[0].substitute = teacher;
    book.rows<Mark>() = {aMark(u"2026-09-02", 1, MarkState::Late)};
    book.rows<Patrol>() = {{date(u"2026-09-02"), 1, classGroup(), teacher, {}, {}, {}},
                           {date(u"2026-09-02"), {}, {}, teacher, {}, {}, {}}};
    book.rows<Payment>() = {aPayment(100)};
    book.rows<Refund>() = {{one, Money::fen(1), {}, {}, {}, {}}};
    book.rows<Assessment>() = {{teacher, {}, {}, {}, {}}};
    book.rows<Sanction>() = {{teacher, {}, date(u"2026-09-02"), {}, {}, {}}};
    book.rows<LessonPlanLine>() = {{club, 1, {}, {}}};
    return book;
}

struct Break {
    const char *what;
    SheetIndex sheet;
    const char *field;
    std::function<void(TermBook &)> act;
};

} // namespace

TEST_CASE("Every number and name by which one row points at another is known")
{
    CHECK(checkReferences(aWholeBook()).isEmpty());
    const QList<Break> breaks = {
        {"a student's class", kSheetOf<Student>, "class_name",
         [](TermBook &book) {
             book.rows<Student>()[0].className = kNobody;
             book.rows<ClassTransfer>().clear();
         }},
        {"a homeroom teacher", kSheetOf<SchoolClass>, "homeroom_teacher",
         [](TermBook &book) { book.rows<SchoolClass>()[0].homeroomTeacher = kNobody; }},
        {"a transfer's student", kSheetOf<ClassTransfer>, "student_no",
         [](TermBook &book) { book.rows<ClassTransfer>()[0].student = kNobody; }},
        {"the class transferred from", kSheetOf<ClassTransfer>, "from_class",
         [](TermBook &book) { book.rows<ClassTransfer>()[0].fromClass = kNobody; }},
        {"a base group's class", kSheetOf<BaseGroup>, "class_name",
         [](TermBook &book) { book.rows<BaseGroup>()[0].className = kNobody; }},
        {"a base group's teacher", kSheetOf<BaseGroup>, "teacher",
         [](TermBook &book) { book.rows<BaseGroup>()[0].teacher = kNobody; }},
        {"an offering's teacher", kSheetOf<Offering>, "teacher",
         [](TermBook &book) { book.rows<Offering>()[0].teacher = kNobody; }},
        {"an offering's further teacher", kSheetOf<Offering>, "other_teachers",
         [](TermBook &book) { book.rows<Offering>()[0].otherTeachers.append(kNobody); }},
        {"an offering's organisation", kSheetOf<Offering>, "organisation",
         [](TermBook &book) { book.rows<Offering>()[0].organisation = kNobody; }},
        {"a staff member's organisation", kSheetOf<StaffMember>, "organisation",
         [](TermBook &book) { book.rows<StaffMember>()[0].organisation = kNobody; }},
        {"an enrollment's student", kSheetOf<Enrollment>, "student_no",
         [](TermBook &book) { book.rows<Enrollment>()[0].student = kNobody; }},
        {"a wish's student", kSheetOf<Wish>, "student_no",
         [](TermBook &book) { book.rows<Wish>()[0].student = kNobody; }},
        {"a wish's third choice", kSheetOf<Wish>, "choices",
         [](TermBook &book) { book.rows<Wish>()[0].choices[2] = kNobody; }},
        {"a place's student", kSheetOf<Placement>, "student_no",
         [](TermBook &book) { book.rows<Placement>()[0].student = kNobody; }},
        {"a place's offering", kSheetOf<Placement>, "offering",
         [](TermBook &book) { book.rows<Placement>()[0].offering = kNobody; }},
        {"a waiver's student", kSheetOf<Waiver>, "student_no",
         [](TermBook &book) { book.rows<Waiver>()[0].student = kNobody; }},
        {"a session's group", kSheetOf<Session>, "group_name",
         [](TermBook &book) { book.rows<Session>()[0].group.name = kNobody; }},
        {"a session's teacher", kSheetOf<Session>, "teacher",
         [](TermBook &book) { book.rows<Session>()[0].teacher = kNobody; }},
        {"a session's substitute", kSheetOf<Session>, "substitute",
         [](TermBook &book) { book.rows<Session>()[0].substitute = kNobody; }},
        {"a mark's student", kSheetOf<Mark>, "student_no",
         [](TermBook &book) { book.rows<Mark>()[0].student = kNobody; }},
        {"a patrol's group", kSheetOf<Patrol>, "group_name",
         [](TermBook &book) { book.rows<Patrol>()[0].group->name = kNobody; }},
        {"a patroller", kSheetOf<Patrol>, "patroller",
         [](TermBook &book) { book.rows<Patrol>()[0].patroller = kNobody; }},
        {"a payment's student", kSheetOf<Payment>, "student_no",
         [](TermBook &book) { book.rows<Payment>()[0].student = kNobody; }},
        {"a refund's student", kSheetOf<Refund>, "student_no",
         [](TermBook &book) { book.rows<Refund>()[0].student = kNobody; }},
        {"an assessed person", kSheetOf<Assessment>, "staff_no",
         [](TermBook &book) { book.rows<Assessment>()[0].staff = kNobody; }},
        {"a sanctioned person", kSheetOf<Sanction>, "staff_no",
         [](TermBook &book) { book.rows<Sanction>()[0].staff = kNobody; }},
        {"a plan's offering", kSheetOf<LessonPlanLine>, "offering",
         [](TermBook &book) { book.rows<LessonPlanLine>()[0].offering = kNobody; }},
    };
    for (const Break &broken : breaks) {
        CAPTURE(broken.what);
        TermBook book = aWholeBook();
        broken.act(book);
        const RowFaults faults = checkReferences(book);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].sheet == broken.sheet);
        CHECK(faults[0].field == std::string(broken.field));
        CHECK(faults[0].found == kNobody);
    }
}

TEST_CASE("R-ENR-8 the transfers of a student lead one to the next and to its class")
{
    TermBook book = aWholeBook();
    const QString one = QStringLiteral("1");
    const ClassTransfer there{one, date(u"2026-09-21"), kClass, kOtherClass};
    const ClassTransfer back{one, date(u"2026-10-12"), kOtherClass, kClass};
    book.rows<ClassTransfer>() = {back, there};
    CHECK(checkReferences(book).isEmpty());
    book.rows<ClassTransfer>() = {there};
    CHECK(fieldsOf(checkReferences(book)) == QStringList{QStringLiteral("0 to_class")});
    book.rows<ClassTransfer>() = {there, there, back};
    book.rows<ClassTransfer>()[1].date = date(u"2026-09-28");
    CHECK(fieldsOf(checkReferences(book)) == QStringList{QStringLiteral("0 to_class")});
}

TEST_CASE("Every unknown name is listed, not the first alone (T54)")
{
    TermBook book = aWholeBook();
    for (int row = 0; row < 5; ++row) {
        book.rows<Payment>().append(aPayment(100));
        book.rows<Payment>().last().student = kNobody;
    }
    CHECK(checkReferences(book).size() == 5);
}
