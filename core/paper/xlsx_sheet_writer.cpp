// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/xlsx_sheet_writer.h"

#include <QPair>

#include <algorithm>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kMmPerCharacter = 2.0;
constexpr double kLeastCharacters = 3.0;
constexpr double kMostCharacters = 48.0;
constexpr double kSignRowPoints = 26.0;
constexpr lxw_row_t kChartRows = 16;

[[nodiscard]] lxw_col_t columnNumber(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

// In characters of the standard font: Chinese ones count twice.
[[nodiscard]] double charactersOf(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.unicode() >= 0x2E80 ? 2 : 1;
    return count;
}

[[nodiscard]] double digitsOf(qint64 number)
{
    double digits = 1;
    for (qint64 rest = number / 10; rest != 0; rest /= 10)
        ++digits;
    return digits + (number < 0 ? 1 : 0);
}

struct WidthOf {
    double operator()(std::monostate) const { return 0; }
    double operator()(const QString &text) const { return charactersOf(text); }
    double operator()(qint64 number) const { return digitsOf(number); }
    double operator()(Money amount) const { return digitsOf(amount.fen()) * 4 / 3 + 2; }
    double operator()(BasisPoints) const { return 8; }
    double operator()(Thousandths amount) const { return digitsOf(amount.value) + 1; }
    double operator()(QDate) const { return 10; }
};

// Wide enough that no number shows as ####.
[[nodiscard]] QList<double> columnCharacters(const Table &table)
{
    QList<double> widths;
    for (const Column &column : table.columns) {
        const double header = column.header.isEmpty() ? 0 : charactersOf(column.header.last());
        widths.append(std::max({kLeastCharacters, column.minimumMm / kMmPerCharacter,
                                column.role == ColumnRole::Axis ? 0 : header}));
    }
    for (const Row &row : table.rows) {
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            if (column < widths.size() && cell.span == 1)
                widths[column] = std::max(widths[column], std::visit(WidthOf{}, cell.value) + 1);
            column += cell.span;
        }
    }
    for (double &width : widths)
        width = std::min(width, kMostCharacters);
    return widths;
}

[[nodiscard]] qsizetype columnCount(const Block &block)
{
    if (const auto *table = std::get_if<Table>(&block))
        return table->columns.size();
    if (const auto *pairs = std::get_if<KeyValues>(&block))
        return pairs->perLine * 2;
    if (const auto *chart = std::get_if<Chart>(&block))
        return chart->series.size() + 1;
    return 1;
}

[[nodiscard]] const QList<Block> &firstBlocks(const Section &section)
{
    static const QList<Block> kNone;
    if (const auto *content = std::get_if<Content>(&section.content))
        return content->blocks;
    const SlipGrid &grid = std::get<SlipGrid>(section.content);
    return grid.slips.isEmpty() ? kNone : grid.slips.first().blocks;
}

[[nodiscard]] NumberForm formOf(const Value &value)
{
    if (std::holds_alternative<Money>(value))
        return NumberForm::Money;
    if (std::holds_alternative<BasisPoints>(value))
        return NumberForm::Percent;
    return std::holds_alternative<QDate>(value) ? NumberForm::Date : NumberForm::General;
}

[[nodiscard]] CellPlace placeOf(const Column &column, const Cell &cell, RowKind kind)
{
    const Align align = resolvedAlign(column);
    const bool word = std::holds_alternative<QString>(cell.value);
    const bool heads = word && cell.span > 1 && kind != RowKind::Data;
    if (kind == RowKind::Sign || heads || align == Align::Centre || (word && align == Align::Right))
        return CellPlace::Centre;
    return align == Align::Right ? CellPlace::Right : CellPlace::Left;
}

} // namespace

lxw_error XlsxSheetWriter::write(const Section &section, const QString &footText)
{
    setUp(section);
    std::visit([&](const auto &content) { add(content); }, section.content);
    addWideText(footText, {.points = 9, .ruled = false}, 0);
    return m_error;
}

void XlsxSheetWriter::setUp(const Section &section)
{
    QList<double> widths;
    for (const Block &block : firstBlocks(section)) {
        m_columns = std::max(m_columns, columnCount(block));
        const auto *table = std::get_if<Table>(&block);
        if (table && widths.isEmpty())
            widths = columnCharacters(*table);
    }
    m_columns = std::max<qsizetype>(m_columns, widths.isEmpty() ? 4 : 1);
    for (qsizetype i = 0; i < m_columns; ++i)
        note(worksheet_set_column(m_target.sheet, columnNumber(i), columnNumber(i),
                                  widths.value(i, 14.0), nullptr));
    worksheet_set_default_row(m_target.sheet, 18, LXW_FALSE);
}

void XlsxSheetWriter::add(const Content &content)
{
    addWideText(content.mark, {.place = CellPlace::Right, .ruled = false}, 0);
    addWideText(content.title,
                {.place = CellPlace::Centre, .points = 16, .bold = true, .ruled = false}, 30);
    addWideText(content.subtitle.join(QStringLiteral("　　")),
                {.place = CellPlace::Centre, .ruled = false}, 0);
    for (const Block &block : content.blocks)
        std::visit([&](const auto &b) { add(b); }, block);
}

void XlsxSheetWriter::add(const SlipGrid &grid)
{
    for (const Content &slip : grid.slips) {
        add(slip);
        ++m_row;
    }
}

void XlsxSheetWriter::add(const Table &table)
{
    addHeader(table);
    for (const Row &row : outputRows(table))
        addRow(table, row);
}

void XlsxSheetWriter::addHeader(const Table &table)
{
    const qsizetype levels = headerLevels(table);
    if (levels == 0)
        return;
    const lxw_row_t first = m_row;
    for (qsizetype level = 0; level < levels; ++level, ++m_row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            addHeaderCell(table, column, level);
    }
    if (m_hasFrozenHeader)
        return;
    m_hasFrozenHeader = true;
    worksheet_freeze_panes(m_target.sheet, m_row, 0);
    note(worksheet_repeat_rows(m_target.sheet, first, m_row - 1));
}

void XlsxSheetWriter::addHeaderCell(const Table &table, qsizetype column, qsizetype level)
{
    const QStringList &texts = table.columns[column].header;
    if (level >= std::max<qsizetype>(texts.size(), 1) || sharesHeader(table, column, level))
        return;
    qsizetype last = column;
    while (last + 1 < table.columns.size() && sharesHeader(table, last + 1, level))
        ++last;
    const bool lowest = level + 1 >= texts.size();
    const auto below = static_cast<lxw_row_t>(lowest ? headerLevels(table) - 1 - level : 0);
    lxw_format *format = m_formats.of({.place = CellPlace::Centre, .bold = true, .tinted = true});
    mergeCells(m_row + below, column, last, format);
    putCell(column, texts.value(level), format);
}

void XlsxSheetWriter::addRow(const Table &table, const Row &row)
{
    const bool strong = row.kind == RowKind::Subtotal || row.kind == RowKind::Total;
    if (row.kind == RowKind::Sign)
        note(worksheet_set_row(m_target.sheet, m_row, kSignRowPoints, nullptr));
    qsizetype column = 0;
    const auto put = [&](const Cell &cell) {
        const CellLook look{
            formOf(cell.value),  placeOf(table.columns[column], cell, row.kind),     10,
            strong || cell.bold, table.ruled && (strong || cell.tint != Tint::None), table.ruled};
        lxw_format *format = m_formats.of(look);
        const qsizetype end = std::min(column + cell.span, table.columns.size());
        mergeCells(m_row, column, end - 1, format);
        putCell(column, cell.value, format);
        column = end;
    };
    for (const Cell &cell : row.cells) {
        if (column < table.columns.size())
            put(cell);
    }
    while (column < table.columns.size())
        put(Cell{});
    ++m_row;
}

void XlsxSheetWriter::add(const Paragraph &paragraph)
{
    const bool heading = paragraph.style == ParagraphStyle::Heading;
    const double lines =
        1 + charactersOf(paragraph.text) / 90 + static_cast<double>(paragraph.text.count(u'\n'));
    addWideText(paragraph.text, {.points = heading ? 12.0 : 10.0, .bold = heading, .ruled = false},
                18 * lines);
}

void XlsxSheetWriter::add(const KeyValues &pairs)
{
    for (qsizetype i = 0; i < pairs.pairs.size(); ++i) {
        const qsizetype column = i % pairs.perLine * 2;
        if (i > 0 && column == 0)
            ++m_row;
        const KeyValue &pair = pairs.pairs[i];
        putCell(column, pair.label, m_formats.of({.tinted = pairs.boxed, .ruled = pairs.boxed}));
        putCell(column + 1, pair.value,
                m_formats.of({.form = formOf(pair.value), .ruled = pairs.boxed}));
    }
    m_row += pairs.pairs.isEmpty() ? 0 : 1;
}

void XlsxSheetWriter::add(const SignatureLine &signatures)
{
    QStringList parts;
    for (const KeyValue &place : signatures.places)
        parts.append(place.label + u'：' + displayText(place.value));
    addWideText(parts.join(QStringLiteral("　　　　　　")), {.ruled = false}, kSignRowPoints);
}

void XlsxSheetWriter::add(const Legend &legend)
{
    addWideText(legendText(legend), {.points = 9, .ruled = false}, 0);
}

void XlsxSheetWriter::add(const Chart &chart)
{
    lxw_format *header = m_formats.of({.place = CellPlace::Centre, .bold = true, .tinted = true});
    putCell(0, chart.title, header);
    for (qsizetype i = 0; i < chart.series.size(); ++i)
        putCell(i + 1, chart.series[i].name, header);
    ++m_row;
    const lxw_row_t first = m_row;
    for (qsizetype i = 0; i < chart.labels.size(); ++i, ++m_row) {
        putCell(0, chart.labels[i], m_formats.of({}));
        for (qsizetype s = 0; s < chart.series.size(); ++s)
            putCell(s + 1, chart.series[s].values.value(i),
                    m_formats.of({.place = CellPlace::Right}));
    }
    if (!chart.labels.isEmpty())
        insertChart(chart, first);
}

void XlsxSheetWriter::insertChart(const Chart &chart, lxw_row_t firstDataRow)
{
    const bool bars = chart.kind == ChartKind::Bars;
    lxw_chart *drawn = workbook_add_chart(
        m_target.workbook, static_cast<uint8_t>(bars ? LXW_CHART_COLUMN : LXW_CHART_LINE));
    const char *sheet = m_target.name.constData();
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        const lxw_col_t column = columnNumber(i + 1);
        chart_series_set_name(series, chart.series[i].name.toUtf8().constData());
        chart_series_set_categories(series, sheet, firstDataRow, 0, m_row - 1, 0);
        chart_series_set_values(series, sheet, firstDataRow, column, m_row - 1, column);
    }
    chart_title_set_name(drawn, chart.title.toUtf8().constData());
    if (chart.series.size() < 2)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    note(worksheet_insert_chart(m_target.sheet, m_row + 1, 0, drawn));
    m_row += kChartRows;
}

void XlsxSheetWriter::addWideText(const QString &text, CellLook look, double rowPoints)
{
    if (text.isEmpty())
        return;
    if (rowPoints > 0)
        note(worksheet_set_row(m_target.sheet, m_row, rowPoints, nullptr));
    lxw_format *format = m_formats.of(look);
    mergeCells(m_row, 0, m_columns - 1, format);
    putCell(0, text, format);
    ++m_row;
}

void XlsxSheetWriter::putCell(qsizetype column, const Value &value, lxw_format *format)
{
    lxw_worksheet *sheet = m_target.sheet;
    const lxw_col_t at = columnNumber(column);
    if (const auto *text = std::get_if<QString>(&value)) {
        QByteArray bytes = text->toUtf8();
        note(worksheet_write_string(sheet, m_row, at, bytes.replace('\0', "").constData(), format));
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        note(worksheet_write_number(sheet, m_row, at, static_cast<double>(*number), format));
    } else if (const auto *amount = std::get_if<Money>(&value)) {
        note(worksheet_write_number(sheet, m_row, at, static_cast<double>(amount->fen()) / 100,
                                    format));
    } else if (const auto *share = std::get_if<BasisPoints>(&value)) {
        note(worksheet_write_number(sheet, m_row, at, static_cast<double>(share->value) / 10'000,
                                    format));
    } else if (const auto *quantity = std::get_if<Thousandths>(&value)) {
        note(worksheet_write_number(sheet, m_row, at, static_cast<double>(quantity->value) / 1'000,
                                    format));
    } else if (const auto *date = std::get_if<QDate>(&value); date && date->isValid()) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        note(worksheet_write_datetime(sheet, m_row, at, &day, format));
    } else {
        note(worksheet_write_blank(sheet, m_row, at, format));
    }
}

// One cell alone needs no merging.
void XlsxSheetWriter::mergeCells(lxw_row_t lastRow, qsizetype firstColumn, qsizetype lastColumn,
                                 lxw_format *format)
{
    if (lastRow == m_row && firstColumn == lastColumn)
        return;
    note(worksheet_merge_range(m_target.sheet, m_row, columnNumber(firstColumn), lastRow,
                               columnNumber(lastColumn), "", format));
}

void XlsxSheetWriter::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

} // namespace kehou::paper
