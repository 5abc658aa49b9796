// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/section_flow.h"

#include "core/base/expects.h"
#include "core/paper/block_preparation.h"
#include "core/paper/page_flow.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kSlipGapGrowthMm = 3.0;
constexpr double kCutLineEndMm = 4.0; // from the edges of the sheet
constexpr qsizetype kMostGrownPages = 3;

struct FlowStyle {
    double topMm = 11.0;
    double bottomMm = 12.0; // from the lower edge of the sheet
    double gapMm = 2.5;
    HeadingStyle heading;
};

constexpr FlowStyle kComfortable{};
// Before a form needs a second page: 50 pupils, three lines of heading, a row to sign and a legend
// still fit (forms.md).
constexpr FlowStyle kCompact{5.2, kFootMm, 0.6, {16, 9.5, 6.0, 4.3}};
constexpr FlowStyle kSlip{6.5, kFootMm, 1.2, {14, 9.5, 7.5, 5.5}};

class SectionLayout
{
public:
    SectionLayout(const Document &document, TextMeasure &measure)
        : m_sheet(sheetSizeMm(document.page.orientation)), m_side(document.page.sideMarginMm),
          m_measure(measure), m_blocks(width(), measure),
          m_foot(footStrip(document, width(), measure))
    {
    }

    [[nodiscard]] QList<PageContent> pages(const Content &content)
    {
        QList<PageContent> result;
        const qsizetype parts = m_blocks.partCount(content.blocks);
        for (qsizetype part = 0; part < parts; ++part)
            result.append(partPages(content, part));
        return result;
    }

    // As many slips to a page as wished for; fewer when one of them is too high.
    [[nodiscard]] QList<PageContent> pages(const SlipGrid &grid)
    {
        KEHOU_EXPECTS(grid.perPage > 0);
        for (int perPage = grid.perPage; perPage > 0; --perPage) {
            if (auto slips = slipStrips(grid, perPage))
                return slipPages(std::move(*slips), perPage);
        }
        QList<PageContent> result;
        for (const Content &slip : grid.slips)
            result.append(pages(slip));
        return result;
    }

private:
    [[nodiscard]] double width() const { return m_sheet.width() - 2 * m_side; }

    [[nodiscard]] QList<PageContent> partPages(const Content &content, qsizetype part)
    {
        QList<PreparedBlock> blocks = m_blocks.prepare(content.blocks, part);
        const Content heading = part == 0 ? content : continued(content);
        for (const FlowStyle &style : {kComfortable, kCompact}) {
            const double left = roomMm(heading, style) - heightMm(blocks, style.gapMm);
            if (left < 0)
                continue;
            grow(blocks, left);
            return flow(heading, style).pages(blocks);
        }
        return severalPages(heading, std::move(blocks));
    }

    // Rows take what they wish as long as that costs no further page.
    [[nodiscard]] QList<PageContent> severalPages(const Content &heading,
                                                  QList<PreparedBlock> blocks)
    {
        const double room = roomMm(continued(heading), kComfortable) - kComfortable.gapMm;
        for (PreparedBlock &block : blocks) {
            if (PreparedTable *table = block.table())
                splitHighRows(*table, room - table->headerMm());
        }
        PageFlow flowing = flow(heading, kComfortable);
        QList<PageContent> least = flowing.pages(blocks);
        if (least.size() > kMostGrownPages || wishesMm(blocks) <= 0)
            return least;
        for (const double share : {1.0, 0.75, 0.5, 0.25}) {
            QList<PreparedBlock> grown = blocks;
            grow(grown, share * wishesMm(grown));
            QList<PageContent> pages = flowing.pages(grown);
            if (pages.size() == least.size())
                return pages;
        }
        return least;
    }

    // For blocks with a gap before each; the heading's own gap counts in the first one.
    [[nodiscard]] double roomMm(const Content &content, const FlowStyle &style)
    {
        const double heading = headingStrip(content, style.heading, width(), m_measure).heightMm;
        return m_sheet.height() - style.topMm - style.bottomMm - heading - kHeadingGapMm +
               style.gapMm;
    }

    [[nodiscard]] PageFlow flow(const Content &content, const FlowStyle &style)
    {
        return PageFlow({m_side, style.topMm, m_sheet.height() - style.bottomMm, style.gapMm},
                        {headingStrip(content, style.heading, width(), m_measure),
                         headingStrip(continued(content), style.heading, width(), m_measure)},
                        m_measure);
    }

    [[nodiscard]] static Content continued(const Content &content)
    {
        Content heading{content.title, content.subtitle, content.mark, {}};
        if (!heading.title.isEmpty() && !heading.title.endsWith(u"（续）"))
            heading.title += QStringLiteral("（续）");
        return heading;
    }

    [[nodiscard]] std::optional<QList<Strip>> slipStrips(const SlipGrid &grid, int perPage)
    {
        QList<Strip> strips;
        strips.reserve(grid.slips.size());
        for (const Content &slip : grid.slips) {
            std::optional<Strip> strip = slipStrip(slip, m_sheet.height() / perPage);
            if (!strip)
                return std::nullopt;
            strips.append(std::move(*strip));
        }
        return strips;
    }

    // Heading and blocks as one piece that fills the slip; nothing when they are too high for it.
    [[nodiscard]] std::optional<Strip> slipStrip(const Content &slip, double slipMm)
    {
        QList<PreparedBlock> blocks = m_blocks.prepare(slip.blocks, 0);
        Strip strip = headingStrip(slip, kSlip.heading, width(), m_measure);
        const double room = slipMm - kSlip.topMm - kSlip.bottomMm - strip.heightMm;
        double left = room - heightMm(blocks, kSlip.gapMm);
        if (left < 0)
            return std::nullopt;
        left = grow(blocks, left);
        const auto gaps = static_cast<double>(std::max<qsizetype>(blocks.size(), 1));
        const double gap = kSlip.gapMm + std::min(left / gaps, kSlipGapGrowthMm);
        for (const PreparedBlock &block : blocks) {
            strip.heightMm += gap;
            addBlock(strip, block);
        }
        return strip;
    }

    void addBlock(Strip &slip, const PreparedBlock &block)
    {
        if (const PreparedTable *table = block.table()) {
            slip.content.add(drawn(*table, 0, table->rows.size(), m_measure), {0, slip.heightMm});
            slip.heightMm += heightMm(block);
            return;
        }
        for (const Strip &part : block.strips()) {
            slip.content.add(part.content, {0, slip.heightMm});
            slip.heightMm += part.heightMm;
        }
    }

    // The sheet is divided evenly, so that a pile of pages is cut in one go.
    // Each slip is let go once it stands on its page: there may be thousands.
    [[nodiscard]] QList<PageContent> slipPages(QList<Strip> slips, int perPage) const
    {
        QList<PageContent> pages;
        const double slipMm = m_sheet.height() / perPage;
        for (qsizetype i = 0; i < slips.size(); ++i) {
            const qsizetype place = i % perPage;
            if (place == 0)
                pages.append(PageContent{});
            const double top = static_cast<double>(place) * slipMm;
            pages.last().add(std::exchange(slips[i], {}).content, {m_side, top + kSlip.topMm});
            if (place + 1 == perPage)
                continue; // the page's own foot line is the last slip's
            pages.last().lines.append(cutLine(top + slipMm));
            pages.last().add(m_foot.content, {m_side, top + slipMm - kFootMm});
        }
        return pages;
    }

    [[nodiscard]] Line cutLine(double y) const
    {
        return {{kCutLineEndMm, y, m_sheet.width() - kCutLineEndMm, y}, Stroke::Cut};
    }

    QSizeF m_sheet;
    double m_side;
    TextMeasure &m_measure;
    BlockPreparation m_blocks;
    Strip m_foot;
};

} // namespace

QSizeF sheetSizeMm(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QSizeF(210, 297) : QSizeF(297, 210);
}

QList<PageContent> sectionPages(const Section &section, const Document &document,
                                TextMeasure &measure)
{
    SectionLayout layout(document, measure);
    return std::visit([&](const auto &content) { return layout.pages(content); }, section.content);
}

} // namespace kehou::paper
