// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/attendance_class.h"
#include "core/documents/forms/attendance_course.h"
#include "core/documents/forms/register_table.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const QSizeF kPortrait(210, 297);
const FormStamp kStamp{QStringLiteral("示例学校"),
                       QStringLiteral("2026秋"),
                       QDate(2026, 9, 30),
                       QStringLiteral("3f9a01c7"),
                       {}};

Register registerOf(const TermBook &book, const GroupKey &group = classGroup())
{
    const TermPlan plan(book);
    RegisterBook registers(plan, book.term.dates);
    PresenceReader reader(plan, 7);
    for (const StudentFacts &facts : studentFacts(book))
        registers.add(facts.student, reader.read(facts));
    return registers.of(group);
}

Document classSheet(const TermBook &book)
{
    return attendanceClass(kStamp, book.term.dates.first(),
                           {{registerOf(book), QStringLiteral("周敏"), QStringLiteral("101")}});
}

double smallestStep(const QList<double> &edges)
{
    double least = 1e9;
    for (qsizetype i = 1; i < edges.size(); ++i)
        least = std::min(least, edges[i] - edges[i - 1]);
    return least;
}

} // namespace

TEST_CASE("R-ATT-2 the sheet's marks are those of its legend; nobody asked is blank")
{
    using enum MarkState;
    using Place = RegisterCell::Place;
    struct Row {
        RegisterCell cell;
        QStringView mark;
    };
    const Row rows[] = {
        {{Place::Here, Presence::Attended, std::nullopt}, u"√"},
        {{Place::Here, Presence::Attended, Present}, u"√"},
        {{Place::Here, Presence::Attended, Late}, u"△"},
        {{Place::Here, Presence::Attended, LeftEarly}, u"▽"},
        {{Place::Here, Presence::OnLeave, PersonalLeave}, u"○"},
        {{Place::Here, Presence::OnLeave, SickLeave}, u"●"},
        {{Place::Here, Presence::Absent, MarkState::Absent}, u"×"},
        {{Place::Here, Presence::Cancelled, std::nullopt}, u"—"},
        {{Place::Here, Presence::Unrecorded, std::nullopt}, u""},
        {{Place::Elsewhere, {}, std::nullopt}, u"课"},
        {{Place::NotExpected, {}, std::nullopt}, u"/"},
    };
    Register all{classGroup(), {}, {{}}};
    QSet<QString> used;
    for (const Row &row : rows) {
        CHECK(markText(row.cell) == row.mark);
        all.rows[0].cells.append(row.cell);
        used.insert(row.mark.toString());
    }
    used.remove({});
    QSet<QString> explained;
    for (const KeyValue &mark : registerLegend(all).marks)
        explained.insert(mark.label);
    CHECK(explained == used);
}

TEST_CASE("forms: a sheet for a pen says who is expected and leaves the rest blank")
{
    const Table table = tableOf(contentOf(classSheet(twoClasses())));
    REQUIRE(table.columns.size() == 2 + 22 + 3);
    CHECK(table.columns[2].header == QStringList{QStringLiteral("1"), QStringLiteral("二")});
    REQUIRE(table.rows.size() == 2 + 3);
    QStringList pupil = texts(table.rows[0]);
    CHECK(pupil.mid(0, 2) == QStringList{QStringLiteral("1"), QStringLiteral("李明")});
    pupil.remove(0, 2);
    CHECK(pupil.join(QString()).isEmpty());
    CHECK(texts(table.rows[2]).mid(0, 3) ==
          QStringList{QStringLiteral("应到"), QStringLiteral("2"), QStringLiteral("2")});
    CHECK(texts(table.rows[3]).join(QString()) == QStringLiteral("实到"));
    CHECK(table.rows[4].kind == RowKind::Sign);
    CHECK(table.spareRows == 2);
}

TEST_CASE("forms: a filled sheet counts what was taken, and present only where all is known")
{
    TermBook book = twoClasses();
    book.rows<Session>() = {aSession(u"2026-09-01", 1), aSession(u"2026-09-02", 1)};
    book.rows<Session>()[1].state = SessionState::Cancelled;
    book.rows<Mark>() = {aMark(u"2026-09-01", 1, MarkState::Absent),
                         aMark(u"2026-09-03", 1, MarkState::SickLeave)};
    const Table table = tableOf(contentOf(classSheet(book)));
    const QStringList first = texts(table.rows[0]);
    CHECK(first.mid(2, 4) ==
          QStringList{QStringLiteral("×"), QStringLiteral("—"), QStringLiteral("●"), QString()});
    CHECK(first.last(3) ==
          QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1")});
    const QStringList expected = texts(table.rows[2]);
    CHECK(expected.mid(1, 3) ==
          QStringList{QStringLiteral("2"), QStringLiteral("—"), QStringLiteral("2")});
    const QStringList present = texts(table.rows[3]);
    CHECK(present.mid(1, 3) == QStringList{QStringLiteral("1"), QString(), QString()});
    CHECK(present.last(3) ==
          QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1")});
}

TEST_CASE("forms: a day of two periods has two columns under one date and one place to sign")
{
    TermBook book = twoClasses();
    book.rows<Enrollment>()[0].slots = slotSet(u"周二1-2;周三1");
    book.rows<Enrollment>()[1].slots = slotSet(u"周二1");
    const Table table = tableOf(contentOf(classSheet(book)));
    CHECK(table.columns[2].header ==
          QStringList{QStringLiteral("1"), QStringLiteral("二"), QStringLiteral("1")});
    CHECK(table.columns[3].header ==
          QStringList{QStringLiteral("1"), QStringLiteral("二"), QStringLiteral("2")});
    CHECK(table.rows[1].cells[3].value == Value(QStringLiteral("/")));
    CHECK(table.rows[1].cells[3].tint == Tint::Light);
    const Row &sign = table.rows.last();
    CHECK(sign.cells[1].span == 2);
    CHECK(sign.cells[2].span == 1);
    int spans = 0;
    for (const Cell &cell : sign.cells)
        spans += cell.span;
    CHECK(spans == table.columns.size());
}

TEST_CASE("forms: a class takes the pages it should, with rows and columns to tick in")
{
    struct Row {
        int pupils;
        QStringView slotText;
        int pages;
    };
    constexpr Row rows[] = {
        {50, u"周一至周五1", 1}, {45, u"周一至周五1", 1},   {13, u"周一至周五1", 1},
        {60, u"周一至周五1", 2}, {50, u"周一至周五1-2", 2}, {13, u"周一至周五1-2", 2},
    };
    for (const Row &row : rows) {
        CAPTURE(row.pupils, row.slotText.toString());
        const Document sheet = classSheet(bigClass(row.pupils, row.slotText));
        const Recording recording = recorded(sheet);
        CHECK(faults(recording, kPortrait) == QStringList());
        REQUIRE(recording.texts.last().page + 1 == row.pages);
        QStringList shown;
        for (int page = 0; page < row.pages; ++page) {
            CHECK(smallestStep(columnEdges(recording, page)) >= 5.95);
            CHECK(smallestStep(rowEdges(recording, page)) >= 4.95);
            shown += pageTexts(recording, page);
        }
        for (const RegisterRow &pupil : registerOf(bigClass(row.pupils, row.slotText)).rows)
            CHECK(shown.contains(pupil.student.name));
        // A full sheet has one row for both counts, with two periods a day room for none.
        const bool full = row.pupils > 47;
        const bool twoPeriods = row.slotText.endsWith(u"1-2");
        CHECK(shown.contains(full ? QStringLiteral("应到／实到") : QStringLiteral("应到")) ==
              !(full && twoPeriods));
        CHECK(shown.contains(QStringLiteral("教师签名")));
    }
}

TEST_CASE("forms: a full sheet has expected above present in one row, with the same figures")
{
    TermBook book = bigClass(48);
    book.rows<Session>() = {aSession(u"2026-12-01", 1)};
    book.rows<Mark>() = {aMark(u"2026-12-01", 1, MarkState::Absent)};
    book.rows<Mark>()[0].student = QStringLiteral("20260001");
    const Table table = tableOf(contentOf(classSheet(book)));
    const QStringList foot = texts(table.rows[48]);
    CHECK(foot[1] == QStringLiteral("48\n47"));
    CHECK(foot[2] == QStringLiteral("48\n"));
    CHECK(foot.last(3) ==
          QStringList{QStringLiteral("47"), QStringLiteral("0"), QStringLiteral("1")});
    CHECK(contentOf(classSheet(book)).mark == QStringLiteral("班主任：周敏"));
}

TEST_CASE("forms: a class of 45 leaves room for a pen")
{
    const Recording recording = recorded(classSheet(bigClass(45)));
    CHECK(smallestStep(rowEdges(recording, 0)) > 5.1);
}

TEST_CASE("forms: a course's sheet has its own pupils with their classes, month over day")
{
    TermBook book = twoClasses();
    book.term.dates = DateRange(QDate(2026, 9, 1), QDate(2026, 10, 30));
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1")), aPlacement(QStringLiteral("C1"))};
    book.rows<Placement>()[1].student = QStringLiteral("3");
    const Register source = registerOf(book, offeringGroup(QStringLiteral("C1")));
    const CourseSheet sheet{source, book.rows<Offering>()[0], QStringLiteral("郭静")};

    const Content whole = contentOf(attendanceCourse(kStamp, {}, {sheet}));
    CHECK(whole.subtitle[0] == QStringLiteral("课程：C1 课程C1"));
    const Table table = tableOf(whole);
    CHECK(table.columns[3].header ==
          QStringList{QStringLiteral("9月"), QStringLiteral("2"), QStringLiteral("三")});
    CHECK(table.columns[8].header.first() == QStringLiteral("10月"));
    CHECK(texts(table.rows[0]).mid(0, 3) ==
          QStringList{QStringLiteral("1"), QStringLiteral("李明"), kClass});
    CHECK(texts(table.rows[1]).mid(0, 3) ==
          QStringList{QStringLiteral("2"), QStringLiteral("赵强"), kOtherClass});

    const Content month = contentOf(attendanceCourse(kStamp, QDate(2026, 9, 1), {sheet}));
    CHECK(month.subtitle[1] == QStringLiteral("2026年9月"));
    CHECK(tableOf(month).columns[3].header ==
          QStringList{QStringLiteral("2"), QStringLiteral("三")});
}

TEST_CASE("forms: a daily course of a whole term goes over several pages and is never cut")
{
    TermBook book = bigClass(30, u"周一至周五1-2");
    book.term.dates = DateRange(QDate(2026, 9, 1), QDate(2027, 1, 15));
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一至周五1-2")};
    for (const Student &student : book.rows<Student>()) {
        book.rows<Placement>().append(aPlacement(QStringLiteral("C1")));
        book.rows<Placement>().last().student = student.number;
    }
    const CourseSheet sheet{registerOf(book, offeringGroup(QStringLiteral("C1"))),
                            book.rows<Offering>()[0], QStringLiteral("郭静")};
    const Recording recording = recorded(attendanceCourse(kStamp, {}, {sheet}));
    CHECK(faults(recording, kPortrait) == QStringList());
    for (int page = 0; page <= recording.texts.last().page; ++page)
        CHECK(smallestStep(columnEdges(recording, page)) >= 5.95);
}
