// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "core/sheet/read_book.h"
#include "tests/exchange/grids.h"
#include "tests/rules/fees/random_school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Sheet students(const QStringList &lines)
{
    return sheetOf(QStringLiteral("学生"), QStringList{QStringLiteral("学号|姓名|班级")} + lines);
}

// What a reader of the written sheets would see.
[[nodiscard]] Book bookOf(const QList<OutSheet> &sheets)
{
    Book book;
    for (const OutSheet &out : sheets) {
        Sheet sheet{out.name, {{}}};
        for (const OutColumn &column : out.columns)
            sheet.rows[0].append({CellKind::Text, column.header});
        sheet.rows += out.rows;
        book.sheets.append(sheet);
    }
    return book;
}

[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周二1")};
    book.rows<Session>() = {aSession(u"2026-09-01", 1, offeringGroup(QStringLiteral("C1"))),
                            aSession(u"2026-09-02", 1)};
    book.rows<Mark>() = {aMark(u"2026-09-02", 1, MarkState::Late)};
    book.rows<Waiver>() = {aWaiver(50, u"2026-09-01", u"2026-09-30")};
    book.rows<Payment>() = {aPayment(1000, QStringLiteral("TX1"))};
    book.rows<Wish>() = {{QStringLiteral("1"), {}, {QStringLiteral("C1"), QStringLiteral("C1")}}};
    return book;
}

template <typename... Rows>
[[nodiscard]] bool sameRows(const TermBook &a, const TermBook &b,
                            const std::tuple<QList<Rows>...> &)
{
    return ((a.rows<Rows>() == b.rows<Rows>()) && ...);
}

} // namespace

TEST_CASE("A written workbook read into a new term is the same term")
{
    const TermBook school = aSchool();
    const WorkbookRead read(bookOf(workbookSheets(school)), TermBook(school.term));
    CHECK(read.findings().isEmpty());
    CHECK(read.notes().isEmpty());
    CHECK(sameRows(read.merged(), school, ForEachRow<QList>()));

    const WorkbookRead again(bookOf(workbookSheets(school)), school);
    for (const SheetCount &count : again.counts()) {
        CAPTURE(count.sheet);
        CHECK(count.added == 0);
        CHECK(count.changed == 0);
        CHECK(count.absent == 0);
    }
    CHECK(again.changes().isEmpty());
}

TEST_CASE("A moved session's room and dated prices stand in the workbook only where there are some")
{
    TermBook school = aSchool();
    const auto sheet = [&](const QString &name) {
        const QList<OutSheet> sheets = workbookSheets(school);
        const auto found = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const OutSheet &out) { return out.name == name; });
        return found == sheets.end() ? std::nullopt : std::optional(*found);
    };
    const QString sessions = QStringLiteral("课次");
    const QString prices = QStringLiteral("收费标准");
    CHECK(sheet(sessions)->columns.last().header == u"说明");
    CHECK_FALSE(sheet(prices));
    school.rows<Session>()[1].room = QStringLiteral("操场");
    school.rows<ItemPrice>() = {
        {QStringLiteral("课后服务费"), Money::fen(250), QDate(2026, 11, 1), {}, {}}};
    CHECK(sheet(sessions)->columns.last().header == u"场地");
    CHECK(sheet(prices)->rows.size() == 1);
    const WorkbookRead read(bookOf(workbookSheets(school)), TermBook(school.term));
    CHECK(sameRows(read.merged(), school, ForEachRow<QList>()));
    CHECK(read.counts().size() == 26);
}

TEST_CASE("Any school's workbook is read from .xlsx and .csv as it was written")
{
    const QTemporaryDir folder;
    for (unsigned seed = 0; seed < 30; ++seed) {
        CAPTURE(seed);
        const TermBook school = randomSchool(seed).book;
        const QString path = folder.filePath(QString::number(seed)) +
                             (seed % 2 == 0 ? QStringLiteral(".xlsx") : QString());
        const QList<OutSheet> sheets = workbookSheets(school);
        REQUIRE((seed % 2 == 0 ? writeWorkbook(path, sheets) : writeCsvFolder(path, sheets)));
        const auto book = readBook(path);
        REQUIRE(book);
        const WorkbookRead read(book.value(), TermBook(school.term));
        CHECK(read.findings().isEmpty());
        CHECK(sameRows(read.merged(), school, ForEachRow<QList>()));
        TermSheet term = readTermSheet(findSheet(book.value(), kTermSheetName));
        CHECK(termOf(term, std::nullopt) == school.term);
    }
}

TEST_CASE("The counts stand in the workbook's order for every sheet")
{
    const WorkbookRead read(
        {{}, {students({QStringLiteral("1|李明|一（1）班"), QStringLiteral("2|王芳|一（1）班")})}},
        aSchool());
    const QList<SheetCount> counts = read.counts();
    CHECK(counts.size() == 25);
    CHECK(counts.first().sheet == QStringLiteral("校历"));
    CHECK(counts.last().sheet == QStringLiteral("处理"));
    for (const SheetCount &count : counts) {
        if (count.sheet == u"学生") {
            CHECK(count.added == 1);
            CHECK(count.unchanged == 1);
        }
        if (count.sheet == u"课次")
            CHECK(count.absent == 2);
    }
}

TEST_CASE("An unknown sheet is noted, an empty one and the guide are not")
{
    const WorkbookRead read({{},
                             {students({}), sheetOf(QStringLiteral("备忘"), {QStringLiteral("x")}),
                              sheetOf(QStringLiteral("填写说明"), {QStringLiteral("x")}),
                              Sheet{QStringLiteral("Sheet2"), {}}}},
                            TermBook(aTerm()));
    REQUIRE(read.notes().size() == 1);
    CHECK(read.notes()[0].contains(QStringLiteral("备忘")));
}

TEST_CASE("班级或编号 knows the offerings of the book and of the file")
{
    const QString header = QStringLiteral("日期|课时|班级或编号|状态");
    const Sheet sessions =
        sheetOf(QStringLiteral("课次"), {header, QStringLiteral("2026-09-01|1|C1|已点名"),
                                         QStringLiteral("2026-09-02|1|一(1)班|已点名"),
                                         QStringLiteral("2026-09-02|1|C2|已点名")});
    const Sheet offerings = sheetOf(QStringLiteral("课程"),
                                    {QStringLiteral("编号|名称|层级|年级|时间|负责教师|最多人数"),
                                     QStringLiteral("C2|足球|社团|1|周三1|T1|20")});
    TermBook school = aSchool();
    school.rows<Session>().clear();
    const WorkbookRead read({{}, {sessions, offerings}}, school);
    CHECK(read.findings().isEmpty());
    const QList<Session> &rows = read.merged().rows<Session>();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].group.kind == GroupKind::Offering);
    CHECK(rows[1].group == classGroup());
    CHECK(rows[2].group.kind == GroupKind::Offering);
}

TEST_CASE("A fault of a rule is said with its sheet and cell, what was found and expected")
{
    const WorkbookRead read(
        {{}, {students({QStringLiteral("1|李明|一（1）班"), QStringLiteral("2|王芳|九（9）班")})}},
        TermBook(aTerm()));
    const Finding finding = read.finding({kSheetOf<Student>,
                                          1,
                                          "class_name",
                                          QStringLiteral("No class."),
                                          {},
                                          QStringLiteral("one")});
    CHECK(finding.sheet == QStringLiteral("学生"));
    CHECK(finding.cell == QStringLiteral("C3"));
    CHECK(finding.found == QStringLiteral("九（9）班"));
    CHECK(finding.expected == QStringLiteral("one"));
}

TEST_CASE("A fault in a row that only the file has names the row")
{
    TermBook school = aSchool();
    school.rows<Sanction>() = {{QStringLiteral("T7"),
                                SanctionKind::Award,
                                date(u"2026-09-02"),
                                {},
                                Money::fen(100),
                                QStringLiteral("好")}};
    const WorkbookRead read({{}, {}}, school);
    const Finding student =
        read.finding({kSheetOf<Student>, 0, "class_name", QStringLiteral("No class."), {}, {}});
    CHECK(student.cell.isEmpty());
    CHECK(student.message.contains(QStringLiteral("\"1\"")));
    const Finding sanction =
        read.finding({kSheetOf<Sanction>, 0, "staff_no", QStringLiteral("Nobody."), {}, {}});
    CHECK(sanction.message.contains(QStringLiteral("T7")));
    CHECK(sanction.message.contains(QStringLiteral("2026-09-02")));
}

TEST_CASE("The blank workbook has every sheet, no row of data, and a guide")
{
    const QList<OutSheet> sheets = blankWorkbook(QStringLiteral("yueshou160"));
    CHECK(sheets.size() == 27);
    CHECK(sheets.first().name == QStringLiteral("学期"));
    CHECK(sheets.last().name == QStringLiteral("填写说明"));
    for (const OutSheet &sheet : sheets) {
        CAPTURE(sheet.name);
        CHECK(sheet.columns.size() >= 2);
        if (sheet.name != u"学期" && sheet.name != u"填写说明")
            CHECK(sheet.rows.isEmpty());
    }
    const WorkbookRead read(bookOf(sheets), TermBook(aTerm()));
    CHECK(read.findings().isEmpty());
    CHECK(read.notes().isEmpty());
    for (const SheetCount &count : read.counts())
        CHECK(count.added == 0);
}

TEST_CASE("Columns of choices have them as a drop-down, required ones say so")
{
    for (const OutSheet &sheet : blankWorkbook(QStringLiteral("onex"))) {
        if (sheet.name != u"学生考勤")
            continue;
        CHECK(sheet.columns[3].header == QStringLiteral("状态"));
        CHECK(sheet.columns[3].choices.size() == 6);
        CHECK(sheet.columns[3].required);
        CHECK_FALSE(sheet.columns[4].required);
        CHECK(sheet.columns[0].kind == CellKind::Date);
    }
}
