// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_preparation.h"

#include <algorithm>
#include <numeric>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kHeadingGrowth = 0.3;

[[nodiscard]] double headingWishesMm(const QList<PreparedBlock> &blocks)
{
    double sum = 0;
    for (const PreparedBlock &block : blocks) {
        if (const PreparedTable *table = block.table())
            sum += table->headerMm() * kHeadingGrowth;
    }
    return sum;
}

[[nodiscard]] double rowWishesMm(const QList<PreparedBlock> &blocks)
{
    double sum = 0;
    for (const PreparedBlock &block : blocks) {
        if (const PreparedTable *table = block.table()) {
            for (const PreparedRow &row : table->rows)
                sum += row.wishMm - row.heightMm;
        }
    }
    return sum;
}

[[nodiscard]] double shareOf(double leftMm, double wishMm)
{
    return wishMm > 0 ? std::min(leftMm / wishMm, 1.0) : 0;
}

} // namespace

qsizetype BlockPreparation::partCount(const QList<Block> &blocks) const
{
    qsizetype count = 1;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            count = std::max(count, columnParts(*table, m_width, m_measure).size());
    }
    return count;
}

QList<PreparedBlock> BlockPreparation::prepare(const QList<Block> &blocks, qsizetype part) const
{
    QList<PreparedBlock> result;
    result.reserve(blocks.size());
    for (const Block &block : blocks)
        result.append(std::visit([&](const auto &b) { return preparedBlock(b, part); }, block));
    return result;
}

PreparedBlock BlockPreparation::preparedBlock(const Table &table, qsizetype part) const
{
    const QList<ColumnPart> parts = columnParts(table, m_width, m_measure);
    const ColumnPart &columns = parts[std::min(part, parts.size() - 1)];
    return {prepared(table, columns, m_width, m_measure), false};
}

PreparedBlock BlockPreparation::preparedBlock(const Paragraph &paragraph, qsizetype) const
{
    return {paragraphStrips(paragraph, m_width, m_measure),
            paragraph.style == ParagraphStyle::Heading};
}

PreparedBlock BlockPreparation::preparedBlock(const KeyValues &pairs, qsizetype part) const
{
    return preparedBlock(asTable(pairs), part);
}

PreparedBlock BlockPreparation::preparedBlock(const SignatureLine &line, qsizetype) const
{
    return {signatureStrips(line, m_width, m_measure), false};
}

PreparedBlock BlockPreparation::preparedBlock(const Legend &legend, qsizetype) const
{
    const Paragraph paragraph{.text = legendText(legend), .style = ParagraphStyle::Small};
    return {paragraphStrips(paragraph, m_width, m_measure), false};
}

PreparedBlock BlockPreparation::preparedBlock(const Chart &chart, qsizetype) const
{
    return {QList<Strip>{chartStrip(chart, m_width, m_measure)}, false};
}

double heightMm(const PreparedBlock &block)
{
    if (const PreparedTable *table = block.table())
        return table->headerMm() + rowsMm(*table, 0, table->rows.size());
    const QList<Strip> &strips = block.strips();
    return std::accumulate(strips.cbegin(), strips.cend(), 0.0,
                           [](double sum, const Strip &strip) { return sum + strip.heightMm; });
}

double heightMm(const QList<PreparedBlock> &blocks, double gapMm)
{
    return std::accumulate(
        blocks.cbegin(), blocks.cend(), 0.0,
        [&](double sum, const PreparedBlock &block) { return sum + gapMm + heightMm(block); });
}

double wishesMm(const QList<PreparedBlock> &blocks)
{
    return headingWishesMm(blocks) + rowWishesMm(blocks);
}

double grow(QList<PreparedBlock> &blocks, double leftMm)
{
    const double headingWishes = headingWishesMm(blocks);
    const double headings = shareOf(leftMm, headingWishes);
    const double left = leftMm - headings * headingWishes;
    const double rowWishes = rowWishesMm(blocks);
    const double rows = shareOf(left, rowWishes);
    for (PreparedBlock &block : blocks) {
        PreparedTable *table = block.table();
        if (!table)
            continue;
        for (double &level : table->levels)
            level *= 1 + kHeadingGrowth * headings;
        for (PreparedRow &row : table->rows)
            row.heightMm += (row.wishMm - row.heightMm) * rows;
    }
    return left - rows * rowWishes;
}

} // namespace kehou::paper
