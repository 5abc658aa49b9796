// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers.h"
#include "core/paper/page_painter.h"
#include "core/paper/pdf_writer.h"
#include "core/paper/xlsx_writer.h"
#include "tests/bench/rows.h"

#include <QPainter>
#include <QPdfWriter>

namespace kehou::bench
{

namespace
{

const QDate kToday(2026, 12, 1);

// The same number of pages with the same cells, painted with nothing around them.
void bareSheets(const QString &path, int pages)
{
    QPdfWriter writer(path);
    writer.setResolution(600);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPointSizeF(8);
    painter.setFont(font);
    const double mm = writer.logicalDpiX() / 25.4;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int row = 0; row < 50; ++row) {
            for (int column = 0; column < 26; ++column) {
                const QRectF cell(column * 7 * mm, row * 5 * mm, 7 * mm, 5 * mm);
                painter.drawRect(cell);
                painter.drawText(cell, Qt::AlignCenter,
                                 column == 1 ? QStringLiteral("王小明") : QStringLiteral("✓"));
            }
        }
    }
}

[[nodiscard]] documents::Document paperOf(BenchSchool &school, const QString &form)
{
    PaperRequest request;
    request.form = form;
    request.month = QDate(2026, 11, 1);
    auto paper = buildPaper(*school.office, request, kToday);
    mustHold(paper);
    return std::move(paper).value();
}

} // namespace

void measurePapers(BenchSchool &school, int runs, Medians &medians)
{
    const int few = std::min(runs, 3);
    const QString pdf = school.folder->filePath(QStringLiteral("out.pdf"));
    int pages = 0;
    const Measured sheets = measure(few, [&] {
        const documents::Document paper = paperOf(school, QStringLiteral("attendance-class"));
        pages = paper::PageLayout(paper).pageCount();
        mustHold(paper::writePdf(paper, pdf));
    });
    const Measured bare = measure(few, [&] { bareSheets(pdf, pages); });
    printRow(QStringLiteral("attendance sheets to PDF, %1 pages").arg(pages), sheets,
             ratioText(sheets, bare, QStringLiteral("bare painting")) +
                 QStringLiteral("; goal 1.3"));
    medians.insert(QStringLiteral("attendance sheets"), sheets.median);

    const Measured notices = measure(
        few, [&] { mustHold(paper::writePdf(paperOf(school, QStringLiteral("notice")), pdf)); });
    printRow(QStringLiteral("fee notices to PDF, three a page"), notices,
             QStringLiteral("goal 1 s at 5,000"));
    medians.insert(QStringLiteral("fee notices"), notices.median);

    const QString xlsx = school.folder->filePath(QStringLiteral("out.xlsx"));
    const Measured report = measure(few, [&] {
        auto document = semesterReport(*school.office, {}, kToday);
        mustHold(document);
        mustHold(paper::writeXlsx(document.value(), xlsx));
    });
    printRow(QStringLiteral("semester report to xlsx"), report);
    medians.insert(QStringLiteral("semester report"), report.median);
}

} // namespace kehou::bench
