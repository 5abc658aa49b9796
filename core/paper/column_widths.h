// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/text_fit.h"

#include <QList>

namespace kehou::paper
{

// What a column asks for, in millimetres with padding.
struct ColumnWish {
    double natural = 0;  // everything on one line
    double smallest = 0; // still legible
    int weight = 0;
};

[[nodiscard]] QList<ColumnWish> columnWishes(const documents::Table &table, TextMeasure &measure);

// Widths that sum to widthMm: what is left goes by weight, what is missing is taken from the
// columns that can give.
[[nodiscard]] QList<double> spreadWidths(const QList<ColumnWish> &wishes, double widthMm);

// Space between a line and the text beside it.
[[nodiscard]] double cellPaddingMm(double columnMm);

} // namespace kehou::paper
