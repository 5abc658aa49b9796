// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/column_widths.h"

#include <algorithm>
#include <numeric>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kAxisMinimumMm = 6.0; // forms.md: date columns
constexpr double kWidestWishMm = 70.0; // longer texts are broken into lines
constexpr double kTextSmallestMm = 14.0;
constexpr double kMostPaddingMm = 1.0;
constexpr qsizetype kHeadingCharacters = 5; // a longer heading is broken into lines

[[nodiscard]] double headingWidth(const Table &table, const Column &column, TextMeasure &measure)
{
    if (!table.showHeader || column.header.isEmpty())
        return 0;
    const QString &text = column.header.last();
    const qsizetype lines = (text.size() + kHeadingCharacters - 1) / kHeadingCharacters;
    if (lines == 0)
        return 0;
    return measure.width(text, face(table.textPt, true)) / static_cast<double>(lines);
}

[[nodiscard]] double longestLine(const QString &text, Face face, TextMeasure &measure)
{
    double most = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        most = std::max(most, measure.width(line, face));
    return most;
}

// The widest cell of each column; cells that span several are no measure.
[[nodiscard]] QList<double> contentWidths(const Table &table, TextMeasure &measure)
{
    QList<double> widths(table.columns.size(), 0.0);
    for (const Row &row : table.rows) {
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            if (column >= widths.size())
                break;
            if (cell.span == 1 && table.columns[column].minimumMm <= 0) {
                const bool bold = cell.bold || row.kind != RowKind::Data;
                const double width =
                    longestLine(displayText(cell.value), face(table.textPt, bold), measure);
                widths[column] = std::max(widths[column], width);
            }
            column += cell.span;
        }
    }
    return widths;
}

[[nodiscard]] ColumnWish measuredWish(const Column &column, double contentMm, double headingMm)
{
    const double text = std::min(std::max(contentMm, headingMm), kWidestWishMm);
    ColumnWish wish;
    wish.weight = column.weight;
    wish.natural = text + 2 * kMostPaddingMm + 0.2;
    wish.smallest = column.kind == ColumnKind::Text || column.kind == ColumnKind::Mark
                        ? std::min(wish.natural, kTextSmallestMm)
                        : std::max(contentMm * 0.8, headingMm * 0.5) + kMostPaddingMm;
    return wish;
}

[[nodiscard]] double sumOf(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

} // namespace

QList<ColumnWish> columnWishes(const Table &table, TextMeasure &measure)
{
    const QList<double> contents = contentWidths(table, measure);
    QList<ColumnWish> wishes;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        if (column.minimumMm > 0)
            wishes.append({column.minimumMm, column.minimumMm, column.weight});
        else
            wishes.append(measuredWish(column, contents[i], headingWidth(table, column, measure)));
        if (column.role == ColumnRole::Axis) {
            wishes.last().natural = std::max(wishes.last().natural, kAxisMinimumMm);
            wishes.last().smallest = std::max(wishes.last().smallest, kAxisMinimumMm);
        }
    }
    return wishes;
}

QList<double> spreadWidths(const QList<ColumnWish> &wishes, double widthMm)
{
    QList<double> widths;
    QList<double> weights;
    QList<double> spare;
    for (const ColumnWish &wish : wishes) {
        widths.append(wish.natural);
        weights.append(wish.weight);
        spare.append(wish.natural - wish.smallest);
    }
    const double left = widthMm - sumOf(widths);
    if (left < 0 && sumOf(spare) < -left) {
        const double ratio = widthMm / (sumOf(widths) - sumOf(spare));
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = wishes[i].smallest * ratio;
        return widths;
    }
    if (sumOf(weights) <= 0)
        weights = widths;
    const QList<double> &shares = left < 0 ? spare : weights;
    const double whole = sumOf(shares);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += whole > 0 ? left * shares[i] / whole : 0;
    return widths;
}

double cellPaddingMm(double columnMm)
{
    return std::clamp(columnMm * 0.08, 0.3, kMostPaddingMm);
}

} // namespace kehou::paper
