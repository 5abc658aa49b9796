// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_flow.h"

#include <utility>

namespace kehou::paper
{

namespace
{

constexpr double kMostReserveMm = 50; // of small blocks that stay with the table above them

[[nodiscard]] double firstPieceMm(const PreparedBlock &block)
{
    if (const PreparedTable *table = block.table())
        return table->headerMm() + (table->rows.isEmpty() ? 0 : table->rows.first().heightMm);
    return block.strips().isEmpty() ? 0 : block.strips().first().heightMm;
}

[[nodiscard]] qsizetype lastDataRow(const PreparedTable &table)
{
    qsizetype last = table.rows.size() - 1;
    while (last > 0 && table.rows[last].tail)
        --last;
    return last;
}

} // namespace

PageFlow::PageFlow(const Sheet &sheet, Headings headings, TextMeasure &measure)
    : m_sheet(sheet), m_headings(std::move(headings)), m_measure(measure)
{
}

QList<PageContent> PageFlow::pages(const QList<PreparedBlock> &blocks)
{
    m_pages.clear();
    beginPage();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        m_y += m_fresh ? 0 : m_sheet.gap;
        if (!m_fresh && m_y + neededMm(blocks, i) > bottom())
            beginPage();
        if (const PreparedTable *table = blocks[i].table())
            place(*table, reserveMm(blocks, i + 1));
        else
            place(blocks[i].strips());
    }
    return std::exchange(m_pages, {});
}

// Sums of heights must not overflow by rounding alone.
double PageFlow::bottom() const
{
    return m_sheet.bottom + 1e-6;
}

void PageFlow::beginPage()
{
    const Strip &heading = m_pages.isEmpty() ? m_headings.first : m_headings.later;
    m_pages.append(PageContent{});
    m_y = m_sheet.top;
    put(heading.content, heading.heightMm);
    m_y += heading.heightMm > 0 ? kHeadingGapMm : 0;
    m_fresh = true;
}

void PageFlow::put(const PageContent &content, double heightMm)
{
    m_pages.last().add(content, {m_sheet.left, m_y});
    m_y += heightMm;
    m_fresh = false;
}

void PageFlow::place(const QList<Strip> &strips)
{
    for (const Strip &strip : strips) {
        if (!m_fresh && m_y + strip.heightMm > bottom())
            beginPage();
        put(strip.content, strip.heightMm);
    }
}

void PageFlow::place(const PreparedTable &table, double reserveMm)
{
    qsizetype from = 0;
    do {
        const qsizetype to = rowsThatFit(table, from, reserveMm);
        if (to > from || table.rows.isEmpty()) {
            put(drawn(table, from, to, m_measure), table.headerMm() + rowsMm(table, from, to));
            from = to;
        }
        if (from < table.rows.size())
            beginPage();
    } while (from < table.rows.size());
}

// What must have room so that the block may begin here.
double PageFlow::neededMm(const QList<PreparedBlock> &blocks, qsizetype block) const
{
    if (!blocks[block].keepsWithNext || block + 1 == blocks.size())
        return firstPieceMm(blocks[block]);
    return heightMm(blocks[block]) + m_sheet.gap + firstPieceMm(blocks[block + 1]);
}

// The small blocks behind a table, which should not stand alone on a page.
double PageFlow::reserveMm(const QList<PreparedBlock> &blocks, qsizetype from) const
{
    double sum = 0;
    for (qsizetype i = from; i < blocks.size(); ++i) {
        if (blocks[i].table() || blocks[i].keepsWithNext)
            break;
        sum += m_sheet.gap + heightMm(blocks[i]);
    }
    return sum <= kMostReserveMm ? sum : 0;
}

// The end of the rows that this page takes. The last data row stays with the totals and
// signatures below it and with the reserve; only on a fresh page may they be parted.
qsizetype PageFlow::rowsThatFit(const PreparedTable &table, qsizetype from, double reserveMm) const
{
    double y = m_y + table.headerMm();
    const qsizetype lastData = lastDataRow(table);
    qsizetype to = from;
    for (; to < table.rows.size(); ++to) {
        const bool firstOfPage = m_fresh && to == from;
        double needed = table.rows[to].heightMm;
        if (to == lastData && !firstOfPage)
            needed = rowsMm(table, to, table.rows.size()) + reserveMm;
        if (y + needed > bottom() && !firstOfPage)
            break;
        y += table.rows[to].heightMm;
    }
    return to;
}

} // namespace kehou::paper
