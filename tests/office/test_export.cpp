// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/export.h"
#include "core/sheet/read_book.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] QList<Sheet> exported(School &school, const QString &name)
{
    REQUIRE(exportWorkbook(school.office(), school.path(name)));
    const auto book = readBook(school.path(name));
    REQUIRE(book);
    return book.value().sheets;
}

} // namespace

TEST_CASE("Export, import into a new file, export: the same cells")
{
    for (const QString &example : kExamples) {
        CAPTURE(example);
        School first(schemeOf(example));
        first.takeGood(examplePath(example));
        const QList<Sheet> cells = exported(first, QStringLiteral("导出.xlsx"));

        School second(schemeOf(example));
        second.takeGood(first.path(QStringLiteral("导出.xlsx")));
        CHECK(exported(second, QStringLiteral("再导出.xlsx")) == cells);
        CHECK(sameRows(first.rows(), second.rows()));
    }
}

TEST_CASE("An exported workbook taken by its own school changes nothing")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    REQUIRE(exportWorkbook(school.office(), school.path(QStringLiteral("a.xlsx"))));
    const TermBook before = school.rows();
    const ImportReport report = school.takeGood(school.path(QStringLiteral("a.xlsx")));
    CHECK(report.changesNothing());
    CHECK(report.notes.isEmpty());
    CHECK_FALSE(report.barrier);
    for (const SheetCount &count : report.counts)
        CHECK(count.absent == 0);
    CHECK(sameRows(school.rows(), before));
}

TEST_CASE("T54 leading zeros, long numbers and text like formulas survive the round trip")
{
    BookFolder book(QStringLiteral("onex"));
    book.append(QStringLiteral("学生"),
                QStringLiteral("007,=1+1,女,一（1）班,@某人,013800138000,否,\"留守、困难\",,"));
    book.append(QStringLiteral("学生"),
                QStringLiteral("00700000000000000001,\"带,逗号\"\"引号\",女,一(1)班,,+86,否,,,"));
    School first;
    first.takeGood(book.path());
    REQUIRE(exportWorkbook(first.office(), first.path(QStringLiteral("a.xlsx"))));
    School second;
    second.takeGood(first.path(QStringLiteral("a.xlsx")));
    CHECK(sameRows(first.rows(), second.rows()));
    const QList<Student> students = second.rows().rows<Student>();
    const Student &one = students[students.size() - 2];
    CHECK(one.number == QStringLiteral("007"));
    CHECK(one.name == QStringLiteral("=1+1"));
    CHECK(one.phone == QStringLiteral("013800138000"));
    CHECK(students.last().number == QStringLiteral("00700000000000000001"));
    CHECK(students.last().name == QStringLiteral("带,逗号\"引号"));
    CHECK(students.last().className == QStringLiteral("一（1）班"));
}

TEST_CASE("A file without a term has nothing to export")
{
    School school;
    const auto result = exportWorkbook(school.office(), school.path(QStringLiteral("a.xlsx")));
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::Refused);
    CHECK_FALSE(QFile::exists(school.path(QStringLiteral("a.xlsx"))));
}

TEST_CASE("A place that cannot be written is a fault of the file")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const auto result =
        exportWorkbook(school.office(), school.path(QStringLiteral("没有/夹/a.xlsx")));
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::File);
}

TEST_CASE("The blank workbook opens its example term and nothing else")
{
    School school;
    REQUIRE(writeTemplate(school.path(QStringLiteral("模板.xlsx")), QStringLiteral("onex")));
    const ImportReport report = school.takeGood(school.path(QStringLiteral("模板.xlsx")));
    CHECK(report.opensTerm);
    for (const SheetCount &count : report.counts)
        CHECK(count.added == (count.sheet == u"学期" ? 1 : 0));
}
