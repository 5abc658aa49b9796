// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/fonts.h"
#include "core/paper/page_painter.h"
#include "tests/paper/recorded.h"
#include "tests/paper/sample_documents.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

constexpr double kLineMm = 0.05; // edges stand on whole dots

const QSizeF kPortrait(210, 297);
const QSizeF kLandscape(297, 210);

int pageCount(const Document &document)
{
    return paper::PageLayout(document).pageCount();
}

double smallestStep(const QList<double> &edges)
{
    double least = 1e9;
    for (qsizetype i = 1; i < edges.size(); ++i)
        least = std::min(least, edges[i] - edges[i - 1]);
    return least;
}

QStringList cellTexts(const Table &table)
{
    QStringList texts;
    for (const Row &row : outputRows(table)) {
        for (const Cell &cell : row.cells)
            texts.append(displayText(cell.value));
    }
    return texts;
}

// All that a one-page sheet must say.
QStringList expectedTexts(const Document &document)
{
    const Content &content = std::get<Content>(document.sections.first().content);
    const Table &table = std::get<Table>(content.blocks[0]);
    QStringList texts = cellTexts(table);
    texts << content.title << content.subtitle << footText(document);
    for (const Column &column : table.columns)
        texts << column.header;
    texts << legendText(std::get<Legend>(content.blocks[1]));
    texts << QStringLiteral("第 1 页 共 1 页");
    return texts;
}

struct SheetRow {
    const char *sentence;
    SheetSize size;
    int pages;
};

Document oneTable(Table table)
{
    Document document;
    document.formName = QStringLiteral("名单");
    document.sections = {{QString(), Content{QStringLiteral("名单"), {}, {}, {std::move(table)}}}};
    return document;
}

Table nameTable(int rows)
{
    Table table;
    table.columns = {{.header = {QStringLiteral("姓名")}}, {.header = {QStringLiteral("备注")}}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({.cells = {{QStringLiteral("学生%1").arg(i + 1)}}});
    return table;
}

} // namespace

TEST_CASE("forms: attendance sheets take the pages they should, with rows and columns to tick in")
{
    const SheetRow row = GENERATE(values<SheetRow>({
        {"50 pupils × 23 days × one period on one page", {50, 23, 1}, 1},
        {"45 pupils on one page", {45, 20, 1}, 1},
        {"few pupils on one page", {8, 5, 1}, 1},
        {"two periods a day on two pages", {50, 23, 2}, 2},
        {"two periods of few days on one page", {45, 11, 2}, 1},
        {"a pupil more than a page holds", {56, 23, 1}, 2},
    }));
    INFO(row.sentence);
    const Recording recording = recorded(attendanceSheets(1, row.size));
    CHECK(faults(recording, kPortrait) == QStringList());
    CHECK(recording.texts.last().page + 1 == row.pages);
    for (int page = 0; page < row.pages; ++page) {
        const QList<double> columns = columnEdges(recording, page);
        CHECK(columns.first() >= 10 - kLineMm);
        CHECK(columns.last() <= 200 + kLineMm);
        CHECK(smallestStep(columns) >= 6 - kLineMm);
        const QList<double> rows = rowEdges(recording, page); // from below the heading on
        CHECK(smallestStep(rows) >= 5 - kLineMm);
        CHECK(smallestStep(rows) <= 8 + kLineMm);
    }
}

TEST_CASE("forms: everything on an attendance sheet stands there once")
{
    const Document document = attendanceSheets(1, {50, 23, 1});
    const Recording recording = recorded(document);
    CHECK(characters(pageTexts(recording, 0)) == characters(expectedTexts(document)));
}

TEST_CASE("forms: the row to sign is at least 8 mm high and stays with the last pupil")
{
    for (const int pupils : {50, 56, 57, 58, 59, 60}) {
        const Recording recording = recorded(attendanceSheets(1, {pupils, 20, 1}));
        const int last = recording.texts.last().page;
        const QList<double> rows = rowEdges(recording, last);
        REQUIRE(rows.size() >= 3);
        CHECK(rows.last() - rows[rows.size() - 2] >= 8 - kLineMm);
        CHECK(pageTexts(recording, last).contains(QStringLiteral("教师签名")));
        CHECK(pageTexts(recording, last).contains(QString::number(pupils)));
    }
}

TEST_CASE("forms: a sheet of two periods is divided by dates, with the names on both pages")
{
    const Recording recording = recorded(attendanceSheets(1, {45, 23, 2}));
    const QStringList first = pageTexts(recording, 0);
    const QStringList second = pageTexts(recording, 1);
    CHECK(first.count(QStringLiteral("王小明")) == 5);
    CHECK(second.count(QStringLiteral("王小明")) == 5);
    // 12 dates and 11: the last date of the first page and the first one of the second.
    CHECK(columnEdges(recording, 0).size() == 2 + 24 + 1);
    CHECK(columnEdges(recording, 1).size() == 2 + 22 + 3 + 1);
    CHECK_FALSE(first.contains(QStringLiteral("出勤")));
    CHECK(second.contains(QStringLiteral("出勤")));
    CHECK(first.contains(QStringLiteral("课后服务班级考勤表")));
    CHECK(second.contains(QStringLiteral("课后服务班级考勤表（续）")));
    CHECK(second.contains(QStringLiteral("第 2 页　共 2 页")));
}

TEST_CASE("forms: rows grow to about 8 mm when there are few pupils")
{
    const QList<double> rows = rowEdges(recorded(attendanceSheets(1, {20, 20, 1})), 0);
    CHECK(smallestStep(rows) > 7.9);
}

TEST_CASE("forms: heading, page number and foot repeat on every page of a long list")
{
    const Document document = longList(150);
    const int pages = pageCount(document);
    REQUIRE(pages >= 3);
    const Recording recording = recorded(document);
    CHECK(faults(recording, kPortrait) == QStringList());
    for (int page = 0; page < pages; ++page) {
        const QStringList texts = pageTexts(recording, page);
        CHECK(texts.count(QStringLiteral("备注")) == 1);
        CHECK(texts.count(footText(document)) == 1);
        CHECK(texts.contains(QStringLiteral("第 %1 页　共 %2 页").arg(page + 1).arg(pages)));
    }
}

TEST_CASE("forms: each section begins on a page of its own and pages are counted through")
{
    const Recording recording = recorded(attendanceSheets(3, {10, 5, 1}));
    CHECK(recording.texts.last().page == 2);
    CHECK(pageTexts(recording, 1).contains(QStringLiteral("第 2 页　共 3 页")));
    CHECK(pageTexts(recording, 1).contains(QStringLiteral("班级：一（2）班")));
    CHECK_FALSE(pageTexts(recording, 1).contains(QStringLiteral("班级：一（1）班")));
}

TEST_CASE("forms: long names and rare characters are complete")
{
    const Recording recording = recorded(attendanceSheets(1, {50, 23, 1}));
    const QStringList texts = pageTexts(recording, 0);
    CHECK(texts.contains(QStringLiteral("𠮷田")));
    CHECK(texts.contains(QStringLiteral("刘䶮")));
    CHECK(texts.contains(QStringLiteral("阿卜杜热合曼·")));
    CHECK(texts.contains(QStringLiteral("买买提吐尔逊")));
}

TEST_CASE("forms: all sample forms are free of cut and crossed text")
{
    CHECK(faults(recorded(paySheet(26)), kLandscape) == QStringList());
    CHECK(faults(recorded(semesterReport()), kPortrait) == QStringList());
    CHECK(faults(recorded(applicationForm()), kPortrait) == QStringList());
    CHECK(faults(recorded(paymentNotices(7)), kPortrait) == QStringList());
}

TEST_CASE("forms: money stands right-aligned with two decimals and separators, blank is not zero")
{
    Table table;
    table.columns = {
        {.header = {QStringLiteral("姓名")}, .weight = 1},
        {.header = {QStringLiteral("金额")}, .kind = ColumnKind::Money, .minimumMm = 40}};
    table.rows = {{.cells = {{QStringLiteral("甲")}, {Money::fen(123456789)}}},
                  {.cells = {{QStringLiteral("乙")}, {Money::fen(0)}}},
                  {.cells = {{QStringLiteral("丙")}, {}}}};
    const Recording recording = recorded(oneTable(table));
    QList<double> rights;
    for (const RecordedText &text : recording.texts) {
        if (text.text == QStringLiteral("1,234,567.89") || text.text == QStringLiteral("0.00"))
            rights.append(text.areaMm.right());
    }
    REQUIRE(rights.size() == 2);
    CHECK(std::abs(rights[0] - rights[1]) < 0.1);
    CHECK(rights[0] > 197);
}

TEST_CASE("forms: a cell higher than a page goes on on the next one")
{
    Table table = nameTable(3);
    const QString longText = QStringLiteral("巡查情况良好").repeated(1500);
    table.columns[1].minimumMm = 40;
    table.rows[1].cells.append(Cell{longText});
    const Recording recording = recorded(oneTable(table));
    CHECK(faults(recording, kPortrait) == QStringList());
    CHECK(recording.texts.last().page >= 2);
    QStringList pieces;
    for (const RecordedText &text : recording.texts) {
        if (text.text.contains(u'巡') || text.text.contains(u'查'))
            pieces.append(text.text);
    }
    CHECK(characters(pieces).count(u'巡') == 1500);
}

TEST_CASE("forms: totals and the small blocks below a table never stand alone on a page")
{
    for (int rows = 36; rows <= 48; ++rows) {
        Table table = nameTable(rows);
        table.rows.append({.cells = {{QStringLiteral("合计")}}, .kind = RowKind::Total});
        Document document = oneTable(table);
        std::get<Content>(document.sections[0].content)
            .blocks.append(SignatureLine{{{QStringLiteral("制表人"), {}}}});
        const Recording recording = recorded(document);
        const QStringList last = pageTexts(recording, recording.texts.last().page);
        CHECK(last.contains(QStringLiteral("制表人：")));
        CHECK(last.contains(QStringLiteral("合计")));
        CHECK(last.contains(QStringLiteral("学生%1").arg(rows)));
    }
}

TEST_CASE("forms: a heading stays with what follows it")
{
    for (int lines = 30; lines <= 48; ++lines) {
        Content content;
        content.title = QStringLiteral("总结");
        content.blocks = {
            Paragraph{.text = QStringLiteral("一行文字\n").repeated(lines) + u'末'},
            Paragraph{.text = QStringLiteral("二、标题"), .style = ParagraphStyle::Heading},
            Paragraph{.text = QStringLiteral("标题下的第一行")}};
        Document document;
        document.sections = {{QString(), content}};
        const Recording recording = recorded(document);
        int heading = -1;
        int below = -2;
        for (const RecordedText &text : recording.texts) {
            heading = text.text == QStringLiteral("二、标题") ? text.page : heading;
            below = text.text == QStringLiteral("标题下的第一行") ? text.page : below;
        }
        CHECK(heading == below);
    }
}

TEST_CASE("forms: a heading over several columns stands once over them")
{
    const Recording recording = recorded(paySheet(5));
    CHECK(pageTexts(recording, 0).count(QStringLiteral("课时数")) == 1);
    CHECK(pageTexts(recording, 0).count(QStringLiteral("基础托管")) == 1);
}

TEST_CASE("forms: the headings of a row are set in one size")
{
    Table table = nameTable(1);
    for (int i = 0; i < 10; ++i)
        table.columns.append({.header = {QStringLiteral("应退（元）")}, .kind = ColumnKind::Money});
    const Recording recording = recorded(oneTable(table));
    double squeezed = 0;
    double roomy = 0;
    for (const RecordedText &text : recording.texts) {
        squeezed = text.text == QStringLiteral("应退（元）") ? text.areaMm.height() : squeezed;
        roomy = text.text == QStringLiteral("姓名") ? text.areaMm.height() : roomy;
    }
    CHECK(squeezed > 0);
    CHECK(squeezed < paper::heightMm(paper::face(table.textPt - 0.5, true)) * 0.98); // it had to be
    CHECK(std::abs(roomy - squeezed) < 0.01);
}

TEST_CASE("forms: a table without rows still shows its heading")
{
    const Recording recording = recorded(oneTable(nameTable(0)));
    CHECK(pageTexts(recording, 0).contains(QStringLiteral("姓名")));
    CHECK(recording.texts.last().page == 0);
}

TEST_CASE("forms: landscape only where the document says so")
{
    const paper::PageLayout upright(attendanceSheets(1, {50, 23, 2}));
    CHECK(upright.qtLayout().orientation() == QPageLayout::Portrait);
    const paper::PageLayout lying(paySheet(3));
    CHECK(lying.qtLayout().orientation() == QPageLayout::Landscape);
    CHECK(lying.image(0, 100).size() == QSize(1169, 827));
}

TEST_CASE("T55: every resolution gets the same page")
{
    const Document document =
        GENERATE(attendanceSheets(1, {50, 23, 1}), paySheet(26), paymentNotices(4));
    const Recording paper = recorded(document, 600);
    for (const int dotsPerInch : {96, 120, 144, 192}) {
        const Recording screen = recorded(document, dotsPerInch);
        REQUIRE(screen.texts.size() == paper.texts.size());
        REQUIRE(screen.lines.size() == paper.lines.size());
        double worst = 0;
        for (qsizetype i = 0; i < paper.texts.size(); ++i) {
            CHECK(screen.texts[i].text == paper.texts[i].text);
            const QPointF away =
                screen.texts[i].areaMm.bottomLeft() - paper.texts[i].areaMm.bottomLeft();
            worst = std::max({worst, std::abs(away.x()), std::abs(away.y())});
        }
        for (qsizetype i = 0; i < paper.lines.size(); ++i)
            worst =
                std::max(worst, std::abs(screen.lines[i].lineMm.x1() - paper.lines[i].lineMm.x1()));
        CHECK(worst < 0.05);
    }
}

TEST_CASE("T55: the preview shows frame and text where paper has them")
{
    const Document document = attendanceSheets(1, {45, 20, 1});
    const paper::PageLayout layout(document);
    const QList<double> columns = columnEdges(recorded(document), 0);
    for (const int dotsPerInch : {96, 120, 144, 192}) {
        const QImage image = layout.image(0, dotsPerInch);
        const double scale = dotsPerInch / 25.4;
        CHECK(std::abs(image.width() - 210 * scale) < 1);
        CHECK(std::abs(image.height() - 297 * scale) < 1);
        const auto darkest = [&](double xMm, double yMm) {
            int least = 255;
            for (int dx = -1; dx <= 1; ++dx)
                least = std::min(least,
                                 qGray(image.pixel(qRound(xMm * scale) + dx, qRound(yMm * scale))));
            return least;
        };
        CHECK(darkest(columns.first(), 150) < 80);
        CHECK(darkest(columns.last(), 150) < 80);
        CHECK(darkest(columns[5], 150) < 160);
        CHECK(darkest(5, 150) == 255);
        CHECK(darkest(205, 150) == 255);
    }
}

TEST_CASE("forms: notices stand three to a page with lines to cut along")
{
    const Recording recording = recorded(paymentNotices(7));
    CHECK(recording.texts.last().page == 2);
    QList<double> cuts;
    for (const RecordedLine &line : recording.lines) {
        if (line.page == 0 && line.dashed)
            cuts.append(line.lineMm.y1());
    }
    REQUIRE(cuts.size() == 2);
    CHECK(std::abs(cuts[0] - 99) < kLineMm);
    CHECK(std::abs(cuts[1] - 198) < kLineMm);
    for (const RecordedText &text : recording.texts) {
        for (const double cut : cuts)
            CHECK((text.areaMm.bottom() < cut - 4 || text.areaMm.top() > cut + 4));
    }
}

TEST_CASE("forms: every slip carries school, date and check code once it is cut off")
{
    const Document document = paymentNotices(4);
    const Recording recording = recorded(document);
    CHECK(pageTexts(recording, 0).count(footText(document)) == 3);
    CHECK(pageTexts(recording, 1).count(footText(document)) == 2); // the slip's and the page's
}

TEST_CASE("forms: a mark stands beside the title, a long one above it")
{
    for (const int times : {1, 4, 30}) {
        Document document = oneTable(nameTable(3));
        Content &content = std::get<Content>(document.sections[0].content);
        content.title = QStringLiteral("某某市某某区实验小学课后服务缴费通知单存根");
        content.mark = QStringLiteral("预览，没有编号").repeated(times);
        const Recording recording = recorded(document);
        CHECK(faults(recording, kPortrait) == QStringList());
        CHECK(characters(pageTexts(recording, 0)).count(u'览') == times);
        CHECK(pageTexts(recording, 0).contains(content.title));
    }
}

TEST_CASE("forms: a thousand notices take 334 pages, in their order")
{
    const Document document = paymentNotices(1000);
    const Recording recording = recorded(document);
    CHECK(recording.texts.last().page + 1 == 334);
    QStringList numbers;
    for (const RecordedText &text : recording.texts) {
        if (text.text.startsWith(u"编号"))
            numbers.append(text.text);
    }
    CHECK(numbers.size() == 1000);
    CHECK(std::is_sorted(numbers.cbegin(), numbers.cend()));
}

TEST_CASE("forms: slips that need more room stand fewer to a page, none is cut")
{
    const auto pagesWith = [](int lines) {
        Document document = paymentNotices(6);
        SlipGrid &grid = std::get<SlipGrid>(document.sections[0].content);
        grid.slips[3].blocks.append(
            Paragraph{.text = QStringLiteral("说明\n").repeated(lines) + u'完'});
        const Recording recording = recorded(document);
        CHECK(faults(recording, kPortrait) == QStringList());
        return recording.texts.last().page + 1;
    };
    CHECK(pagesWith(1) == 2);
    CHECK(pagesWith(10) == 3);
    CHECK(pagesWith(35) == 6);
    CHECK(pagesWith(80) == 7);
}

TEST_CASE("forms: an empty document has no page")
{
    CHECK(pageCount(Document{}) == 0);
}
