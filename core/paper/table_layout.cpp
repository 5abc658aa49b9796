// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/table_layout.h"

#include "core/base/expects.h"
#include "core/paper/column_widths.h"

#include <algorithm>
#include <utility>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kSignMinimumMm = 8.0;
constexpr double kSignWishMm = 10.0;
constexpr double kRowSlackMm = 0.45; // between a tight text and the lines above and below
constexpr double kHeaderPaddingMm = 1.0;
constexpr int kLeastHeadingPercent = 85; // as fittedHeading keeps a line
constexpr double kDenseRowMm = 5.0;
constexpr double kRowPaddingMm = 0.8; // where the row grows anyway

// Axis columns that must stay together, each from its first to its last column.
[[nodiscard]] QList<ColumnPart> axisGroups(const Table &table)
{
    QList<ColumnPart> groups;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].role != ColumnRole::Axis)
            continue;
        if (groups.isEmpty() || !sharesHeader(table, i, 0))
            groups.append(ColumnPart{});
        groups.last().append(i);
    }
    return groups;
}

[[nodiscard]] ColumnPart columnsOf(const Table &table, ColumnRole role)
{
    ColumnPart columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].role == role)
            columns.append(i);
    }
    return columns;
}

// The groups in `count` parts of about the same number; the earlier ones are the larger.
[[nodiscard]] QList<ColumnPart> dividedEvenly(const Table &table, const QList<ColumnPart> &groups,
                                              qsizetype count)
{
    const ColumnPart lead = columnsOf(table, ColumnRole::Lead);
    QList<ColumnPart> parts;
    qsizetype next = 0;
    for (qsizetype i = 0; i < count; ++i) {
        ColumnPart part = lead;
        const qsizetype rest = groups.size() - next;
        const qsizetype taken = (rest + count - i - 1) / (count - i);
        for (const qsizetype end = next + taken; next < end; ++next)
            part.append(groups[next]);
        parts.append(part);
    }
    parts.last().append(columnsOf(table, ColumnRole::Trail));
    return parts;
}

[[nodiscard]] bool fits(const ColumnPart &part, const QList<ColumnWish> &wishes, double widthMm)
{
    double sum = 0;
    for (const qsizetype column : part)
        sum += wishes[column].smallest;
    return sum <= widthMm + 1e-6;
}

// Where the columns of a table stand on a page.
class Places
{
public:
    Places(const Table &table, const ColumnPart &part) : m_position(table.columns.size(), -1)
    {
        for (qsizetype i = 0; i < part.size(); ++i)
            m_position[part[i]] = i;
    }

    // The edges of those of the columns [column, end) that are on this page; nothing when none is.
    [[nodiscard]] std::pair<qsizetype, qsizetype> range(qsizetype column, qsizetype end) const
    {
        qsizetype first = -1;
        qsizetype last = -1;
        for (qsizetype i = column; i < std::min(end, m_position.size()); ++i) {
            if (m_position[i] < 0)
                continue;
            if (first < 0)
                first = m_position[i];
            last = m_position[i] + 1;
        }
        return {first, last};
    }
    [[nodiscard]] bool isHere(qsizetype column) const { return m_position[column] >= 0; }

private:
    QList<qsizetype> m_position;
};

class TablePreparation
{
public:
    TablePreparation(const Table &table, const ColumnPart &part, TextMeasure &measure)
        : m_table(table), m_part(part), m_places(table, part), m_measure(measure)
    {
    }

    [[nodiscard]] PreparedTable prepare(double widthMm)
    {
        m_result.ruled = m_table.ruled;
        setEdges(widthMm);
        prepareHeader();
        for (const Row &row : outputRows(m_table))
            m_result.rows.append(preparedRow(row));
        return std::move(m_result);
    }

private:
    void setEdges(double widthMm)
    {
        const QList<ColumnWish> all = columnWishes(m_table, m_measure);
        QList<ColumnWish> wishes;
        for (const qsizetype column : m_part)
            wishes.append(all[column]);
        m_result.edges = {0.0};
        for (const double width : spreadWidths(wishes, widthMm))
            m_result.edges.append(m_result.edges.last() + width);
    }

    [[nodiscard]] double innerWidth(qsizetype first, qsizetype last) const
    {
        const double width = m_result.edges[last] - m_result.edges[first];
        return width - (m_table.ruled ? 2 : 1) * cellPaddingMm(width);
    }

    void prepareHeader()
    {
        const qsizetype levels = headerLevels(m_table);
        if (levels == 0)
            return;
        for (qsizetype i = 0; i < m_part.size(); ++i)
            addHeaderCells(i, levels);
        evenHeadings(levels);
        const double least = isDense() ? heightMm(headerFace()) * 1.15
                                       : lineHeightMm(headerFace()) + kHeaderPaddingMm;
        QList<double> heights(levels, least);
        for (const bool spanning : {false, true}) {
            for (const HeaderCell &cell : std::as_const(m_result.header))
                raiseLevels(heights, cell, spanning);
        }
        m_result.levels = {0.0};
        for (const double height : heights)
            m_result.levels.append(m_result.levels.last() + height);
    }

    // Every tenth of a millimetre counts on a sheet for 50 pupils.
    [[nodiscard]] bool isDense() const { return m_table.rowMinimumMm <= kDenseRowMm; }
    [[nodiscard]] Face headerFace() const
    {
        return face(m_table.textPt - (isDense() ? 1.0 : 0.5), true);
    }

    // The heading cells that begin at this column of the page.
    void addHeaderCells(qsizetype position, qsizetype levels)
    {
        const QStringList &texts = m_table.columns[m_part[position]].header;
        for (qsizetype level = 0; level < std::max<qsizetype>(texts.size(), 1); ++level) {
            if (continuesHeader(position, level))
                continue;
            HeaderCell cell;
            cell.topLevel = level;
            cell.endLevel = level + 1 >= texts.size() ? levels : level + 1;
            cell.cell.first = position;
            cell.cell.last = position + 1;
            while (cell.cell.last < m_part.size() && continuesHeader(cell.cell.last, level))
                ++cell.cell.last;
            cell.cell.align = Align::Centre;
            cell.cell.text =
                fittedHeading(texts.value(level), innerWidth(cell.cell.first, cell.cell.last),
                              headerFace(), m_measure);
            m_result.header.append(cell);
        }
    }

    // Where one of the full-height headings had to be set a little smaller to keep its line, its
    // neighbours are as small: a row of headings in several sizes looks like a mistake.
    void evenHeadings(qsizetype levels)
    {
        const int wished = headerFace().centiPoints;
        int common = wished;
        for (const HeaderCell &cell : std::as_const(m_result.header)) {
            const int used = cell.cell.text.face.centiPoints;
            if (isFullHeight(cell, levels) && used >= wished * kLeastHeadingPercent / 100)
                common = std::min(common, used);
        }
        for (HeaderCell &cell : m_result.header) {
            if (!isFullHeight(cell, levels) || cell.cell.text.face.centiPoints <= common)
                continue;
            const QString &text = m_table.columns[m_part[cell.cell.first]].header.value(0);
            cell.cell.text = fittedHeading(text, innerWidth(cell.cell.first, cell.cell.last),
                                           {common, true}, m_measure);
        }
    }

    [[nodiscard]] static bool isFullHeight(const HeaderCell &cell, qsizetype levels)
    {
        return cell.topLevel == 0 && cell.endLevel == levels;
    }

    [[nodiscard]] bool continuesHeader(qsizetype position, qsizetype level) const
    {
        return position > 0 && m_part[position - 1] == m_part[position] - 1 &&
               sharesHeader(m_table, m_part[position], level);
    }

    static void raiseLevels(QList<double> &heights, const HeaderCell &cell, bool spanning)
    {
        if ((cell.endLevel - cell.topLevel > 1) != spanning)
            return;
        const FittedText &text = cell.cell.text;
        double missing =
            text.lines.size() == 1 ? tightLineHeightMm(text.face) : heightMm(text) + kRowPaddingMm;
        for (qsizetype level = cell.topLevel; level < cell.endLevel; ++level)
            missing -= heights[level];
        if (missing > 0)
            heights[cell.endLevel - 1] += missing;
    }

    [[nodiscard]] PreparedRow preparedRow(const Row &row)
    {
        PreparedRow result;
        const bool sign = row.kind == RowKind::Sign;
        result.tail = sign || row.kind == RowKind::Total;
        result.tinted = row.kind == RowKind::Subtotal || row.kind == RowKind::Total;
        result.heightMm =
            sign ? std::max(m_table.rowMinimumMm, kSignMinimumMm) : m_table.rowMinimumMm;
        result.cells.reserve(row.cells.size());
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            KEHOU_EXPECTS(cell.span > 0);
            addCell(result, row.kind, column, cell);
            column += cell.span;
        }
        result.wishMm = std::max(result.heightMm, sign ? kSignWishMm : m_table.rowWishMm);
        return result;
    }

    void addCell(PreparedRow &row, RowKind kind, qsizetype column, const Cell &cell)
    {
        const auto [first, last] = m_places.range(column, column + cell.span);
        const QString text = displayText(cell.value);
        const bool empty = text.isEmpty() && cell.tint == Tint::None && last - first == 1;
        if (first < 0 || empty)
            return;
        PreparedCell result;
        result.first = first;
        result.last = last;
        result.tinted = cell.tint != Tint::None;
        result.align = alignOf(kind, m_table.columns[column], cell);
        if (!text.isEmpty() && m_places.isHere(column)) {
            const bool bold = cell.bold || kind == RowKind::Subtotal || kind == RowKind::Total;
            const Room room{innerWidth(first, last), m_table.rowMinimumMm - kRowSlackMm};
            result.text = fitted(text, room, face(m_table.textPt, bold), m_measure);
            growRow(row, result.text);
        }
        row.cells.append(result);
    }

    // Words in a column of figures, and those that head a total, stand in the middle.
    [[nodiscard]] static Align alignOf(RowKind kind, const Column &column, const Cell &cell)
    {
        const Align align = resolvedAlign(column);
        const bool word = std::holds_alternative<QString>(cell.value);
        const bool heads = cell.span > 1 && kind != RowKind::Data;
        if (kind == RowKind::Sign || (word && (align == Align::Right || heads)))
            return Align::Centre;
        return align;
    }

    static void growRow(PreparedRow &row, const FittedText &text)
    {
        const double tight =
            static_cast<double>(text.lines.size()) * tightLineHeightMm(text.face) + kRowSlackMm;
        if (tight > row.heightMm)
            row.heightMm = heightMm(text) + kRowPaddingMm;
    }

    const Table &m_table;
    const ColumnPart &m_part;
    Places m_places;
    TextMeasure &m_measure;
    PreparedTable m_result;
};

// The first lines of a row, taken off it.
[[nodiscard]] PreparedRow takeLines(PreparedRow &row, double mostMm)
{
    PreparedRow head = row;
    head.heightMm = mostMm;
    head.wishMm = mostMm;
    row.heightMm = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        FittedText &text = row.cells[i].text;
        const auto fit = static_cast<qsizetype>((mostMm - kRowPaddingMm) / lineHeightMm(text.face));
        head.cells[i].text.lines = text.lines.first(std::min(fit, text.lines.size()));
        text.lines.remove(0, std::min(fit, text.lines.size()));
        row.heightMm = std::max(row.heightMm, heightMm(text) + kRowPaddingMm);
    }
    row.wishMm = row.heightMm;
    return head;
}

} // namespace

QList<ColumnPart> columnParts(const Table &table, double widthMm, TextMeasure &measure)
{
    const QList<ColumnPart> groups = axisGroups(table);
    const qsizetype most = std::max<qsizetype>(groups.size(), 1);
    if (most == 1)
        return dividedEvenly(table, groups, 1);
    const QList<ColumnWish> wishes = columnWishes(table, measure);
    for (qsizetype count = 1; count < most; ++count) {
        const QList<ColumnPart> parts = dividedEvenly(table, groups, count);
        const bool good = std::all_of(parts.cbegin(), parts.cend(), [&](const ColumnPart &part) {
            return fits(part, wishes, widthMm);
        });
        if (good)
            return parts;
    }
    return dividedEvenly(table, groups, most);
}

PreparedTable prepared(const Table &table, const ColumnPart &part, double widthMm,
                       TextMeasure &measure)
{
    return TablePreparation(table, part, measure).prepare(widthMm);
}

double rowsMm(const PreparedTable &table, qsizetype from, qsizetype to)
{
    double sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += table.rows[i].heightMm;
    return sum;
}

void splitHighRows(PreparedTable &table, double mostMm)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].heightMm <= mostMm)
            continue;
        PreparedRow head = takeLines(table.rows[i], mostMm);
        table.rows.insert(i, std::move(head));
    }
}

} // namespace kehou::paper
