// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/table_layout.h"

#include "core/paper/column_widths.h"
#include "core/paper/text_placing.h"

#include <algorithm>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr QRgb kTint = qRgb(238, 238, 238);

// Draws from the upper left corner down; vertical lines run on until a cell covers them.
class TableDrawing
{
public:
    TableDrawing(const PreparedTable &table, TextMeasure &measure)
        : m_table(table), m_measure(measure), m_lineTop(table.edges.size(), 0.0)
    {
    }

    [[nodiscard]] PageContent draw(qsizetype from, qsizetype to)
    {
        drawHeader();
        for (qsizetype i = from; i < to; ++i)
            drawRow(m_table.rows[i], i + 1 == to);
        if (m_table.ruled)
            closeFrame();
        return std::move(m_page);
    }

private:
    void drawHeader()
    {
        if (m_table.levels.isEmpty())
            return;
        const double bottom = m_table.headerMm();
        if (m_table.ruled)
            m_page.fills.append({{0, 0, m_table.edges.last(), bottom}, kTint});
        for (const HeaderCell &header : m_table.header) {
            const double top = m_table.levels[header.topLevel];
            const double end = m_table.levels[header.endLevel];
            drawText(header.cell, top, end);
            coverLines(header.cell, top, end);
            if (m_table.ruled && end < bottom)
                drawLine({left(header.cell), end, right(header.cell), end});
        }
        m_y = bottom;
        if (m_table.ruled)
            drawLine({0, m_y, m_table.edges.last(), m_y});
    }

    void drawRow(const PreparedRow &row, bool last)
    {
        const double bottom = m_y + row.heightMm;
        if (row.tinted && m_table.ruled)
            m_page.fills.append({{0, m_y, m_table.edges.last(), row.heightMm}, kTint});
        for (const PreparedCell &cell : row.cells) {
            if (cell.tinted && !row.tinted)
                m_page.fills.append(
                    {{left(cell), m_y, right(cell) - left(cell), row.heightMm}, kTint});
            if (!cell.text.lines.isEmpty())
                drawText(cell, m_y, bottom);
            coverLines(cell, m_y, bottom);
        }
        m_y = bottom;
        if (m_table.ruled && !last)
            drawLine({0, m_y, m_table.edges.last(), m_y});
    }

    void drawText(const PreparedCell &cell, double top, double bottom)
    {
        const double padding = cellPaddingMm(right(cell) - left(cell));
        const QRectF area(QPointF(left(cell) + (m_table.ruled ? padding : 0), top),
                          QPointF(right(cell) - padding, bottom));
        placeText(m_page, cell.text, {area, cell.align}, m_measure);
    }

    // The lines between the columns under this cell stop above it and go on below.
    void coverLines(const PreparedCell &cell, double top, double bottom)
    {
        for (qsizetype edge = cell.first + 1; edge < cell.last; ++edge) {
            if (m_table.ruled && top > m_lineTop[edge])
                drawLine({m_table.edges[edge], m_lineTop[edge], m_table.edges[edge], top});
            m_lineTop[edge] = bottom;
        }
    }

    void closeFrame()
    {
        for (qsizetype edge = 1; edge + 1 < m_table.edges.size(); ++edge) {
            if (m_y > m_lineTop[edge])
                drawLine({m_table.edges[edge], m_lineTop[edge], m_table.edges[edge], m_y});
        }
        m_page.frames.append({0, 0, m_table.edges.last(), m_y});
    }

    void drawLine(const QLineF &line) { m_page.lines.append(Line{line}); }
    [[nodiscard]] double left(const PreparedCell &cell) const { return m_table.edges[cell.first]; }
    [[nodiscard]] double right(const PreparedCell &cell) const { return m_table.edges[cell.last]; }

    const PreparedTable &m_table;
    TextMeasure &m_measure;
    PageContent m_page;
    QList<double> m_lineTop; // by edge: where its vertical line begins
    double m_y = 0;
};

} // namespace

PageContent drawn(const PreparedTable &table, qsizetype from, qsizetype to, TextMeasure &measure)
{
    return TableDrawing(table, measure).draw(from, to);
}

} // namespace kehou::paper
