// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheet/made_files.h"

using namespace kehou;
using namespace kehou::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray kStyles =
    "<numFmts><numFmt numFmtId=\"176\" "
    "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
    "<numFmt numFmtId=\"177\" formatCode=\"00000000\"/>"
    "<numFmt numFmtId=\"178\" formatCode=\"0.00_ \"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"22\"/>"
    "<xf numFmtId=\"20\"/><xf numFmtId=\"9\"/><xf numFmtId=\"177\"/><xf numFmtId=\"178\"/>"
    "<xf numFmtId=\"31\"/></cellXfs><cellStyles><cellStyle xfId=\"0\"/></cellStyles>"
    "<dxfs><dxf><numFmt numFmtId=\"176\" formatCode=\"0.00\"/></dxf></dxfs>";

[[nodiscard]] Cell onlyCell(const QByteArray &xml, const QByteArray &strings = {},
                            const QByteArray &properties = {})
{
    const auto book = readMade({"<row><c " + xml + "</c></row>", strings, kStyles, properties});
    REQUIRE(book.ok());
    const Sheet &sheet = book.value().sheets.at(0);
    return sheet.rows.isEmpty() ? Cell{} : sheet.rows.at(0).at(0);
}

[[nodiscard]] QList<ZipPart> withPart(QList<ZipPart> parts, const QByteArray &name,
                                      const QByteArray &bytes)
{
    parts.removeIf([&name](const ZipPart &part) { return part.name == name; });
    parts.append({name, bytes});
    return parts;
}

} // namespace

TEST_CASE("G14: a cell is read as a person would read it")
{
    const auto [xml, kind, text] = GENERATE(table<QByteArray, CellKind, QString>({
        {"><v>331.20000000000005</v>", CellKind::Number, u"331.2"_s},
        {"t=\"n\"><v>20260101</v>", CellKind::Number, u"20260101"_s},
        {"s=\"7\"><v>331.5</v>", CellKind::Number, u"331.5"_s}, // a format that only shows zeros
        {"s=\"99\"><v>5</v>", CellKind::Number, u"5"_s},
        {"s=\"-1\"><v>5</v>", CellKind::Number, u"5"_s},
        {"s=\"1\"><v>46266</v>", CellKind::Date, u"2026-09-01"_s},
        {"s=\"2\"><v>46266</v>", CellKind::Date, u"2026-09-01"_s},
        {"s=\"8\"><v>46266</v>", CellKind::Date, u"2026-09-01"_s},
        {"s=\"1\"><v>-5</v>", CellKind::Number, u"-5"_s},
        {"s=\"3\"><v>46267.5</v>", CellKind::DateTime, u"2026-09-02 12:00:00"_s},
        {"s=\"4\"><v>0.6319444444444444</v>", CellKind::Time, u"15:10"_s},
        {"s=\"5\"><v>0.5</v>", CellKind::Number, u"50%"_s},
        {"s=\"5\"><v>0.07</v>", CellKind::Number, u"7%"_s},
        {"s=\"6\"><v>20101</v>", CellKind::Text, u"00020101"_s}, // T54
        {"s=\"6\"><v>2026010112</v>", CellKind::Number, u"2026010112"_s},
        {"s=\"6\"><v>-12</v>", CellKind::Number, u"-12"_s},
        {"t=\"b\"><v>1</v>", CellKind::Boolean, u"是"_s},
        {"t=\"b\"><v>0</v>", CellKind::Boolean, u"否"_s},
        {"t=\"e\"><v>#N/A</v>", CellKind::Error, u"#N/A"_s},
        {"t=\"str\"><f>A1&amp;\"\"</f><v>甲</v>", CellKind::Text, u"甲"_s},
        {"t=\"str\"><v>0012</v>", CellKind::Text, u"0012"_s}, // T54
        {"t=\"str\"><v>#DIV/0!</v>", CellKind::Error, u"#DIV/0!"_s},
        {"t=\"str\"><v>#1</v>", CellKind::Text, u"#1"_s},
        {"t=\"d\"><v>2026-09-01</v>", CellKind::Date, u"2026-09-01"_s},
        {"t=\"d\"><v>2026-09-01T00:00:00</v>", CellKind::Date, u"2026-09-01"_s},
        {"t=\"d\"><v>2026-09-02T12:00:00.123</v>", CellKind::DateTime,
         u"2026-09-02 12:00:00.123"_s},
        {"t=\"d\"><v>heute</v>", CellKind::Text, u"heute"_s},
        {"t=\"inlineStr\"><is><t> 甲 </t></is>", CellKind::Text, u"甲"_s},
        {"t=\"inlineStr\"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is>", CellKind::Text,
         u"甲乙"_s},
        {"t=\"inlineStr\"><is><t>东</t><rPh sb=\"0\" eb=\"1\"><t>dong</t></rPh></is>",
         CellKind::Text, u"东"_s},
        {"t=\"inlineStr\"><is><t>a_x000D_\nb_x0009_c_x0001_d_x005F_x000D__x12_</t></is>",
         CellKind::Text, u"a\nb\tcd_x000D__x12_"_s},
        {"t=\"inlineStr\"><is><t>_xD83D__x00G1_</t></is>", CellKind::Text, u"_xD83D__x00G1_"_s},
        {"t=\"inlineStr\"><is><t>\xEF\xBB\xBF学号</t></is>", CellKind::Text, u"学号"_s},
        {"t=\"inlineStr\"><is><t>&#128512;</t></is>", CellKind::Text, u"\U0001F600"_s},
        {"><v/>", CellKind::Empty, {}},
        {"><v></v>", CellKind::Empty, {}},
        {"><v> </v>", CellKind::Empty, {}},
        {"s=\"1\"><v/>", CellKind::Empty, {}},
        {"t=\"str\"><v> </v>", CellKind::Empty, {}},
        {"t=\"e\"><v> </v>", CellKind::Empty, {}},
        {"t=\"inlineStr\"><is/>", CellKind::Empty, {}},
        {"><f>1+1</f>", CellKind::Empty, {}},
    }));
    CAPTURE(xml.toStdString());
    CHECK(onlyCell(xml) == Cell{kind, text});
}

TEST_CASE("G14: shared texts are found by number, rich ones without their phonetic runs")
{
    const QByteArray strings =
        "<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space=\"preserve\"> 丙 "
        "</t></r><rPh sb=\"0\" eb=\"1\"><t>bing</t></rPh></si><si/>";
    CHECK(onlyCell("t=\"s\"><v>0</v>", strings) == Cell{CellKind::Text, u"甲"_s});
    CHECK(onlyCell("t=\"s\"><v>1</v>", strings) == Cell{CellKind::Text, u"乙 丙"_s});
    CHECK(onlyCell("t=\"s\"><v>2</v>", strings) == Cell{});
}

TEST_CASE("G14: a workbook that counts from 1904 gives the same days")
{
    CHECK(onlyCell("s=\"1\"><v>44804</v>", {}, "date1904=\"1\"") ==
          Cell{CellKind::Date, u"2026-09-01"_s});
    CHECK(onlyCell("s=\"1\"><v>44804</v>", {}, "date1904=\"true\"").text == u"2026-09-01"_s);
    CHECK(onlyCell("s=\"1\"><v>46266</v>", {}, "date1904=\"0\"").text == u"2026-09-01"_s);
}

TEST_CASE("G14: cells without addresses follow one another, others stand where they say")
{
    const auto book = readMade({"<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                                "<row r=\"4\"><c r=\"B4\"><v>5</v></c><c><v>6</v></c></row>"
                                "<row><c r=\"A5\"><v>7</v></c></row>"
                                "<row r=\"9\"><c r=\"Z9\" s=\"1\"/></row>",
                                {},
                                {},
                                {}});
    REQUIRE(book.ok());
    CHECK(textsOf(book.value().sheets[0]) == QStringList{u"1||3"_s, {}, {}, u"|5|6"_s, u"7"_s});
}

TEST_CASE("G14: a merged range keeps its value in its first cell, and only sheet data counts")
{
    auto parts = partsOf({});
    parts = withPart(parts, "xl/worksheets/sheet1.xml",
                     "<worksheet><x:row xmlns:x=\"m\" r=\"0\">5</x:row><dimension "
                     "ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">"
                     "<c r=\"A1\" t=\"str\"><v>一班</v></c><c r=\"B1\" s=\"1\"/></row><row r=\"2\">"
                     "<c r=\"A2\" s=\"1\"/><c r=\"B2\"><v>2</v></c></row></sheetData>"
                     "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>");
    const auto book = readBytes(u"a.xlsx"_s, zipOf(parts));
    REQUIRE(book.ok());
    CHECK(textsOf(book.value().sheets[0]) == QStringList{u"一班"_s, u"|2"_s});
}

TEST_CASE("G14: hidden sheets are read, charts are not, prefixes and name case do not matter")
{
    const auto parts = QList<ZipPart>{
        {"XL/Workbook.xml",
         "<x:workbook xmlns:x=\"m\" xmlns:rel=\"r\"><x:sheets><x:sheet name=\" 学生 \" "
         "rel:id=\"1\"/>"
         "<x:sheet name=\"图\" rel:id=\"2\"/><x:sheet name=\"缴费\" state=\"hidden\" rel:id=\"3\"/>"
         "</x:sheets></x:workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"3\" Type=\"http://purl.oclc.org/x/worksheet\" "
         "Target=\"/xl/other/../s3.xml\"/><Relationship Id=\"2\" Type=\"x/chartsheet\" "
         "Target=\"c.xml\"/><Relationship Id=\"1\" Type=\"x/worksheet\" Target=\"s1.xml\"/>"
         "</Relationships>"},
        {"xl/s1.xml", "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"str\"><x:v>甲</x:v>"
                      "</x:c></x:row></x:sheetData></x:worksheet>"},
        {"xl/s3.xml", "<worksheet><sheetData/></worksheet>"},
    };
    const auto book = readBytes(u"a.xlsx"_s, zipOf(parts));
    REQUIRE(book.ok());
    REQUIRE(book.value().sheets.size() == 2);
    CHECK(book.value().sheets[0].name == u"学生"_s);
    CHECK(textsOf(book.value().sheets[0]) == QStringList{u"甲"_s});
    CHECK(book.value().sheets[1] == Sheet{u"缴费"_s, {}});
}

TEST_CASE("G14: a damaged cell is refused with sheet, cell and what was found")
{
    const auto [rows, cell, found] = GENERATE(table<QByteArray, QString, QString>({
        {"<row r=\"2\"><c r=\"B2\"><v>abc</v></c></row>", u"B2"_s, u"abc"_s},
        {"<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>", u"B2"_s, u"0"_s},
        {"<row r=\"2\"><c r=\"B2\" t=\"s\"><v>-1</v></c></row>", u"B2"_s, u"-1"_s},
        {"<row r=\"2\"><c r=\"B2\" t=\"b\"><v>2</v></c></row>", u"B2"_s, u"2"_s},
        {"<row r=\"0\"/>", u"A1"_s, u"0"_s},
        {"<row r=\"1048577\"/>", u"A1"_s, u"1048577"_s},
        {"<row r=\"99999999999999999999\"/>", u"A1"_s, u"99999999999999999999"_s},
        {"<row r=\"x\"/>", u"A1"_s, u"x"_s},
        {"<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>", u"A2"_s, u"B3"_s},
        {"<row><c r=\"XFE1\"/></row>", u"A1"_s, u"XFE1"_s},
        {"<row><c r=\"AAAAAAAAAAAAA1\"/></row>", u"A1"_s, u"AAAAAAAAAAAAA1"_s},
        {"<row><c r=\"1\"/></row>", u"A1"_s, u"1"_s},
        {"<row><c r=\"A\"/></row>", u"A1"_s, u"A"_s},
        {"<row r=\"1048576\"/><row/>", u"A1048576"_s, u""_s},
    }));
    CAPTURE(rows.toStdString());
    const Finding finding = refusalOf(readMade({rows, {}, {}, {}}));
    CHECK(finding.sheet == u"表"_s);
    CHECK(finding.cell == cell);
    CHECK(finding.found == found);
    CHECK(finding.message.contains(u"damaged here"_s));
    CHECK(finding.expected == u"a value as Excel or WPS writes it"_s);
}

TEST_CASE("G14: a damaged part is refused with the file and the part")
{
    const auto [part, bytes, message] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"xl/workbook.xml", "<workbook>", u"is damaged"_s},
        {"xl/_rels/workbook.xml.rels", "", u"is damaged"_s},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt formatCode=\"&x;\"/></numFmts></styleSheet>",
         u"is damaged"_s},
        {"xl/sharedStrings.xml", "<sst><si><t>\xFF</t></si></sst>", u"is damaged"_s},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>", u"is damaged"_s},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>x", u"is damaged"_s},
        {"xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet><worksheet/>", u"document type"_s},
        {"xl/worksheets/sheet1.xml",
         "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;\">]><worksheet>&c;</worksheet>",
         u"document type"_s},
        {"xl/worksheets/sheet1.xml", QByteArray("\xFF\xFE<\0a\0", 6), u"not in UTF-8"_s},
    }));
    CAPTURE(part.toStdString());
    const auto parts = withPart(partsOf({}), part, bytes);
    const Finding finding = refusalOf(readBytes(u"书.xlsx"_s, zipOf(parts)));
    CHECK(finding.sheet == u"书.xlsx"_s);
    CHECK(finding.found == QString::fromUtf8(part));
    CHECK(finding.message.contains(message));
}

TEST_CASE("G14: a workbook whose parts are missing is refused, one without texts and styles is not")
{
    const auto without = [](const QByteArray &name) {
        auto parts = partsOf({"<row><c><v>1</v></c></row>", {}, {}, {}});
        parts.removeIf([&name](const ZipPart &part) { return part.name == name; });
        return parts;
    };
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, zipOf(without("xl/_rels/workbook.xml.rels"))))
              .message.contains(u"damaged or was cut off"_s));
    CHECK(refusalOf(readBytes(u"a.xlsx"_s, zipOf(without("xl/worksheets/sheet1.xml"))))
              .message.contains(u"damaged or was cut off"_s));
    auto parts = without("xl/styles.xml");
    parts.removeIf([](const ZipPart &part) { return part.name == "xl/sharedStrings.xml"; });
    parts = withPart(parts, "xl/_rels/workbook.xml.rels",
                     "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
                     "Target=\"worksheets/sheet1.xml\"/></Relationships>");
    const auto book = readBytes(u"a.xlsx"_s, zipOf(parts));
    REQUIRE(book.ok());
    CHECK(textsOf(book.value().sheets[0]) == QStringList{u"1"_s});
}

TEST_CASE("architecture: reading a workbook tells its progress and can be cancelled")
{
    const Folder folder;
    const QByteArray rows = QByteArray("<row><c><v>1</v></c></row>").repeated(20'000);
    const QString path = folder.with(u"a.xlsx"_s, zipOf(partsOf({rows, {}, {}, {}})));
    QList<int> told;
    REQUIRE(readBook(path, {}, [&](int permille) {
                told.append(permille);
                return true;
            }).ok());
    CHECK(told.size() > 5);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.constLast() == 1000);
    const auto stopped = readBook(path, {}, [](int permille) { return permille < 500; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.failure().kind == FailureKind::Cancelled);
}
