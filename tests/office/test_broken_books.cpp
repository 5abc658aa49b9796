// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import.h"
#include "tests/office/school.h"
#include "tests/sheet/made_files.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

struct Broken {
    const char *what;
    std::function<void(const BookFolder &)> spoil;
    QStringView sheet, cell, found;
};

[[nodiscard]] QString zh(QStringView text)
{
    return text.toString();
}

[[nodiscard]] QList<Broken> brokenBooks()
{
    return {
        {"a wrong header",
         [](const BookFolder &book) { book.replace(zh(u"学生"), zh(u"学号,"), zh(u"编码,")); },
         u"学生",
         u"A1",
         {}},
        {"text in a date",
         [](const BookFolder &book) {
             book.replace(zh(u"报名"), zh(u"周四1-2,2026-09-01"), zh(u"周四1-2,九月一日"));
         },
         u"报名", u"C2", u"九月一日"},
        {"a date that there is not",
         [](const BookFolder &book) {
             book.replace(zh(u"学期"), zh(u"2026-09-01"), zh(u"2026-09-31"));
         },
         u"学期", u"B4", u"2026-09-31"},
        {"an unknown class",
         [](const BookFolder &book) {
             book.replace(zh(u"学生"), zh(u"女,一（1）班"), zh(u"女,九（9）班"));
         },
         u"学生", u"D2", u"九（9）班"},
        {"an unknown student",
         [](const BookFolder &book) { book.append(zh(u"志愿"), zh(u"4711,,C001,,,,")); }, u"志愿",
         u"A31", u"4711"},
        {"an unknown course in a wish",
         [](const BookFolder &book) {
             book.replace(zh(u"志愿"), zh(u"C006,C002"), zh(u"C006,C099"));
         },
         u"志愿", u"D2", u"C099"},
        {"a duplicate key",
         [](const BookFolder &book) { book.append(zh(u"班级"), zh(u"一(1)班,1,T001,101")); },
         u"班级", u"A8", u"一（1）班"},
        {"a mark on a cancelled session",
         [](const BookFolder &book) {
             book.replace(zh(u"课次"), zh(u"2026-10-29,2,一（1）班,已点名"),
                          zh(u"2026-10-29,2,一（1）班,停课"));
         },
         u"学生考勤", u"D2", u"迟到"},
        {"a mark where nobody is expected",
         [](const BookFolder &book) {
             book.append(zh(u"学生考勤"), zh(u"2026-09-06,1,20260001,迟到,"));
         },
         u"学生考勤", u"C90", u"20260001"},
        {"two different marks",
         [](const BookFolder &book) {
             book.append(zh(u"学生考勤"), zh(u"2026-10-29,2,20260001,缺勤,"));
         },
         u"学生考勤",
         u"A90",
         {}},
        {"a roll taken on a cancelled day",
         [](const BookFolder &book) {
             book.append(zh(u"课次"), zh(u"2026-11-18,1,一（1）班,已点名,T001,正常,,完整,"));
         },
         u"课次", u"D1288", u"已点名"},
        {"a day cancelled that has no service",
         [](const BookFolder &book) { book.append(zh(u"校历"), zh(u"2026-09-06,停课,,")); },
         u"校历", u"A15", u"2026-09-06"},
        {"overlapping selections",
         [](const BookFolder &book) {
             book.append(zh(u"报名"),
                         zh(u"20260001,周一1,2026-10-12,,父,2026-10-01,生效,2026-10-01,,"));
         },
         u"报名", u"C33", u"2026-10-12"},
        {"a teacher in two places",
         [](const BookFolder &book) {
             book.replace(zh(u"课程"), zh(u"C002,篮球,社团,体育,否,1-3,初级,周一2,功能室2,T008"),
                          zh(u"C002,篮球,社团,体育,否,1-3,初级,周三2,功能室2,T007"));
         },
         u"课程", u"J3", u"T007"},
        {"a state that there is not",
         [](const BookFolder &book) {
             book.replace(zh(u"课次"), zh(u"一（1）班,已点名"), zh(u"一（1）班,点过名"));
         },
         u"课次", u"D2", u"点过名"},
        {"an amount with three decimals",
         [](const BookFolder &book) { book.replace(zh(u"缴费"), zh(u"100.05"), zh(u"100.055")); },
         u"缴费", u"C2", u"100.055"},
    };
}

} // namespace

TEST_CASE("A book that contradicts itself is refused: where, what was found, and nothing written")
{
    School school;
    const QByteArray empty = school.bytes();
    for (const Broken &broken : brokenBooks()) {
        CAPTURE(broken.what);
        BookFolder book(zh(u"onex"));
        broken.spoil(book);
        const auto result = school.take(book.path());
        REQUIRE_FALSE(result);
        CHECK(result.failure().kind == FailureKind::BadInput);
        CHECK_FALSE(result.failure().text.isEmpty());
        REQUIRE_FALSE(result.failure().findings.isEmpty());
        const Finding &finding = result.failure().findings.first();
        CHECK(finding.sheet == broken.sheet);
        CHECK(finding.cell == broken.cell);
        CHECK_FALSE(finding.message.isEmpty());
        if (!broken.found.isEmpty())
            CHECK(finding.found == broken.found);
    }
    CHECK(school.bytes() == empty);
}

TEST_CASE("A broken book leaves a file with a term in it as it was, too")
{
    School school;
    school.takeGood(examplePath(zh(u"onex")));
    const QByteArray before = school.bytes();
    for (const Broken &broken : brokenBooks()) {
        CAPTURE(broken.what);
        BookFolder book(zh(u"onex"));
        broken.spoil(book);
        const auto result = school.take(book.path());
        REQUIRE_FALSE(result);
        CHECK(result.failure().kind == FailureKind::BadInput);
    }
    CHECK(school.bytes() == before);
}

TEST_CASE("T54 faults of several sheets are listed in one go")
{
    BookFolder book(zh(u"onex"));
    book.replace(zh(u"报名"), zh(u"周四1-2,2026-09-01"), zh(u"周四1-2,九月一日"));
    book.replace(zh(u"缴费"), zh(u"100.05"), zh(u"1e3"));
    book.replace(zh(u"学生"), zh(u"女,一（1）班"), zh(u"女,九（9）班"));
    book.append(zh(u"减免"), zh(u"4711,困难,50,2026-09-01,2027-01-15,教字1号,"));
    const auto places = [](const Result<ImportReport> &result) {
        QStringList list;
        for (const Finding &finding : result.failure().findings)
            list.append(finding.sheet + u'!' + finding.cell);
        list.sort();
        return list;
    };
    School school;
    QStringList expected{zh(u"报名!C2"), zh(u"缴费!C2"), zh(u"学生!D2"), zh(u"减免!A11")};
    expected.sort();
    CHECK(places(school.take(book.path())) == expected);

    SECTION("also where the term itself is at fault")
    {
        book.replace(zh(u"学期"), zh(u"2026-09-01"), zh(u"九月"));
        const QStringList all = places(school.take(book.path()));
        CHECK(all.contains(zh(u"学期!B4")));
        CHECK(all.contains(zh(u"报名!C2")));
        CHECK(all.contains(zh(u"缴费!C2")));
    }
    SECTION("a row with a bad cell is no unknown one for the others")
    {
        BookFolder seats(zh(u"onex"));
        seats.replace(zh(u"学生"), zh(u"否,留守,,"), zh(u"也许,留守,,"));
        CHECK(places(school.take(seats.path())) == QStringList{zh(u"学生!G2")});
    }
}

TEST_CASE("G14 files that are no workbook are refused with a reason")
{
    School school;
    const QByteArray before = school.bytes();
    const Folder folder;
    const QByteArray bombRows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" +
                                QByteArray(40 * 1024 * 1024, ' ') + "</t></is></c></row>";
    struct Row {
        const char *what;
        QString path;
    };
    QByteArray docx =
        zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w:document/>"}});
    const Row rows[] = {
        {"a renamed docx", folder.with(zh(u"文件.xlsx"), docx)},
        {"a zip bomb", folder.with(zh(u"大.xlsx"), zipOf(partsOf({bombRows, {}, {}, {}})))},
        {"half a workbook", folder.with(zh(u"半.xlsx"), zipOf(partsOf({})).left(300))},
        {"an old xls", folder.with(zh(u"旧.xls"), QByteArray::fromHex("d0cf11e0a1b11ae1") +
                                                      QByteArray(512, '\0'))},
        {"text under the name of a workbook", folder.with(zh(u"文.xlsx"), "学号,姓名\n")},
        {"an empty file", folder.with(zh(u"空.xlsx"), {})},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const auto result = school.take(row.path);
        REQUIRE_FALSE(result);
        CHECK(result.failure().kind == FailureKind::BadInput);
        REQUIRE_FALSE(result.failure().findings.isEmpty());
        CHECK_FALSE(result.failure().findings[0].message.isEmpty());
    }
    const auto missing = school.take(folder.path(zh(u"没有.xlsx")));
    REQUIRE_FALSE(missing);
    CHECK(missing.failure().kind == FailureKind::File);
    CHECK(school.bytes() == before);
}

TEST_CASE("G14 a sheet of GB18030 is read, one cut inside a character is refused")
{
    // 学号,姓名,班级 / 9001,王,一（1）班
    const QByteArray whole = QByteArray::fromHex("d1a7bac52cd0d5c3fb2cb0e0bcb60a"
                                                 "393030312ccdf52cd2bba3a831a3a9b0e00a");
    BookFolder book(zh(u"onex"));
    const QString path = book.file(zh(u"学生"));
    School school;
    school.takeGood(examplePath(zh(u"onex")));
    writeBytes(path, whole);
    const ImportReport report = school.takeGood(book.path());
    CHECK(school.rows().rows<Student>().last().number == zh(u"9001"));
    CHECK(school.rows().rows<Student>().last().name == zh(u"王"));

    const QByteArray before = school.bytes();
    writeBytes(path, whole.left(21)); // in the middle of 王
    const auto cut = school.take(book.path());
    REQUIRE_FALSE(cut);
    CHECK(cut.failure().kind == FailureKind::BadInput);
    REQUIRE_FALSE(cut.failure().findings.isEmpty());
    CHECK(cut.failure().findings[0].sheet.contains(zh(u"学生")));
    CHECK(school.bytes() == before);
}
