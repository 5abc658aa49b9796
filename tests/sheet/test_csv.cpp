// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_reader.h"
#include "tests/sheet/made_files.h"

#include <QDir>

using namespace kehou;
using namespace kehou::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

[[nodiscard]] Result<Book> readCsvBytes(const QByteArray &bytes, const ReadLimits &limits = {})
{
    return readBytes(u"学生.csv"_s, bytes, limits);
}

} // namespace

TEST_CASE("workbook.md: a .csv file is a sheet of its name with cells of text")
{
    const Folder folder;
    const QString path =
        folder.with(u"学生.csv"_s, "学号,姓名,\r\n0012,王小明,\r\n,,\r\n2026-09-01,1.50\r\n");
    const auto book = readBook(path);
    REQUIRE(book.ok());
    CHECK(book.value().source == path);
    REQUIRE(book.value().sheets.size() == 1);
    const Sheet &sheet = book.value().sheets[0];
    CHECK(sheet.name == u"学生"_s);
    CHECK(textsOf(sheet) ==
          QStringList{u"学号|姓名"_s, u"0012|王小明"_s, {}, u"2026-09-01|1.50"_s});
    CHECK(sheet.rows[1][0] == Cell{CellKind::Text, u"0012"_s}); // T54
}

TEST_CASE("G14: fields are parted at commas outside of quotation marks")
{
    const auto [bytes, lines] = GENERATE(table<QByteArray, QStringList>({
        {"", {}},
        {"\n\n", {}},
        {"a", {u"a"_s}},
        {"a\nb\rc\r\nd", {u"a"_s, u"b"_s, u"c"_s, u"d"_s}},
        {"\"a,b\",c\n", {u"a,b|c"_s}},
        {"\"a\"\"b\"\n", {u"a\"b"_s}},
        {"\"a\r\nb\rc\nd\",e\n", {u"a\nb\nc\nd|e"_s}},
        {"\"a\" ,b\n", {u"a|b"_s}},
        {"\"\",b\n", {u"|b"_s}},
        {" a , b \n", {u"a|b"_s}},
        {"a\"b,c\n", {u"a\"b|c"_s}},
        {"\"  \",b\n", {u"|b"_s}},
        {"a\tb\nc,d\te\n", {u"a|b"_s, u"c,d|e"_s}},
        {"a\tb,c\n", {u"a\tb|c"_s}},
    }));
    CAPTURE(bytes.toStdString());
    const auto book = readCsvBytes(bytes);
    REQUIRE(book.ok());
    CHECK(textsOf(book.value().sheets[0]) == lines);
}

TEST_CASE("G14: a damaged .csv file is refused with the cell and the line")
{
    const auto [bytes, cell, message,
                found] = GENERATE(table<QByteArray, QString, QString, QString>({
        {"a,b\n\"c\nd\",\"e\nf\n", u"B2"_s, u"begins in line 3 is never closed"_s, u"\"e\nf\n"_s},
        {"a\n\"b", u"A2"_s, u"begins in line 2 is never closed"_s, u"\"b"_s},
        {"a,\"b\"c\n", u"B1"_s, u"In line 1 something follows a closing quotation mark"_s, u"c"_s},
        {QByteArray("a,b\nc,d\0e\n", 10), u"B2"_s, u"Line 2 holds a NUL character"_s, u""_s},
    }));
    const Finding finding = refusalOf(readCsvBytes(bytes));
    CHECK(finding.sheet == u"学生"_s);
    CHECK(finding.cell == cell);
    CHECK(finding.message.contains(message));
    CHECK(finding.found == found);
    CHECK(finding.expected == u"a .csv file as Excel saves it"_s);
}

TEST_CASE("G14: undecodable bytes are refused with the file and the line")
{
    const Finding finding = refusalOf(readCsvBytes("\xD0\xD5\xC3\xFB\r\n\xCD\xF5\xD0"));
    CHECK(finding.sheet == u"学生.csv"_s);
    CHECK(finding.message.contains(u"Line 2 cannot be read as text"_s));
    CHECK(finding.expected == u"text in UTF-8, UTF-16 or GB18030"_s);
}

TEST_CASE("d7: limits of a .csv file hold at the limit and refuse one more")
{
    ReadLimits limits;
    limits.rows = 3;
    limits.columns = 2;
    limits.cellCharacters = 5;
    limits.cells = 6;
    limits.characters = 30;
    const auto [bytes, cell, found,
                expected] = GENERATE(table<QByteArray, QString, QString, QString>({
        {"a\nb\nc\n", {}, {}, {}},
        {"a\nb\nc\nd\n", u"A4"_s, u"content in row 4"_s, u"at most 3 rows"_s},
        {"a,b,,,\n", {}, {}, {}},
        {"a,b,,c\n", u"D1"_s, u"content in column 4"_s, u"at most 2 columns"_s},
        {"王小明王小\n", {}, {}, {}},
        {"a\nb,王小明王小明\n", u"B2"_s, u"more than 5 characters"_s, u"at most 5 characters"_s},
    }));
    CAPTURE(bytes.toStdString());
    const auto book = readCsvBytes(bytes, limits);
    CHECK(book.ok() == cell.isEmpty());
    if (!cell.isEmpty()) {
        const Finding finding = refusalOf(book);
        CHECK(finding.cell == cell);
        CHECK(finding.found == found);
        CHECK(finding.expected == expected);
    }
}

TEST_CASE("d7: cells and characters of all files of a folder count together")
{
    const Folder folder;
    folder.with(u"一.csv"_s, "ab,cd\n");
    folder.with(u"二.csv"_s, "ef,gh\n");
    ReadLimits limits;
    const bool tight = GENERATE(false, true);
    const bool cells = GENERATE(false, true);
    limits.cells = cells ? (tight ? 3 : 4) : 100;
    limits.characters = cells ? 100 : (tight ? 7 : 8);
    const auto book = readBook(folder.path({}), limits);
    CHECK(book.ok() != tight);
    if (tight)
        CHECK(refusalOf(book).message.contains(u"more than this program reads at once"_s));
}

TEST_CASE("d7: a file over the limit is refused before it is read")
{
    ReadLimits limits;
    limits.fileBytes = 1024 * 1024;
    CHECK(readCsvBytes(QByteArray(1024 * 1024, '\n'), limits).ok());
    const Finding finding = refusalOf(readCsvBytes(QByteArray(1024 * 1024 + 1, '\n'), limits));
    CHECK(finding.sheet == u"学生.csv"_s);
    CHECK(finding.found == u"2 MiB"_s);
    CHECK(finding.expected == u"at most 1 MiB"_s);
}

TEST_CASE("workbook.md: a folder gives its .csv files in the order of their names")
{
    const Folder folder;
    folder.with(u"b.csv"_s, "2");
    folder.with(u"a.CSV"_s, "1");
    folder.with(u"说明.txt"_s, "\"");
    folder.with(u"._a.csv"_s, "\"");
    folder.with(u"a.b.csv"_s, "3");
    const auto book = readBook(folder.path({}));
    REQUIRE(book.ok());
    QStringList names;
    for (const Sheet &sheet : book.value().sheets)
        names.append(sheet.name);
    CHECK(names == QStringList{u"a"_s, u"a.b"_s, u"b"_s});
}

TEST_CASE("G14: the faults of all files of a folder are listed at once")
{
    const Folder folder;
    folder.with(u"a.csv"_s, "\"");
    folder.with(u"b.csv"_s, "fine");
    folder.with(u"c.csv"_s, "\xFF\xFF");
    folder.with(u"d.csv"_s, "PK\x03\x04");
    const auto book = readBook(folder.path({}));
    REQUIRE_FALSE(book.ok());
    CHECK(book.failure().kind == FailureKind::BadInput);
    CHECK(book.failure().text.contains(u"3"_s));
    REQUIRE(book.failure().findings.size() == 3);
    CHECK(book.failure().findings[0].sheet == u"a"_s);
    CHECK(book.failure().findings[1].sheet == u"c.csv"_s);
    CHECK(book.failure().findings[2].message.contains(u"under the name of a .csv"_s));
}

TEST_CASE("G14: a folder without .csv files is refused")
{
    const Folder folder;
    folder.with(u"说明.txt"_s, "a");
    CHECK(refusalOf(readBook(folder.path({}))).message.contains(u"holds no .csv file"_s));
}

TEST_CASE("d7: more files in a folder than the limit are refused")
{
    const Folder folder;
    for (const QString &name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s})
        folder.with(name, "1");
    ReadLimits limits;
    limits.entries = 3;
    CHECK(readBook(folder.path({}), limits).ok());
    limits.entries = 2;
    CHECK(refusalOf(readBook(folder.path({}), limits)).found.startsWith(u"3 files"_s));
}

TEST_CASE("cli.md: a file that is not there is a File failure")
{
    const Folder folder;
    const auto book = readBook(folder.path(u"没有.csv"_s));
    REQUIRE_FALSE(book.ok());
    CHECK(book.failure().kind == FailureKind::File);
    CHECK(book.failure().text.contains(u"没有.csv"_s));
}

TEST_CASE("d7: guards for formulas are put and taken away without a trace")
{
    const auto [text, guarded] = GENERATE(table<QString, QString>({
        {u"=1+1"_s, u"'=1+1"_s},
        {u"+86"_s, u"'+86"_s},
        {u"-12"_s, u"'-12"_s},
        {u"@a"_s, u"'@a"_s},
        {u"\ta"_s, u"'\ta"_s},
        {u"\ra"_s, u"'\ra"_s},
        {u"\na"_s, u"'\na"_s},
        {u"＝a"_s, u"'＝a"_s},
        {u"＋a"_s, u"'＋a"_s},
        {u"－a"_s, u"'－a"_s},
        {u"＠a"_s, u"'＠a"_s},
        {u"'=a"_s, u"''=a"_s},
        {u"'a"_s, u"'a"_s},
        {u"'"_s, u"'"_s},
        {u"a=b"_s, u"a=b"_s},
        {u""_s, u""_s},
    }));
    CHECK(guardedText(text) == guarded);
    CHECK(unguardedText(guarded) == text);
    CHECK(guardedText(QChar(u'\0') + text).startsWith(u'\''));
}

TEST_CASE("architecture: reading a .csv file tells its progress and can be cancelled")
{
    const Folder folder;
    const QString path = folder.with(u"a.csv"_s, QByteArray("王,b\n").repeated(10'000));
    QList<int> told;
    REQUIRE(readBook(path, {}, [&](int permille) {
                told.append(permille);
                return true;
            }).ok());
    CHECK(told.size() == 5);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.constLast() == 1000);
    const auto stopped = readBook(path, {}, [](int permille) { return permille < 400; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.failure().kind == FailureKind::Cancelled);
    CHECK(stopped.failure().findings.isEmpty());
}
