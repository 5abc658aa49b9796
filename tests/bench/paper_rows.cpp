// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers.h"
#include "core/paper/fonts.h"
#include "core/paper/page_painter.h"
#include "core/paper/pdf_writer.h"
#include "core/paper/xlsx_writer.h"
#include "tests/bench/rows.h"
#include "tests/support/recording_device.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <xlsxwriter.h>

namespace kehou::bench
{

namespace
{

const QDate kToday(2026, 12, 1);

struct PdfRun {
    QString path;
    int runs = 1;
};

// Paints the layout's pages into a PDF, however a page is painted.
[[nodiscard]] Measured painting(const paper::PageLayout &layout, const PdfRun &run,
                                const std::function<void(QPainter &, int)> &paintPage)
{
    return measure(run.runs, [&] {
        QPdfWriter writer(run.path);
        writer.setResolution(600);
        writer.setPageLayout(layout.qtLayout());
        QPainter painter(&writer);
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, page);
        }
    });
}

// What stands on the pages of a layout, page by page.
[[nodiscard]] QList<test::Recording> recorded(const paper::PageLayout &layout)
{
    QList<test::Recording> pages;
    for (int page = 0; page < layout.pageCount(); ++page) {
        test::RecordingDevice device({210, 297}, 600);
        QPainter painter(&device);
        layout.paint(painter, page);
        painter.end();
        pages.append(device.recording());
    }
    return pages;
}

// The floor of a paper: a bare painter that draws each line and writes each text into its box, as
// whoever prints without a layout of its own does. Everything is read, computed and placed before.
void paintPlainly(QPainter &painter, const test::Recording &page)
{
    const double dots = painter.device()->logicalDpiX() / 25.4;
    const QTransform scale = QTransform::fromScale(dots, dots);
    for (const test::RecordedLine &line : page.lines) {
        painter.setPen(QPen(Qt::black, line.widthMm * dots));
        painter.drawLine(scale.map(line.lineMm));
    }
    QFont font = paper::paperFont({});
    for (const test::RecordedText &text : page.texts) {
        const int height = static_cast<int>(text.areaMm.height() * dots);
        if (font.pixelSize() != height) {
            font.setPixelSize(height);
            painter.setFont(font);
        }
        painter.drawText(scale.mapRect(text.areaMm), Qt::AlignCenter | Qt::TextDontClip, text.text);
    }
}

[[nodiscard]] documents::Document paperOf(BenchSchool &school, const QString &form)
{
    PaperRequest request;
    request.form = form;
    if (form == u"attendance-class")
        request.month = QDate(2026, 11, 1);
    auto paper = buildPaper(*school.office, request, kToday);
    mustHold(paper);
    return std::move(paper).value();
}

// A report of eight rows a student with ten columns, as the longest lists of a school are.
[[nodiscard]] documents::Document longReport(int rows)
{
    documents::Table table;
    for (int column = 0; column < 10; ++column)
        table.columns.append(
            {.header = {QStringLiteral("列%1").arg(column)},
             .kind = column < 4 ? documents::ColumnKind::Text : documents::ColumnKind::Number});
    for (int row = 0; row < rows; ++row) {
        documents::Row line;
        for (int column = 0; column < 10; ++column) {
            if (column < 4)
                line.cells.append(documents::Cell{QStringLiteral("学生%1").arg(row % 5000)});
            else
                line.cells.append(documents::Cell{qint64{row} * column});
        }
        table.rows.append(line);
    }
    documents::Document document;
    document.formName = QStringLiteral("名单");
    document.sections = {{document.formName, documents::Content{{}, {}, {}, {table}}}};
    return document;
}

// The same cells through the bare library.
void bareWorkbook(const QString &path, int rows)
{
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    for (int row = 0; row < rows; ++row) {
        const QByteArray name = "学生" + QByteArray::number(row % 5000);
        for (lxw_col_t column = 0; column < 10; ++column) {
            if (column < 4)
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row), column, name.constData(),
                                       nullptr);
            else
                worksheet_write_number(sheet, static_cast<lxw_row_t>(row), column,
                                       static_cast<double>(row) * column, nullptr);
        }
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        qFatal("the bare workbook was not written");
}

void measureTable(const BenchSchool &school, int runs, Medians &medians)
{
    const QString xlsx = school.folder->filePath(QStringLiteral("out.xlsx"));
    const int rows = school.students * 8;
    const documents::Document document = longReport(rows);
    const Measured report = measure(runs, [&] { mustHold(paper::writeXlsx(document, xlsx)); });
    const Measured bare = measure(runs, [&] { bareWorkbook(xlsx, rows); });
    printRow(QStringLiteral("report of %1 rows to xlsx").arg(rows), report,
             ratioText(report, bare, QStringLiteral("the bare library")) +
                 QStringLiteral("; goal 1.5"));
    medians.insert(QStringLiteral("report to xlsx"), {report.median, bare.median});

    const Measured semester = measure(runs, [&] {
        auto paper = semesterReport(*school.office, {}, kToday);
        mustHold(paper);
        mustHold(paper::writeXlsx(paper.value(), xlsx));
    });
    printRow(QStringLiteral("semester report to xlsx"), semester);
    medians.insert(QStringLiteral("semester report"), {semester.median});
}

} // namespace

void measurePapers(BenchSchool &school, int runs, Medians &medians)
{
    const int few = std::min(runs, 3);
    const QString pdf = school.folder->filePath(QStringLiteral("out.pdf"));
    const auto measureForm = [&](const QString &form, const QString &row, const QString &goal) {
        const Measured whole =
            measure(few, [&] { mustHold(paper::writePdf(paperOf(school, form), pdf)); });
        const paper::PageLayout layout(paperOf(school, form));
        const QList<test::Recording> pages = recorded(layout);
        const Measured bare = painting(layout, {pdf, few}, [&](QPainter &painter, int page) {
            paintPlainly(painter, pages[page]);
        });
        const Measured own = painting(
            layout, {pdf, few}, [&](QPainter &painter, int page) { layout.paint(painter, page); });
        printRow(row.arg(layout.pageCount()), whole,
                 ratioText(whole, bare, QStringLiteral("a bare painter")) + goal +
                     QStringLiteral("; ") +
                     ratioText(whole, own, QStringLiteral("its own painting alone")));
        medians.insert(form, {whole.median, bare.median});
    };
    measureForm(QStringLiteral("attendance-class"),
                QStringLiteral("attendance sheets to PDF, %1 pages"), QStringLiteral("; goal 1.3"));
    measureForm(QStringLiteral("notice"),
                QStringLiteral("fee notices to PDF, three a page, %1 pages"),
                QStringLiteral("; goal 1000 ms at 5,000"));
    measureTable(school, few, medians);
}

} // namespace kehou::bench
