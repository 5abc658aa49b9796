// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/xlsx_writer.h"
#include "tests/paper/sample_documents.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <zip.h>

using namespace kehou;
using namespace kehou::documents;

namespace
{

// The parts of a written workbook, by name.
using Parts = QHash<QString, QByteArray>;

Parts unpacked(const QString &path)
{
    Parts parts;
    int error = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &error);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(zip_fread(file, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(archive);
    return parts;
}

Parts written(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表 #1.xlsx"));
    const auto result = paper::writeXlsx(document, path);
    REQUIRE(result.ok());
    return unpacked(path);
}

QStringList sharedStrings(const Parts &parts)
{
    QStringList strings;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            strings.append(xml.readElementText());
    }
    return strings;
}

// "s:text", "n:12.5" or "" for a cell such as B3 of a worksheet.
QHash<QString, QString> cells(const Parts &parts, const QString &sheet)
{
    const QStringList strings = sharedStrings(parts);
    QHash<QString, QString> found;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/worksheets/") + sheet));
    QString name;
    QString type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            name = xml.attributes().value(QStringLiteral("r")).toString();
            type = xml.attributes().value(QStringLiteral("t")).toString();
            found.insert(name, QString());
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            found[name] = type == u"s" ? QStringLiteral("s:") + strings.value(value.toInt())
                                       : QStringLiteral("n:") + value;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

Document withRow(const QList<Cell> &row)
{
    Table table;
    for (qsizetype i = 0; i < row.size(); ++i)
        table.columns.append({.header = {QStringLiteral("列")}});
    table.rows = {{.cells = row}};
    Document document;
    document.sections = {{QString(), Content{QString(), {}, {}, {table}}}};
    return document;
}

QStringList namesOf(const QStringList &titles)
{
    QList<Section> sections;
    for (const QString &title : titles)
        sections.append({title, Content{}});
    return paper::worksheetNames(sections);
}

} // namespace

TEST_CASE("forms: figures are numbers in .xlsx, dates dates, text text")
{
    const Parts parts = written(withRow({{Money::fen(123450)},
                                         {qint64{-7}},
                                         {BasisPoints{9560}},
                                         {Thousandths{1500}},
                                         {QDate(2026, 9, 1)},
                                         {QStringLiteral("007")},
                                         {QStringLiteral("=1+1")},
                                         {}}));
    const auto found = cells(parts, QStringLiteral("sheet1.xml"));
    CHECK(found.value(QStringLiteral("A2")) == QStringLiteral("n:1234.5"));
    CHECK(found.value(QStringLiteral("B2")) == QStringLiteral("n:-7"));
    CHECK(found.value(QStringLiteral("C2")).startsWith(QStringLiteral("n:0.956")));
    CHECK(found.value(QStringLiteral("D2")) == QStringLiteral("n:1.5"));
    CHECK(found.value(QStringLiteral("E2")) == QStringLiteral("n:46266"));
    CHECK(found.value(QStringLiteral("F2")) == QStringLiteral("s:007"));
    CHECK(found.value(QStringLiteral("G2")) == QStringLiteral("s:=1+1"));
    CHECK(found.contains(QStringLiteral("H2")));
    CHECK(found.value(QStringLiteral("H2")).isEmpty());
    const QByteArray styles = parts.value(QStringLiteral("xl/styles.xml"));
    CHECK(styles.contains("#,##0.00"));
    CHECK(styles.contains("yyyy-mm-dd"));
    CHECK_FALSE(parts.value(QStringLiteral("xl/worksheets/sheet1.xml")).contains("<f>"));
}

TEST_CASE("forms: a worksheet is set up like the paper")
{
    const Parts parts = written(test::paySheet(3));
    const QByteArray sheet = parts.value(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(sheet.contains("第 &amp;P 页　共 &amp;N 页"));
    CHECK(sheet.contains("<pane ySplit=\"4\""));
    CHECK(sheet.contains("<mergeCell ref=\"A1:L1\"/>")); // the title over all columns
    CHECK(sheet.contains("<mergeCell ref=\"D3:F3\"/>")); // a heading over three columns
    CHECK(sheet.contains("<mergeCell ref=\"A3:A4\"/>")); // a heading over both lines
    const QByteArray book = parts.value(QStringLiteral("xl/workbook.xml"));
    CHECK(book.contains("name=\"9 月\""));
    CHECK(book.contains("$3:$4")); // repeated on each printed page
    CHECK(written(test::longList(2))
              .value(QStringLiteral("xl/worksheets/sheet1.xml"))
              .contains("orientation=\"portrait\""));
}

TEST_CASE("forms: the properties of an .xlsx name the form and no person")
{
    Document document = test::longList(2);
    document.title = QStringLiteral("明细 王小明");
    const QByteArray core = written(document).value(QStringLiteral("docProps/core.xml"));
    CHECK(core.contains("缴费明细"));
    CHECK_FALSE(core.contains("王小明"));
}

TEST_CASE("forms: charts are charts in .xlsx, over their figures")
{
    const Parts parts = written(test::semesterReport());
    const QByteArray bars = parts.value(QStringLiteral("xl/charts/chart1.xml"));
    const QByteArray lines = parts.value(QStringLiteral("xl/charts/chart2.xml"));
    CHECK(bars.contains("<c:barChart>"));
    CHECK(bars.count("<c:ser>") == 2);
    CHECK(lines.contains("<c:lineChart>"));
    CHECK(lines.contains("'总结'!$B$"));
}

TEST_CASE("forms: every section is a worksheet")
{
    const Parts parts = written(test::attendanceSheets(3, {10, 5, 1}));
    CHECK(parts.contains(QStringLiteral("xl/worksheets/sheet3.xml")));
    CHECK_FALSE(parts.contains(QStringLiteral("xl/worksheets/sheet4.xml")));
    CHECK(parts.value(QStringLiteral("xl/workbook.xml")).contains("name=\"一（3）班\""));
    const auto found = cells(parts, QStringLiteral("sheet2.xml"));
    CHECK(found.value(QStringLiteral("A1")) == QStringLiteral("s:课后服务班级考勤表"));
    CHECK(found.value(QStringLiteral("B5")) == QStringLiteral("s:王小明"));
}

TEST_CASE("forms: slips stand one below another on one worksheet")
{
    const Parts parts = written(test::paymentNotices(4));
    const QStringList strings = sharedStrings(parts);
    CHECK(strings.contains(QStringLiteral("编号 2026-00004")));
    CHECK_FALSE(parts.contains(QStringLiteral("xl/worksheets/sheet2.xml")));
}

TEST_CASE("forms: names of worksheets are what Excel takes, each once")
{
    CHECK(namesOf({QStringLiteral("一（1）班"), QStringLiteral("一（2）班")}) ==
          QStringList{QStringLiteral("一（1）班"), QStringLiteral("一（2）班")});
    CHECK(namesOf({QStringLiteral("a/b:c*[d]?\\e")}) == QStringList{QStringLiteral("a b c d e")});
    CHECK(namesOf({QString(), QStringLiteral("  ")}) ==
          QStringList{QStringLiteral("表"), QStringLiteral("表(2)")});
    CHECK(namesOf({QStringLiteral("Total"), QStringLiteral("TOTAL"), QStringLiteral("total")}) ==
          QStringList{QStringLiteral("Total"), QStringLiteral("TOTAL(2)"),
                      QStringLiteral("total(3)")});
    CHECK(namesOf({QStringLiteral("'引号'")}) == QStringList{QStringLiteral("引号")});
    CHECK(namesOf({QStringLiteral("history")}) == QStringList{QStringLiteral("表")});
    const QString longName = QStringLiteral("课").repeated(40);
    const QStringList names = namesOf({longName, longName});
    CHECK(names[0] == QStringLiteral("课").repeated(31));
    CHECK(names[1] == QStringLiteral("课").repeated(28) + QStringLiteral("(2)"));
    CHECK(namesOf({QStringLiteral("课").repeated(30) + QStringLiteral("𠮷")}) ==
          QStringList{QStringLiteral("课").repeated(30)});
}

TEST_CASE("forms: what does not fit into an .xlsx is refused and leaves the older file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    CHECK(paper::writeXlsx(withRow({{QStringLiteral("国").repeated(32'767)}}), path).ok());
    const auto size = QFile(path).size();
    const auto result = paper::writeXlsx(withRow({{QStringLiteral("国").repeated(32'768)}}), path);
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().kind == FailureKind::Refused);
    CHECK(QFile(path).size() == size);
    CHECK_FALSE(paper::writeXlsx({}, path).ok());
}

TEST_CASE("forms: an .xlsx can be stopped between worksheets")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const auto result = paper::writeXlsx(test::attendanceSheets(3, {5, 5, 1}), path,
                                         [](int permille) { return permille < 500; });
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().kind == FailureKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
