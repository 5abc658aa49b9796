// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/write_book.h"
#include "tests/sheet/made_files.h"

#include <QDir>
#include <QFile>

#include <zip.h>

using namespace kehou;
using namespace kehou::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

// Cells of every kind that are read as they were written.
[[nodiscard]] QList<Cell> allCells()
{
    return {
        {CellKind::Text, u"王小明"_s},
        {CellKind::Text, u"0012"_s},
        {CellKind::Text, u"=1+1"_s},
        {CellKind::Text, u"'=1+1"_s},
        {CellKind::Text, u"'a"_s},
        {CellKind::Text, u"-12.50"_s},
        {CellKind::Text, u"＝SUM(A1)"_s},
        {CellKind::Text, u"@甲"_s},
        {CellKind::Text, u"{=1}"_s},
        {CellKind::Text, u"http://例.cn/?a=1&b=2"_s},
        {CellKind::Text, u"2026-09-01"_s},
        {CellKind::Text, u"是"_s},
        {CellKind::Text, u"1e5"_s},
        {CellKind::Text, u"𠮷"_s},
        {CellKind::Text, u"䶮"_s},
        {CellKind::Text, u"第一行\n第二行\n\n末行"_s},
        {CellKind::Text, u"甲\t乙"_s},
        {CellKind::Text, u"\"引\"<&>,;"_s},
        {CellKind::Text, u"_x000D_ _x005F_ _x"_s},
        {CellKind::Text, u"110101201001011234"_s},
        {},
        {CellKind::Number, u"0"_s},
        {CellKind::Number, u"-12.50"_s},
        {CellKind::Number, u"12.5"_s},
        {CellKind::Number, u"331.20"_s},
        {CellKind::Number, u"0.00"_s},
        {CellKind::Number, u"9999999.99"_s},
        {CellKind::Number, u"0.000001"_s},
        {CellKind::Number, u"20260101"_s},
        {CellKind::Number, u"123456789012345"_s},
        {CellKind::Number, u"1000000000000000000000"_s},
        {CellKind::Number, u"50%"_s},
        {CellKind::Number, u"12.5%"_s},
        {CellKind::Number, u"-7.00%"_s},
        {CellKind::Date, u"2026-09-01"_s},
        {CellKind::Date, u"1900-03-01"_s},
        {CellKind::Date, u"9999-12-31"_s},
        {CellKind::Date, u"2028-02-29"_s},
        {CellKind::DateTime, u"2026-09-02 12:00:00.123"_s},
        {CellKind::DateTime, u"2026-09-02 12:00:00.001"_s},
        {CellKind::DateTime, u"2026-09-02 00:00:00"_s},
        {CellKind::DateTime, u"2026-12-31 23:59:59.999"_s},
        {CellKind::Time, u"15:10"_s},
        {CellKind::Time, u"00:00"_s},
        {CellKind::Time, u"08:05:59"_s},
        {CellKind::Time, u"23:59:59.999"_s},
        {CellKind::Time, u"36:00"_s},
        {CellKind::Boolean, u"是"_s},
        {CellKind::Boolean, u"否"_s},
        {CellKind::Error, u"#N/A"_s},
        {CellKind::Text, u"末"_s},
    };
}

[[nodiscard]] OutSheet sheetOf(const QList<Cell> &cells, CellKind columnKind)
{
    OutSheet sheet;
    sheet.name = u"学生"_s;
    QList<Cell> row;
    for (const Cell &cell : cells) {
        sheet.columns.append(
            {u"列"_s + QString::number(sheet.columns.size()), 12, {}, {}, columnKind, false});
        row.append(cell);
    }
    sheet.rows = {row, {}, row};
    return sheet;
}

[[nodiscard]] QByteArray partOf(const QString &path, const char *name)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    zip_file_t *file = zip_fopen(archive, name, 0);
    REQUIRE(file != nullptr);
    QByteArray bytes(1'000'000, Qt::Uninitialized);
    bytes.truncate(zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size())));
    zip_fclose(file);
    zip_discard(archive);
    return bytes;
}

[[nodiscard]] QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("workbook.md: a written workbook is read as the same cells, whatever its columns are for")
{
    const CellKind kind = GENERATE(CellKind::Text, CellKind::Number, CellKind::Date,
                                   CellKind::DateTime, CellKind::Time, CellKind::Boolean);
    const Folder folder;
    const QString path = folder.path(u"名单 #1 %.xlsx"_s);
    const QList<Cell> cells = allCells();
    const OutSheet sheet = sheetOf(cells, kind);
    REQUIRE(writeWorkbook(path, {sheet}).ok());
    const auto book = readBook(path);
    REQUIRE(book.ok());
    REQUIRE(book.value().sheets.size() == 1);
    CHECK(book.value().sheets[0].name == u"学生"_s);
    REQUIRE(book.value().sheets[0].rows.size() == 4);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        CAPTURE(i);
        CHECK(book.value().sheets[0].rows[0][i] == Cell{CellKind::Text, sheet.columns[i].header});
        CHECK(book.value().sheets[0].rows[1][i] == cells[i]);
    }
    CHECK(book.value().sheets[0].rows[2].isEmpty());
    CHECK(book.value().sheets[0].rows[3] == book.value().sheets[0].rows[1]);
}

TEST_CASE("workbook.md: a written .csv folder is read as the same texts")
{
    const Folder folder;
    const QString path = folder.path(u"导出 #1"_s);
    const QList<Cell> cells = allCells();
    OutSheet second;
    second.name = u"班级"_s;
    REQUIRE(writeCsvFolder(path, {sheetOf(cells, CellKind::Text), second}).ok());
    const auto book = readBook(path);
    REQUIRE(book.ok());
    REQUIRE(book.value().sheets.size() == 2);
    CHECK(book.value().sheets[0].name == u"学生"_s);
    CHECK(book.value().sheets[1] == Sheet{u"班级"_s, {}});
    for (qsizetype i = 0; i < cells.size(); ++i) {
        CAPTURE(i);
        CHECK(book.value().sheets[0].rows[1][i].text == cells[i].text);
    }
}

TEST_CASE("T54: cells that are not in the form of their kind are written as text, nothing is lost")
{
    const Folder folder;
    const QList<Cell> cells{
        {CellKind::Number, u"0012"_s},         {CellKind::Number, u"1234567890123456"_s},
        {CellKind::Number, u"=1+1"_s},         {CellKind::Number, u"五"_s},
        {CellKind::Date, u"2026年9月1日"_s},   {CellKind::Date, u"1900-01-05"_s},
        {CellKind::DateTime, u"2026-09-02"_s}, {CellKind::Time, u"8:05"_s},
        {CellKind::Boolean, u"对"_s},
    };
    REQUIRE(writeWorkbook(folder.path(u"a.xlsx"_s), {sheetOf(cells, CellKind::Number)}).ok());
    const auto book = readBook(folder.path(u"a.xlsx"_s));
    REQUIRE(book.ok());
    for (qsizetype i = 0; i < cells.size(); ++i)
        CHECK(book.value().sheets[0].rows[1][i] == Cell{CellKind::Text, cells[i].text});
}

TEST_CASE("d7: no text becomes a live formula in either form of export")
{
    const Folder folder;
    QList<Cell> cells;
    for (const QChar c : u"=+-@\t\r\n＝＋－＠"_s)
        cells.append({CellKind::Text, c + u"HYPERLINK(1)"_s});
    cells.append({CellKind::Number, u"-12.50"_s});
    cells.append({CellKind::Number, u"-5%"_s});
    REQUIRE(writeWorkbook(folder.path(u"a.xlsx"_s), {sheetOf(cells, CellKind::Text)}).ok());
    CHECK_FALSE(partOf(folder.path(u"a.xlsx"_s), "xl/worksheets/sheet1.xml").contains("<f>"));
    CHECK(partOf(folder.path(u"a.xlsx"_s), "xl/worksheets/sheet1.xml").contains("<v>-12.5</v>"));

    REQUIRE(writeCsvFolder(folder.path(u"csv"_s), {sheetOf(cells, CellKind::Text)}).ok());
    const QByteArray csv = fileBytes(folder.path(u"csv/学生.csv"_s));
    CHECK(csv.startsWith("\xEF\xBB\xBF\"列0\",\"列1\""));
    CHECK(csv.endsWith("\r\n"));
    CHECK(csv.contains("\"-12.50\",\"-5%\"\r\n"));
    CHECK(csv.count("\"'") == 2 * 11);
}

TEST_CASE("d7: a text that begins with NUL is guarded in .csv")
{
    const Folder folder;
    OutSheet sheet;
    sheet.name = u"a"_s;
    sheet.columns = {{QString(QChar(u'\0')) + u"=1"_s, 12, {}, {}, CellKind::Text, false}};
    REQUIRE(writeCsvFolder(folder.path({}), {sheet}).ok());
    CHECK(fileBytes(folder.path(u"a.csv"_s)).contains("\"'"));
}

TEST_CASE("workbook.md: the form has notes, drop-downs, widths, a frozen and repeated header")
{
    const Folder folder;
    const QString path = folder.path(u"模板.xlsx"_s);
    OutSheet sheet;
    sheet.name = u"学生"_s;
    sheet.columns = {
        {u"学号"_s, 14, u"每人一个，不可重复"_s, {}, CellKind::Text, true},
        {u"性别"_s, 6, {}, {u"男"_s, u"女"_s}, CellKind::Text, false},
        {u"入学日期"_s, 12, {}, {}, CellKind::Date, false},
        {u"备注"_s, 12, {}, QStringList(200, u"很长"_s), CellKind::Text, false},
    };
    sheet.examples = {{{CellKind::Text, u"20260101"_s}, {CellKind::Text, u"男"_s}},
                      {{CellKind::Text, u"20260102"_s}, {CellKind::Text, u"男"_s}}};
    REQUIRE(writeWorkbook(path, {sheet}).ok());

    const QByteArray xml = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(xml.contains("<pane ySplit=\"1\""));
    CHECK(xml.contains("paperSize=\"9\""));
    CHECK(xml.contains("fitToHeight=\"0\""));
    CHECK(xml.contains("<cols><col min=\"1\" max=\"1\" width=\"14."));
    CHECK(xml.contains("sqref=\"B2:B1048576\"><formula1>\"男,女\"</formula1>"));
    CHECK(xml.count("<dataValidation ") == 1); // Excel has no room for the long list
    CHECK(partOf(path, "xl/workbook.xml").contains("$1:$1</definedName>"));
    const QByteArray notes = partOf(path, "xl/comments1.xml");
    CHECK(notes.contains("每人一个，不可重复\nExample: 20260101、20260102"));
    CHECK(notes.contains("<comment ref=\"B1\""));
    CHECK(notes.contains("Example: 男<"));
    CHECK_FALSE(notes.contains("ref=\"C1\""));

    const auto book = readBook(path);
    REQUIRE(book.ok());
    CHECK(textsOf(book.value().sheets[0]) == QStringList{u"学号|性别|入学日期|备注"_s});
}

TEST_CASE("workbook.md: text that Excel could not name or hold is refused and nothing is written")
{
    const Folder folder;
    const QString path = folder.with(u"a.xlsx"_s, "old");
    const auto [name, taken] = GENERATE(table<QString, bool>({
        {u"学生"_s, true},
        {QString(31, u'长'), true},
        {QString(32, u'长'), false},
        {u""_s, false},
        {u"一/二"_s, false},
        {u"[一]"_s, false},
        {u"'一"_s, false},
        {u"一:二"_s, false},
    }));
    CAPTURE(name);
    OutSheet sheet;
    sheet.name = name;
    const auto written = writeWorkbook(path, {sheet});
    CHECK(written.ok() == taken);
    CHECK((fileBytes(path) == "old") != taken);
    if (!taken) {
        CHECK(written.failure().kind == FailureKind::Refused);
        CHECK(written.failure().text.contains(u"“"_s + name + u"”"_s));
    }
}

TEST_CASE("workbook.md: two sheets of one name are refused")
{
    const Folder folder;
    OutSheet sheet;
    sheet.name = u"a"_s;
    OutSheet other;
    other.name = u"A"_s;
    CHECK_FALSE(writeWorkbook(folder.path(u"a.xlsx"_s), {sheet, other}).ok());
    other.name = u"B"_s;
    CHECK(writeWorkbook(folder.path(u"a.xlsx"_s), {sheet, other}).ok());
}

TEST_CASE("workbook.md: a cell that is too long for Excel is refused by name")
{
    const Folder folder;
    OutSheet sheet = sheetOf({{CellKind::Text, QString(32'767, u'长')}}, CellKind::Text);
    CHECK(writeWorkbook(folder.path(u"a.xlsx"_s), {sheet}).ok());
    sheet.rows[2][0].text += u'长';
    const auto written = writeWorkbook(folder.path(u"b.xlsx"_s), {sheet});
    REQUIRE_FALSE(written.ok());
    CHECK(written.failure().kind == FailureKind::Refused);
    REQUIRE(written.failure().findings.size() == 1);
    CHECK(written.failure().findings[0].cell == u"A4"_s);
    CHECK(written.failure().findings[0].found == u"32768 characters"_s);
    CHECK_FALSE(QFile::exists(folder.path(u"b.xlsx"_s)));
}

TEST_CASE("d7: .csv files get no name that Windows reserves")
{
    const Folder folder;
    const auto [name, taken] = GENERATE(table<QString, bool>({
        {u"学生"_s, true},
        {u"console"_s, true},
        {u"a.b"_s, true},
        {u"CON"_s, false},
        {u"nul"_s, false},
        {u"com1.x"_s, false},
        {u"../a"_s, false},
        {u"a\\b"_s, false},
        {u"a:b"_s, false},
        {u"a?"_s, false},
        {u"a."_s, false},
        {u"a "_s, false},
        {u""_s, false},
        {u"a\nb"_s, false},
    }));
    CAPTURE(name);
    OutSheet sheet;
    sheet.name = name;
    const auto written = writeCsvFolder(folder.path(u"x"_s), {sheet});
    CHECK(written.ok() == taken);
    CHECK(QDir(folder.path(u"x"_s)).exists() == taken);
}

TEST_CASE("d5: a place that cannot be written to is a File failure")
{
    const Folder folder;
    folder.with(u"a"_s, "a file, no folder");
    OutSheet sheet;
    sheet.name = u"a"_s;
    const auto workbook = writeWorkbook(folder.path(u"a/b.xlsx"_s), {sheet});
    REQUIRE_FALSE(workbook.ok());
    CHECK(workbook.failure().kind == FailureKind::File);
    CHECK(workbook.failure().text.contains(u"b.xlsx"_s));
    const auto csv = writeCsvFolder(folder.path(u"a"_s), {sheet});
    REQUIRE_FALSE(csv.ok());
    CHECK(csv.failure().kind == FailureKind::File);
}
