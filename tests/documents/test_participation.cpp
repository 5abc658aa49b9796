// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/participation.h"
#include "tests/documents/made_schools.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kDay(2026, 9, 15);

Participation heads(const TermBook &book, const ParticipationRequest &request = {kDay, 7, false})
{
    return participation(book, TermPlan(book), request);
}

} // namespace

TEST_CASE("R-ENR-6 participants are those on roll with an agreed selection on the date")
{
    using Change = std::function<void(TermBook &)>;
    struct Row {
        const char *what;
        Change change;
        HeadCount first; // of 李明's class, who changes; 王芳 stays
    };
    const Row rows[] = {
        {"as enrolled", [](TermBook &) {}, {2, 2, 0}},
        {"no agreement",
         [](TermBook &book) { book.rows<Enrollment>()[0].agreedOn.reset(); },
         {2, 1, 0}},
        {"no application",
         [](TermBook &book) { book.rows<Enrollment>()[0].applicant.clear(); },
         {2, 1, 0}},
        {"still to be approved",
         [](TermBook &book) { book.rows<Enrollment>()[0].state = EnrollmentState::SchoolApproval; },
         {2, 1, 1}},
        {"a draft only",
         [](TermBook &book) { book.rows<Enrollment>()[0].state = EnrollmentState::Draft; },
         {2, 1, 0}},
        {"not begun",
         [](TermBook &book) { book.rows<Enrollment>()[0].start = kDay.addDays(1); },
         {2, 1, 0}},
        {"ends today", [](TermBook &book) { book.rows<Enrollment>()[0].end = kDay; }, {2, 2, 0}},
        {"ended",
         [](TermBook &book) { book.rows<Enrollment>()[0].end = kDay.addDays(-1); },
         {2, 1, 0}},
        {"withdrawn a week ago",
         [](TermBook &book) {
             book.rows<Enrollment>()[0].withdrawalRequestedOn = kDay.addDays(-7);
         },
         {2, 1, 0}},
        {"withdrawn six days ago",
         [](TermBook &book) {
             book.rows<Enrollment>()[0].withdrawalRequestedOn = kDay.addDays(-6);
         },
         {2, 2, 0}},
        {"left the school", [](TermBook &book) { book.rows<Student>()[0].left = kDay; }, {1, 1, 0}},
        {"leaves tomorrow",
         [](TermBook &book) { book.rows<Student>()[0].left = kDay.addDays(1); },
         {2, 2, 0}},
        {"moved to the other class",
         [](TermBook &book) {
             book.rows<ClassTransfer>() = {
                 {QStringLiteral("1"), kDay.addDays(1), kOtherClass, kClass}};
         },
         {1, 1, 0}},
        {"noon only",
         [](TermBook &book) { book.rows<Enrollment>()[0].slots = slotSet(u"周一至周五3"); },
         {2, 1, 0}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = twoClasses();
        row.change(book);
        CHECK(heads(book).classes[0].heads == row.first);
    }
}

TEST_CASE("R-FEE-5c noon alone makes a participant where noon is part of the service")
{
    TermBook book = twoClasses();
    book.rows<Enrollment>()[0].slots = slotSet(u"周一至周五3");
    CHECK(heads(book).total.participants == 2);
    CHECK(heads(book, {kDay, 7, true}).total.participants == 3);
}

TEST_CASE("A head stands in its class, its grade, each of its categories and once in the total")
{
    TermBook book = twoClasses();
    book.rows<Student>()[0].categories = {QStringLiteral("留守"), QStringLiteral("困难")};
    book.rows<Student>()[2].categories = {QStringLiteral("留守")};
    book.rows<Enrollment>().removeLast();
    book.rows<SchoolClass>().append(aClass(QStringLiteral("一（2）班")));
    const Participation result = heads(book);
    CHECK(result.total == HeadCount{3, 2, 0});
    CHECK(result.total.share() == 667);
    QStringList classes;
    for (const ClassHeads &entry : result.classes)
        classes.append(entry.className);
    CHECK(classes == QStringList{kClass, QStringLiteral("一（2）班"), kOtherClass});
    CHECK(result.classes[1].heads == HeadCount{});
    CHECK_FALSE(result.classes[1].heads.share());
    CHECK(result.grades.value(1) == HeadCount{2, 2, 0});
    CHECK(result.grades.value(3) == HeadCount{1, 0, 0});
    CHECK(result.categories.value(QStringLiteral("留守")) == HeadCount{2, 1, 0});
    CHECK(result.categories.value(QStringLiteral("困难")) == HeadCount{1, 1, 0});
}

TEST_CASE("R-TIM-1 the selection that holds on a date is the one that covers it")
{
    TermBook book = twoClasses();
    book.rows<Enrollment>()[0].end = date(u"2026-09-10");
    Enrollment next = enrolled(QStringLiteral("1"), u"周一1");
    next.start = date(u"2026-09-14");
    book.rows<Enrollment>().append(next);
    const TermPlan plan(book);
    const StudentFacts facts = studentFacts(book).front();
    CHECK(selectionOn(plan, facts, date(u"2026-09-10"), 7)->slots == slotSet(u"周一至周五1"));
    CHECK(selectionOn(plan, facts, date(u"2026-09-11"), 7) == nullptr);
    CHECK(selectionOn(plan, facts, date(u"2026-09-14"), 7)->slots == slotSet(u"周一1"));
}
