// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/page_content.h"
#include "core/paper/text_fit.h"

#include <QList>

namespace kehou::paper
{

// Columns that stand side by side on one page, by their number in the table.
using ColumnPart = QList<qsizetype>;

// How a table is spread over the width: one part when everything fits. Otherwise the lead columns
// stand on every part, the axis columns are divided evenly with columns under one heading
// together, the trail columns stand on the last part.
[[nodiscard]] QList<ColumnPart> columnParts(const documents::Table &table, double widthMm,
                                            TextMeasure &measure);

// A cell as it will be drawn: it reaches from the edge `first` to the edge `last`.
struct PreparedCell {
    qsizetype first = 0;
    qsizetype last = 1;
    FittedText text;
    documents::Align align = documents::Align::Left;
    bool tinted = false;
};

struct PreparedRow {
    QList<PreparedCell> cells;
    double heightMm = 0;
    double wishMm = 0; // what it takes when the page has room
    bool tinted = false;
    bool tail = false; // totals and signatures: not without the last data row
};

struct HeaderCell {
    PreparedCell cell;
    qsizetype topLevel = 0;
    qsizetype endLevel = 1;
};

// A part of a table with every width and every height known.
struct PreparedTable {
    QList<double> edges; // left edge of each column and the right edge of the last
    bool ruled = true;
    QList<double> levels; // top of each heading line and the bottom of the last; empty: no heading
    QList<HeaderCell> header;
    QList<PreparedRow> rows;

    [[nodiscard]] double headerMm() const { return levels.isEmpty() ? 0 : levels.last(); }
};

[[nodiscard]] PreparedTable prepared(const documents::Table &table, const ColumnPart &part,
                                     double widthMm, TextMeasure &measure);

// The height of the rows [from, to).
[[nodiscard]] double rowsMm(const PreparedTable &table, qsizetype from, qsizetype to);

// Rows higher than a page go on in further rows, line by line.
void splitHighRows(PreparedTable &table, double mostMm);

// The heading and the rows [from, to), from the upper left corner down.
[[nodiscard]] PageContent drawn(const PreparedTable &table, qsizetype from, qsizetype to,
                                TextMeasure &measure);

} // namespace kehou::paper
