// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_painter.h"

#include "core/base/expects.h"
#include "core/paper/block_strips.h"
#include "core/paper/section_flow.h"

#include <QPainter>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kPageNumberMm = 42.0; // room for 第 99999 页 共 99999 页

} // namespace

PageLayout::PageLayout(const Document &document) : m_orientation(document.page.orientation)
{
    TextMeasure measure;
    for (const Section &section : document.sections)
        m_pages.append(sectionPages(section, document, measure));

    const QSizeF sheet = sheetSizeMm(m_orientation);
    const double side = document.page.sideMarginMm;
    const double width = sheet.width() - 2 * side;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QPointF corner(side, sheet.height() - kFootMm);
        m_pages[i].add(footStrip(document, width - kPageNumberMm, measure).content, corner);
        m_pages[i].add(pageNumberStrip({i + 1, m_pages.size()}, width, measure).content, corner);
    }
}

QPageLayout PageLayout::qtLayout() const
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       m_orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                              : QPageLayout::Landscape,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void PageLayout::paint(QPainter &painter, int page, TypeCase *types) const
{
    KEHOU_EXPECTS(page >= 0 && page < pageCount());
    m_pages[page].paint(painter, types);
}

QImage PageLayout::image(int page, int dotsPerInch) const
{
    const QSizeF dots = sheetSizeMm(m_orientation) / 25.4 * dotsPerInch;
    QImage image(dots.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, page);
    return image;
}

} // namespace kehou::paper
