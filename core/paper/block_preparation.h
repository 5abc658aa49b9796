// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/block_strips.h"
#include "core/paper/table_layout.h"

#include <QList>

#include <variant>

namespace kehou::paper
{

// A block with every height known.
struct PreparedBlock {
    std::variant<PreparedTable, QList<Strip>> body;
    bool keepsWithNext = false; // a heading is never the last line of a page

    [[nodiscard]] const PreparedTable *table() const { return std::get_if<PreparedTable>(&body); }
    [[nodiscard]] PreparedTable *table() { return std::get_if<PreparedTable>(&body); }
    [[nodiscard]] const QList<Strip> &strips() const { return std::get<QList<Strip>>(body); }
};

// Turns blocks into pieces that fit a width.
class BlockPreparation
{
public:
    BlockPreparation(double widthMm, TextMeasure &measure) : m_width(widthMm), m_measure(measure) {}

    // On how many pages side by side the widest table has to be spread.
    [[nodiscard]] qsizetype partCount(const QList<documents::Block> &blocks) const;

    // Of tables spread over several pages, the given part; all else stands on each of them.
    [[nodiscard]] QList<PreparedBlock> prepare(const QList<documents::Block> &blocks,
                                               qsizetype part) const;

private:
    [[nodiscard]] PreparedBlock preparedBlock(const documents::Table &table, qsizetype part) const;
    [[nodiscard]] PreparedBlock preparedBlock(const documents::Paragraph &paragraph,
                                              qsizetype) const;
    [[nodiscard]] PreparedBlock preparedBlock(const documents::KeyValues &pairs,
                                              qsizetype part) const;
    [[nodiscard]] PreparedBlock preparedBlock(const documents::SignatureLine &line,
                                              qsizetype) const;
    [[nodiscard]] PreparedBlock preparedBlock(const documents::Legend &legend, qsizetype) const;
    [[nodiscard]] PreparedBlock preparedBlock(const documents::Chart &chart, qsizetype) const;

    double m_width;
    TextMeasure &m_measure;
};

[[nodiscard]] double heightMm(const PreparedBlock &block);

// One below another with a gap before each.
[[nodiscard]] double heightMm(const QList<PreparedBlock> &blocks, double gapMm);

// What headings and rows would take beyond what they need.
[[nodiscard]] double wishesMm(const QList<PreparedBlock> &blocks);

// Grants this much of the wishes at most, to the headings first; what is left over.
double grow(QList<PreparedBlock> &blocks, double leftMm);

} // namespace kehou::paper
