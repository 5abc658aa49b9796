// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/register.h"
#include "tests/documents/made_schools.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

using Place = RegisterCell::Place;

const DateRange kFirstWeek(QDate(2026, 9, 1), QDate(2026, 9, 4));

Register registerOf(const TermBook &book, const GroupKey &group,
                    const DateRange &dates = kFirstWeek)
{
    const TermPlan plan(book);
    RegisterBook registers(plan, dates);
    const auto facts = studentFacts(book);
    PresenceReader reader(plan, 7);
    for (const StudentFacts &student : facts)
        registers.add(student.student, reader.read(student));
    return registers.of(group);
}

// . not expected, K elsewhere, and what a place here counts as: A attended, L leave, X absent,
// C cancelled, o open.
QString rowText(const RegisterRow &row)
{
    QString text;
    for (const RegisterCell &cell : row.cells) {
        if (cell.place != Place::Here)
            text += cell.place == Place::Elsewhere ? u'K' : u'.';
        else
            text += QStringLiteral("ALXCo").at(static_cast<qsizetype>(cell.presence));
    }
    return text;
}

QStringList rowTexts(const Register &source)
{
    QStringList rows;
    for (const RegisterRow &row : source.rows)
        rows.append(row.student.name + u' ' + rowText(row));
    return rows;
}

} // namespace

TEST_CASE("R-ATT-1 a class's register has its own students, each in its own slots")
{
    TermBook book = twoClasses();
    book.rows<Enrollment>()[1].slots = slotSet(u"周三1");
    const Register source = registerOf(book, classGroup());
    CHECK(source.columns.size() == 4);
    CHECK(rowTexts(source) ==
          QStringList{QStringLiteral("李明 oooo"), QStringLiteral("王芳 .o..")});
    CHECK(registerOf(book, classGroup(kOtherClass)).rows.size() == 1);
}

TEST_CASE("R-ATT-2 a register shows marks, confirmed, cancelled and open sessions")
{
    TermBook book = twoClasses();
    book.rows<Session>() = {aSession(u"2026-09-01", 1), aSession(u"2026-09-02", 1)};
    book.rows<Session>()[1].state = SessionState::Cancelled;
    book.rows<Mark>() = {aMark(u"2026-09-01", 1, MarkState::Absent),
                         aMark(u"2026-09-03", 1, MarkState::SickLeave)};
    const Register source = registerOf(book, classGroup());
    CHECK(rowTexts(source) ==
          QStringList{QStringLiteral("李明 XCLo"), QStringLiteral("王芳 ACoo")});
    CHECK(source.rows[0].counts == AttendanceCount{4, 1, 0, 1, 1, 1});
    CHECK(source.columns[0].counts == AttendanceCount{2, 0, 1, 0, 1, 0});
    CHECK(source.columns[2].counts.unrecorded == 1);
}

TEST_CASE("R-ATT-1 who is in an offering is elsewhere in the class and here in the course")
{
    TermBook book = twoClasses();
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    CHECK(rowTexts(registerOf(book, classGroup())) ==
          QStringList{QStringLiteral("李明 oKoo"), QStringLiteral("王芳 oooo")});
    const Register course = registerOf(book, offeringGroup(QStringLiteral("C1")));
    CHECK(rowTexts(course) == QStringList{QStringLiteral("李明 o")});
    CHECK(course.rows[0].className == kClass);
}

TEST_CASE("R-ATT-1 a slot in which the whole class is in courses has no column")
{
    TermBook book = twoClasses();
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1")), aPlacement(QStringLiteral("C1"))};
    book.rows<Placement>()[1].student = QStringLiteral("2");
    const Register source = registerOf(book, classGroup());
    CHECK(source.columns.size() == 3);
    CHECK(source.rows.size() == 2);
}

TEST_CASE("R-ENR-8, R-TIM-1 who changes class stands in each for its own days")
{
    TermBook book = twoClasses();
    book.rows<ClassTransfer>() = {{QStringLiteral("1"), date(u"2026-09-03"), kOtherClass, kClass}};
    CHECK(rowTexts(registerOf(book, classGroup())) ==
          QStringList{QStringLiteral("李明 ..oo"), QStringLiteral("王芳 oooo")});
    const Register before = registerOf(book, classGroup(kOtherClass));
    CHECK(rowTexts(before) ==
          QStringList{QStringLiteral("李明 oo.."), QStringLiteral("赵强 oooo")});
    CHECK(before.rows[0].className == kOtherClass);
}

TEST_CASE("R-ATT-9 a moved session stands once, where it was held")
{
    TermBook book = twoClasses();
    Session moved = aSession(u"2026-09-05", 2);
    moved.movedFromDate = date(u"2026-09-02");
    moved.movedFromPeriod = 1;
    book.rows<Session>() = {moved};
    const Register source = registerOf(book, classGroup(), {QDate(2026, 9, 1), QDate(2026, 9, 6)});
    QStringList columns;
    for (const RegisterColumn &column : source.columns)
        columns.append(QStringLiteral("%1-%2").arg(column.date.day()).arg(column.period));
    CHECK(columns == QStringList{QStringLiteral("1-1"), QStringLiteral("3-1"),
                                 QStringLiteral("4-1"), QStringLiteral("5-2")});
    CHECK(rowText(source.rows[0]) == QStringLiteral("oooA"));
}

TEST_CASE("R-ENR-2 who has left is not expected, also not where a session was moved to later")
{
    TermBook book = twoClasses();
    Session moved = aSession(u"2026-09-04", 2);
    moved.movedFromDate = date(u"2026-09-02");
    moved.movedFromPeriod = 1;
    book.rows<Session>() = {moved};
    book.rows<Student>()[0].left = date(u"2026-09-03");
    CHECK(rowTexts(registerOf(book, classGroup())) ==
          QStringList{QStringLiteral("李明 o..."), QStringLiteral("王芳 oooA")});
}

TEST_CASE("T35 a register's totals are its visible cells, in rows and columns")
{
    TermBook book = twoClasses();
    confirm(book, {QDate(2026, 9, 1), QDate(2026, 9, 11)}, {1});
    for (int day = 1; day <= 9; ++day)
        book.rows<Mark>().append(aMark(QDate(2026, 9, day).toString(Qt::ISODate), 1,
                                       static_cast<MarkState>((day + 1) % 6)));
    const Register source = registerOf(book, classGroup(), {QDate(2026, 9, 1), QDate(2026, 9, 30)});
    AttendanceCount rows;
    for (const RegisterRow &row : source.rows) {
        AttendanceCount cells;
        for (const RegisterCell &cell : row.cells)
            count(cells, cell.presence);
        CHECK(row.counts == cells);
        rows += row.counts;
    }
    AttendanceCount columns;
    for (const RegisterColumn &column : source.columns)
        columns += column.counts;
    CHECK(rows == columns);
    CHECK(rows.absent > 0);
    CHECK(rows.leave > 0);
}
