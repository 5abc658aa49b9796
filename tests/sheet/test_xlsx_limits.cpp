// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheet/made_files.h"

#include <QFile>

#include <zip.h>

using namespace kehou;
using namespace kehou::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

[[nodiscard]] QByteArray anyBook()
{
    return zipOf(partsOf({"<row><c><v>1</v></c></row>", {}, {}, {}}));
}

// Changes entries of a ZIP file once it is there.
template <typename Change>
[[nodiscard]] QByteArray changedZip(const QByteArray &bytes, Change change)
{
    const Folder folder;
    const QString path = folder.with(u"a.zip"_s, bytes);
    zip_t *archive = zip_open(path.toUtf8().constData(), 0, nullptr);
    REQUIRE(archive != nullptr);
    change(archive);
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("G14: what is no .xlsx workbook is told what it is and what to do")
{
    const auto [name, bytes, message,
                found] = GENERATE(table<std::string, QByteArray, QString, QString>({
        {"empty", "", u"The file is empty"_s, u"0 bytes"_s},
        {"old .xls or password", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0'),
         u"save it as .xlsx without a password"_s, u"an old or protected workbook"_s},
        {"text", "学号,姓名\n", u"no .xlsx workbook"_s, u""_s},
        {"web page", "<html><table>", u"no .xlsx workbook"_s, u""_s},
        {"Word document", zipOf({{"word/document.xml", "<w/>"}}), u"whatever its name says"_s,
         u"a Word document"_s},
        {"PowerPoint", zipOf({{"ppt/presentation.xml", "<p/>"}}), u"whatever its name says"_s,
         u"a PowerPoint presentation"_s},
        {".xlsb", zipOf({{"xl/workbook.bin", "x"}}), u"whatever its name says"_s,
         u"a binary .xlsb workbook"_s},
        {".ods", zipOf({{"mimetype", "x"}, {"content.xml", "<c/>"}}), u"whatever its name says"_s,
         u"an OpenDocument file"_s},
        {"archive", zipOf({{"照片.jpg", "x"}}), u"whatever its name says"_s, u"a ZIP archive"_s},
        {"cut off", anyBook().chopped(30), u"damaged or was cut off"_s, u""_s},
        {"cut in half", anyBook().first(anyBook().size() / 2), u"damaged or was cut off"_s, u""_s},
        {"only the mark", "PK\x03\x04", u"damaged or was cut off"_s, u""_s},
    }));
    CAPTURE(name);
    const Finding finding = refusalOf(readBytes(u"书.xlsx"_s, bytes));
    CHECK(finding.sheet == u"书.xlsx"_s);
    CHECK(finding.cell.isEmpty());
    CHECK(finding.message.contains(message));
    CHECK(finding.found == found);
}

TEST_CASE("G14: a workbook whose bytes were changed is refused")
{
    QByteArray bytes = anyBook();
    const qsizetype name = bytes.indexOf("xl/worksheets/sheet1.xml");
    REQUIRE(name > 0);
    bytes[name + 24 + 40] = static_cast<char>(bytes[name + 24 + 40] ^ 0x55);
    REQUIRE_FALSE(readBytes(u"a.xlsx"_s, bytes).ok());
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, bytes)).message.contains(u"damaged"_s));
}

TEST_CASE("G14: an encrypted entry asks for a file without password")
{
    const auto method = GENERATE(zip_uint16_t{ZIP_EM_TRAD_PKWARE}, zip_uint16_t{ZIP_EM_AES_256});
    if (!zip_encryption_method_supported(method, 1))
        return; // a libzip without the newer one cannot make the file to try it with
    const QByteArray bytes = changedZip(anyBook(), [method](zip_t *archive) {
        REQUIRE(zip_file_set_encryption(archive, 0, method, "geheim") == 0);
    });
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, bytes)).message.contains(u"protected by a password"_s));
}

TEST_CASE("d7: a ZIP file may have 1,000 entries and no more")
{
    const auto withEntries = [](int count) {
        QList<ZipPart> parts = partsOf({});
        while (parts.size() < count)
            parts.append({"x/" + QByteArray::number(parts.size()), {}});
        return zipOf(parts);
    };
    CHECK(readBytes(u"a.xlsx"_s, withEntries(1'000)).ok());
    const Finding finding = refusalOf(readBytes(u"a.xlsx"_s, withEntries(1'001)));
    CHECK(finding.message.contains(u"too many parts"_s));
    CHECK(finding.found == u"1001"_s);
    CHECK(finding.expected == u"at most 1000 parts"_s);
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, withEntries(2'500)))
              .message.contains(u"too many parts"_s));
}

TEST_CASE("d7: entry names that lead out of the archive are refused")
{
    const auto [name, refused] = GENERATE(table<QByteArray, bool>({
        {"xl/media/a..b.png", false},
        {"customXml/中文.xml", false},
        {"../evil.xml", true},
        {"xl/../../evil.xml", true},
        {"/etc/passwd", true},
        {"xl\\evil.xml", true},
        {"C:evil.xml", true},
    }));
    CAPTURE(name.toStdString());
    auto parts = partsOf({});
    parts.append({name, "x"});
    const auto book = readBytes(u"a.xlsx"_s, zipOf(parts));
    CHECK(book.ok() != refused);
    if (refused) {
        const Finding finding = refusalOf(book);
        CHECK(finding.message.contains(u"leads out of the file"_s));
        CHECK(finding.found == QString::fromUtf8(name));
    }
}

TEST_CASE("d7: a link in the archive is refused")
{
    const QByteArray bytes = changedZip(anyBook(), [](zip_t *archive) {
        REQUIRE(zip_file_set_external_attributes(archive, 0, 0, ZIP_OPSYS_UNIX, 0120777U << 16) ==
                0);
    });
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, bytes)).message.contains(u"leads out of the file"_s));
}

TEST_CASE("d7: what unpacks to too much is refused while it is inflated")
{
    const auto unpackingTo = [](qsizetype bytes) {
        return zipOf(partsOf({QByteArray("<x/>").repeated(bytes / 4), {}, {}, {}}));
    };
    const QByteArray bomb = unpackingTo(40'000'000);
    REQUIRE(bomb.size() < 100'000);
    const Finding finding = refusalOf(readBytes(u"a.xlsx"_s, bomb));
    CHECK(finding.message.contains(u"unpacks to far more"_s));
    CHECK(finding.expected == u"at most 512 MiB unpacked and 200 times the size of the file"_s);

    // The same within the ratio but beyond the total; and neither.
    ReadLimits limits;
    limits.unpackedRatio = 10'000;
    CHECK(readBytes(u"a.xlsx"_s, bomb, limits).ok());
    limits.unpackedBytes = 30'000'000;
    CHECK(
        refusalOf(readBytes(u"a.xlsx"_s, bomb, limits)).message.contains(u"unpacks to far more"_s));

    // A small file may well unpack to more than 200 times its size.
    CHECK(readBytes(u"a.xlsx"_s, unpackingTo(10'000'000)).ok());
}

TEST_CASE("d7: sheets that share one part are counted each time they are inflated")
{
    QByteArray sheets;
    for (int i = 0; i < 100; ++i)
        sheets += "<sheet name=\"" + QByteArray::number(i) + "\" r:id=\"a\"/>";
    auto parts = partsOf({QByteArray("<x/>").repeated(250'000), {}, {}, {}});
    parts[0].bytes = "<workbook><sheets>" + sheets + "</sheets></workbook>";
    CHECK(
        refusalOf(readBytes(u"a.xlsx"_s, zipOf(parts))).message.contains(u"unpacks to far more"_s));
}

TEST_CASE("d7: a workbook may have as many sheets as entries and no more")
{
    const auto withSheets = [](int count) {
        auto parts = partsOf({});
        parts[0].bytes = "<workbook>" +
                         QByteArray("<sheet name=\"a\" r:id=\"a\"/>").repeated(count) +
                         "</workbook>";
        return zipOf(parts);
    };
    CHECK(readBytes(u"a.xlsx"_s, withSheets(1'000)).ok());
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, withSheets(1'001)))
              .message.contains(u"too many sheets"_s));
}

TEST_CASE("d7: XML of a sheet may be nested 64 deep and no deeper")
{
    const auto nested = [](int depth) {
        return MadeBook{
            QByteArray("<x>").repeated(depth) + QByteArray("</x>").repeated(depth), {}, {}, {}};
    };
    CHECK(readMade(nested(62)).ok()); // inside of worksheet and sheetData
    CHECK(refusalOf(readMade(nested(63))).message.contains(u"nested too deep"_s));
    CHECK(refusalOf(readMade(nested(200'000))).message.contains(u"nested too deep"_s));
}

TEST_CASE("d7: one endless text is refused before it fills the memory")
{
    const QByteArray rows =
        "<row><c t=\"inlineStr\"><is><t>" + QByteArray(3'000'000, 'x') + "</t></is></c></row>";
    CHECK(refusalOf(readMade({rows, {}, {}, {}})).message.contains(u"endless text"_s));
}

TEST_CASE("d7: a cell may hold 4,000 characters and no more, wherever its text stands")
{
    const MadeBook book = GENERATE(
        MadeBook{"<row r=\"2\"><c r=\"B2\" t=\"str\"><v>TEXT</v></c></row>", {}, {}, {}},
        MadeBook{
            "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>TEXT</t></is></c></row>", {}, {}, {}},
        MadeBook{
            "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>", "<si><t>TEXT</t></si>", {}, {}});
    const auto read = [&book](int characters) {
        const QByteArray text = QByteArray("字").repeated(characters);
        MadeBook filled = book;
        filled.rows.replace("TEXT", text);
        filled.strings.replace("TEXT", text);
        return readMade(filled);
    };
    const auto whole = read(4'000);
    REQUIRE(whole.ok());
    CHECK(whole.value().sheets[0].rows[1][1].text.size() == 4'000);
    for (const int characters : {4'001, 100'000}) {
        const Finding finding = refusalOf(read(characters));
        CHECK(finding.sheet == u"表"_s);
        CHECK(finding.cell == u"B2"_s);
        CHECK(finding.found == u"more than 4000 characters"_s);
        CHECK(finding.expected == u"at most 4000 characters"_s);
    }
}

TEST_CASE("d7: content may reach row 200,000 and column 200; formats may go beyond")
{
    const auto [rows, cell, expected] = GENERATE(table<QByteArray, QString, QString>({
        {"<row r=\"200000\"><c><v>1</v></c></row>", {}, {}},
        {"<row r=\"200001\"><c><v>1</v></c></row>", u"A200001"_s, u"at most 200000 rows"_s},
        {"<row r=\"1048576\"><c s=\"1\"/></row>", {}, {}},
        {"<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row>", {}, {}},
        {"<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>", u"GS1"_s, u"at most 200 columns"_s},
        {"<row r=\"1\"><c r=\"XFD1\" s=\"1\"/></row>", {}, {}},
    }));
    CAPTURE(rows.toStdString());
    const auto book = readMade({rows, {}, {}, {}});
    CHECK(book.ok() == cell.isEmpty());
    if (!cell.isEmpty()) {
        CHECK(refusalOf(book).cell == cell);
        CHECK(refusalOf(book).expected == expected);
    }
}

TEST_CASE("d7: cells and characters of the whole book are bounded, gaps and shared texts included")
{
    ReadLimits limits;
    limits.cells = 6;
    limits.characters = 8;
    const auto [rows, strings, ok] = GENERATE(table<QByteArray, QByteArray, bool>({
        {"<row><c r=\"C1\"><v>1</v></c></row><row><c r=\"C2\"><v>1</v></c></row>", "", true},
        {"<row><c r=\"C1\"><v>1</v></c></row><row><c r=\"D2\"><v>1</v></c></row>", "", false},
        {"", "<si><t>12345678</t></si>", true},
        {"", "<si><t>12345</t></si><si><t>6789</t></si>", false},
        {"", "<si/><si/><si/><si/><si/><si/>", true},
        {"", "<si/><si/><si/><si/><si/><si/><si/>", false},
        {"<row><c><v>123456789</v></c></row>", "", false},
    }));
    CAPTURE(rows.toStdString(), strings.toStdString());
    const auto book = readMade({rows, strings, {}, {}}, limits);
    CHECK(book.ok() == ok);
    if (!ok)
        CHECK(refusalOf(book).message.contains(u"more than this program reads at once"_s));
}
