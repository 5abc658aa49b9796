// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kOnex = QStringLiteral("onex");

[[nodiscard]] SheetCount countOf(const ImportReport &report, QStringView sheet)
{
    for (const SheetCount &count : report.counts) {
        if (count.sheet == sheet)
            return count;
    }
    FAIL("no such sheet");
    return {};
}

} // namespace

TEST_CASE("Taking the same workbook twice changes nothing")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School school(schemeOf(example));
        const ImportReport first = school.takeGood(examplePath(example));
        CHECK(first.opensTerm);
        CHECK_FALSE(first.changesNothing());
        const TermBook before = school.rows();
        const ImportReport second = school.takeGood(examplePath(example));
        CHECK(second.changesNothing());
        CHECK_FALSE(second.opensTerm);
        CHECK_FALSE(second.barrier);
        CHECK(second.changes.isEmpty());
        CHECK(sameRows(school.rows(), before));
        for (const SheetCount &count : second.counts) {
            CAPTURE(count.sheet);
            CHECK(count.absent == 0);
            CHECK(count.unchanged == countOf(first, count.sheet).added);
        }
    }
}

TEST_CASE("A dry run tells the same and changes no byte")
{
    School school;
    const QByteArray before = school.bytes();
    const auto dry = school.take(examplePath(kOnex), true);
    REQUIRE(dry);
    CHECK(school.bytes() == before);
    const ImportReport real = school.takeGood(examplePath(kOnex));
    REQUIRE(dry.value().counts.size() == real.counts.size());
    for (qsizetype at = 0; at < real.counts.size(); ++at) {
        CAPTURE(real.counts[at].sheet);
        CHECK(dry.value().counts[at].added == real.counts[at].added);
    }
    CHECK(dry.value().barrier);
}

TEST_CASE("A changed book is told cell by cell, old and new")
{
    School school;
    school.takeGood(examplePath(kOnex));
    BookFolder book(kOnex);
    book.replace(QStringLiteral("学生"), QStringLiteral("20260001,张梓,女"),
                 QStringLiteral("20260001,张子,女"));
    book.append(QStringLiteral("学生"), QStringLiteral("99,新来,男,一（1）班,,,否,,,"));
    book.remove(QStringLiteral("退费"));
    const ImportReport report = school.takeGood(book.path());
    CHECK(countOf(report, u"学生").changed == 1);
    CHECK(countOf(report, u"学生").added == 1);
    CHECK(countOf(report, u"退费").absent == 3);
    CHECK_FALSE(report.barrier);
    REQUIRE(report.changes.value(QStringLiteral("学生")).size() == 1);
    const CellChange change = report.changes.value(QStringLiteral("学生")).first();
    CHECK(change.row == QStringLiteral("20260001"));
    CHECK(change.header == QStringLiteral("姓名"));
    CHECK(change.before == QStringLiteral("张梓"));
    CHECK(change.after == QStringLiteral("张子"));
    CHECK(school.rows().rows<Refund>().size() == 3);
}

TEST_CASE("R-FEE-11 receipts are numbered in the book's order and kept")
{
    School school;
    school.takeGood(examplePath(kOnex));
    const QList<Payment> first = school.rows().rows<Payment>();
    for (qsizetype at = 0; at < first.size(); ++at)
        CHECK(first[at].receipt == static_cast<int>(at) + 1);

    BookFolder book(kOnex);
    book.append(QStringLiteral("缴费"), QStringLiteral(",20260001,5.00,2026-12-01,现金,,补交"));
    const ImportReport report = school.takeGood(book.path());
    CHECK(report.barrier);
    CHECK(countOf(report, u"缴费").added == 1);
    const QList<Payment> second = school.rows().rows<Payment>();
    CHECK(second.mid(0, first.size()) == first);
    CHECK(second.last().receipt == static_cast<int>(first.size()) + 1);
}

TEST_CASE("R-FEE-11 a note added to a payment is kept, its money is not changed by a book")
{
    School school;
    school.takeGood(examplePath(kOnex));
    BookFolder noted(kOnex);
    noted.replace(QStringLiteral("缴费"), QStringLiteral("扫码,TX1000000,"),
                  QStringLiteral("扫码,TX1000000,九月"));
    const ImportReport report = school.takeGood(noted.path());
    CHECK(countOf(report, u"缴费").changed == 1);
    CHECK(report.barrier);
    CHECK(school.rows().rows<Payment>().first().note == QStringLiteral("九月"));
    CHECK(school.takeGood(noted.path()).changesNothing());

    BookFolder changed(kOnex);
    changed.replace(QStringLiteral("缴费"), QStringLiteral("20260001,100.05"),
                    QStringLiteral("20260001,200.05"));
    const auto refused = school.take(changed.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::BadInput);
    REQUIRE(refused.failure().findings.size() == 1);
    CHECK(refused.failure().findings[0].sheet == QStringLiteral("缴费"));
    CHECK(refused.failure().findings[0].cell == QStringLiteral("A2"));
}

TEST_CASE("学期名称 names the term: another name opens a second one in the file")
{
    School school;
    school.takeGood(examplePath(kOnex));
    const TermBook autumn = school.rows();

    BookFolder book(kOnex);
    book.replace(QStringLiteral("学期"), QStringLiteral("2026秋"), QStringLiteral("2026秋二部"));
    const ImportReport report = school.takeGood(book.path());
    CHECK(report.opensTerm);
    CHECK(report.termName == QStringLiteral("2026秋二部"));
    CHECK(school.rows().term.name == QStringLiteral("2026秋二部"));
    CHECK(sameRows(school.rows(QStringLiteral("2026秋")), autumn));
    // Receipt numbers go on through the whole file.
    const int last = *autumn.rows<Payment>().last().receipt;
    CHECK(school.rows().rows<Payment>().first().receipt == last + 1);
    CHECK(settleTerm(school.office(), {QStringLiteral("2026秋"), {}, {}})
              .value()
              .totals()
              .balance() == settleTerm(school.office(), {}).value().totals().balance());
    // The old book goes to the old term.
    CHECK(school.takeGood(examplePath(kOnex)).changesNothing());
}

TEST_CASE("A scheme unlike the term's is refused, also for a new file")
{
    School fresh(QStringLiteral("yueshou160"));
    const auto wrong = fresh.take(examplePath(kOnex));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.failure().kind == FailureKind::BadInput);
    REQUIRE(wrong.failure().findings.size() == 1);
    CHECK(wrong.failure().findings[0].sheet == QStringLiteral("学期"));
    CHECK(wrong.failure().findings[0].found == kOnex);
    CHECK(wrong.failure().findings[0].expected == QStringLiteral("yueshou160"));

    School school;
    school.takeGood(examplePath(kOnex));
    BookFolder book(kOnex);
    book.replace(QStringLiteral("学期"), QStringLiteral("方案,onex"), QStringLiteral("方案,pilu"));
    const auto other = school.take(book.path());
    REQUIRE_FALSE(other);
    CHECK(other.failure().findings[0].found == QStringLiteral("pilu"));
    CHECK(other.failure().findings[0].expected == kOnex);
}

TEST_CASE("A book without 学期 goes to the term that is asked for, by default the latest")
{
    School school;
    school.takeGood(examplePath(kOnex));
    BookFolder book(kOnex);
    book.remove(QStringLiteral("学期"));
    CHECK(school.takeGood(book.path()).changesNothing());
    CHECK(importWorkbook(school.office(), {book.path(), QStringLiteral("2026秋"), false}));
    const auto none =
        importWorkbook(school.office(), {book.path(), QStringLiteral("2030春"), false});
    REQUIRE_FALSE(none);
    CHECK(none.failure().findings[0].found == QStringLiteral("2030春"));

    School empty;
    const auto refused = empty.take(book.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().findings.size() >= 5);
}

TEST_CASE("An import without payments is one step and undone as one")
{
    const QString example = QStringLiteral("gongzuoliang");
    School school(example);
    school.takeGood(examplePath(example));
    const TermBook before = school.rows();
    const QStringList steps = school.office().state().undoSteps;

    BookFolder book(example);
    book.replace(QStringLiteral("学生考勤"), QStringLiteral("迟到"), QStringLiteral("缺勤"));
    book.append(QStringLiteral("学生"), QStringLiteral("99,新来,男,一（1）班,,,否,,,"));
    school.takeGood(book.path());
    const TermBook after = school.rows();
    CHECK_FALSE(sameRows(before, after));
    CHECK(school.office().state().undoSteps.size() == steps.size() + 1);

    REQUIRE(school.office().undo());
    CHECK(sameRows(school.rows(), before));
    CHECK(school.office().state().undoSteps == steps);
    REQUIRE(school.office().redo());
    CHECK(sameRows(school.rows(), after));

    REQUIRE(school.office().undo());
    REQUIRE(school.office().undo()); // the first import
    CHECK_FALSE(settleTerm(school.office(), {}));
}

TEST_CASE("An import with payments is a barrier, one that changes nothing is not even a step")
{
    School school;
    school.takeGood(examplePath(kOnex));
    CHECK_FALSE(school.office().state().undoText);
    CHECK_FALSE(school.office().state().barrierReason.isEmpty());
    school.takeGood(examplePath(kOnex));
    CHECK_FALSE(school.office().state().undoText);
    const auto undone = school.office().undo();
    REQUIRE(undone);
    CHECK_FALSE(undone.value());
}

TEST_CASE("A book that breaks a policy is taken, and the breach is told")
{
    BookFolder book(kOnex);
    book.replace(QStringLiteral("时段"), QStringLiteral("16:10,17:10,兴趣活动"),
                 QStringLiteral("17:30,18:30,兴趣活动"));
    book.replace(QStringLiteral("时段"), QStringLiteral("17:10"), QStringLiteral("18:30"));
    School school;
    const ImportReport report = school.takeGood(book.path());
    CHECK_FALSE(report.notes.isEmpty()); // later than 18:15 (R-RED-10)
}

TEST_CASE("Reading can be cancelled and leaves the file as it was")
{
    School school;
    const QByteArray before = school.bytes();
    const auto result =
        importWorkbook(school.office(), {examplePath(kOnex), {}, false}, [](int) { return false; });
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::Cancelled);
    CHECK(school.bytes() == before);
}

TEST_CASE(
    "R-ENR-1 a list of applications alone is previewed and taken, and all its faults are told")
{
    School school;
    school.takeGood(examplePath(kOnex));
    const TermBook before = school.rows();
    const QTemporaryDir folder;
    const auto write = [&](const QString &lines) {
        writeBytes(folder.filePath(QStringLiteral("报名.csv")),
                   (QStringLiteral(
                        "学号,时间,开始日期,结束日期,申请人,申请日期,状态,协议日期,退出申请日期,"
                        "备注\n") +
                    lines)
                       .toUtf8());
    };
    write(QStringLiteral("20260001,周五1,2026-12-07,,张艳宇,2026-12-01,待初审,,,\n"));
    const auto preview = school.take(folder.path(), true);
    REQUIRE(preview);
    CHECK(countOf(preview.value(), u"报名").added == 1);
    CHECK(sameRows(school.rows(), before));
    school.takeGood(folder.path());
    CHECK(school.rows().rows<Enrollment>().size() == before.rows<Enrollment>().size() + 1);
    REQUIRE(school.office().undo());
    CHECK(sameRows(school.rows(), before));

    write(QStringLiteral("99999999,周五1,2026-12-07,,张艳宇,2026-12-01,待初审,,,\n"
                         "20260001,周八1,2026-12-07,,张艳宇,2026-12-01,待初审,,,\n"));
    const auto faulty = school.take(folder.path());
    REQUIRE_FALSE(faulty);
    CHECK(faulty.failure().kind == FailureKind::BadInput);
    CHECK_FALSE(faulty.failure().findings.isEmpty());
    CHECK(sameRows(school.rows(), before));
}
