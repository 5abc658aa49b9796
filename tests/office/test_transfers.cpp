// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a pupil between groups in mid-term (T30).
#include "core/office/facts.h"
#include "core/office/papers.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kMoveDay(2026, 9, 16);

// Two classes of grade 1 with every roll of September taken; 1 and 3 are in the first, 2 in the
// second, and 1 was absent on the 10th.
[[nodiscard]] TermBook twoClasses()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<SchoolClass>() = {aClass(kClass, 1), aClass(kOtherClass, 1)};
    book.rows<Student>().clear();
    for (const auto &[number, className] :
         QList<std::pair<QString, QString>>{{QStringLiteral("1"), kClass},
                                            {QStringLiteral("2"), kOtherClass},
                                            {QStringLiteral("3"), kClass}}) {
        Student student = aStudent(number);
        student.className = className;
        book.rows<Student>().append(student);
        Enrollment enrollment = anEnrollment(u"周一至周五1");
        enrollment.student = number;
        book.rows<Enrollment>().append(enrollment);
    }
    confirm(book, book.term.dates, {1});
    const QList<Session> first = book.rows<Session>();
    for (Session session : first) {
        session.group = classGroup(kOtherClass);
        book.rows<Session>().append(session);
    }
    book.rows<Mark>() = {aMark(u"2026-09-10", 1, MarkState::Absent)};
    return book;
}

void transfer(School &school)
{
    const auto moved = school.office().perform<void>(
        QStringLiteral("Transfer"), [](Tables &tables) -> Result<void> {
            const TermId term = findTerm(tables).value().id;
            Stored<Student> student = tables.ofStudent<Student>(term, QStringLiteral("1")).first();
            student.row.className = kOtherClass;
            tables.update<Student>(student.id, student.row);
            tables.insert<ClassTransfer>(term,
                                         {QStringLiteral("1"), kMoveDay, kClass, kOtherClass});
            return done();
        });
    REQUIRE(moved);
}

// "共2人": how many the printed list of the class has on the day.
[[nodiscard]] QString listed(School &school, const QString &className, QDate day)
{
    PaperRequest request;
    request.form = QStringLiteral("roster");
    request.className = className;
    request.date = day;
    const auto printed = buildPaper(school.office(), request, day);
    REQUIRE(printed);
    return std::get<documents::Content>(printed.value().sections[0].content).subtitle.last();
}

[[nodiscard]] Settlement settled(School &school)
{
    const auto result = settleTerm(school.office(), {});
    REQUIRE(result);
    return result.value().students.first();
}

} // namespace

TEST_CASE("R-ENR-8 T30 a transfer keeps the marks, and rosters and bill are right on both sides")
{
    School school;
    put(school, twoClasses());
    const Settlement before = settled(school);
    CHECK(before.complete());
    CHECK(listed(school, kClass, kMoveDay) == QStringLiteral("共2人"));
    transfer(school);
    CHECK(listed(school, kClass, kMoveDay.addDays(-1)) == QStringLiteral("共2人"));
    CHECK(listed(school, kOtherClass, kMoveDay.addDays(-1)) == QStringLiteral("共1人"));
    CHECK(listed(school, kClass, kMoveDay) == QStringLiteral("共1人"));
    CHECK(listed(school, kOtherClass, kMoveDay) == QStringLiteral("共2人"));
    CHECK(school.rows().rows<Mark>() == twoClasses().rows<Mark>());
    const Settlement after = settled(school);
    CHECK(after.complete());
    CHECK(after.consumed == before.consumed);
    CHECK(after.counts.absent == before.counts.absent);
    REQUIRE(school.office().undo());
    CHECK(listed(school, kClass, kMoveDay) == QStringLiteral("共2人"));
}
