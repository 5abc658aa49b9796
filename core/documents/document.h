// SPDX-License-Identifier: GPL-3.0-or-later
// A form as a value (forms.md): built once from figures, then drawn on paper, written as .xlsx
// and as .csv. It knows no drawing; lengths are wishes in millimetres.
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>

namespace kehou::documents
{

// A share in hundredths of a percent: 95.6 % is 9560.
struct BasisPoints {
    std::int64_t value = 0;
    friend constexpr auto operator<=>(BasisPoints, BasisPoints) = default;
};

// A quantity in thousandths, such as 1.5 units of work: 1500.
struct Thousandths {
    std::int64_t value = 0;
    friend constexpr auto operator<=>(Thousandths, Thousandths) = default;
};

// A figure stays typed until it is output. Nothing (monostate) is blank, which is not zero.
using Value = std::variant<std::monostate, QString, qint64, Money, BasisPoints, Thousandths, QDate>;

// As people read it: 1,234.50 · 95.6% · 1.5 · 2026-09-01; blank for nothing.
[[nodiscard]] QString displayText(const Value &value);

// As programs read it again: money without separators, otherwise the same.
[[nodiscard]] QString plainText(const Value &value);

[[nodiscard]] bool isNumeric(const Value &value);

enum class Tint { None, Light };

struct Cell {
    Value value;
    bool bold = false;
    Tint tint = Tint::None;
    int span = 1; // columns, this one included; what it covers needs no cells of its own

    friend bool operator==(const Cell &, const Cell &) = default;
};

enum class RowKind {
    Data,
    Subtotal, // bold on a tint, among the data rows
    Total,    // bold on a tint, at the end
    Sign,     // room for signatures: at least 8 mm, never alone on a page
};

struct Row {
    QList<Cell> cells; // missing cells at the end are blank
    RowKind kind = RowKind::Data;

    friend bool operator==(const Row &, const Row &) = default;
};

enum class ColumnKind { Text, Number, Money, Mark, Date };
enum class Align {
    ByKind,
    Left,
    Centre,
    Right
}; // by kind: text left, figures right, others centred

// Where a column stays when a table is wider than the page.
enum class ColumnRole {
    Lead,  // at the left of every page
    Axis,  // spread over as many pages as needed, columns under one heading together
    Trail, // behind the last axis column
};

struct Column {
    // From top to bottom. Neighbours whose upper lines are equal share them.
    QStringList header;
    ColumnKind kind = ColumnKind::Text;
    ColumnRole role = ColumnRole::Lead;
    Align align = Align::ByKind;
    double minimumMm = 0; // never narrower; 0: as wide as heading and contents ask for
    int weight = 0;       // share of the width that is left; all 0: in proportion to the widths

    friend bool operator==(const Column &, const Column &) = default;
};

// 50 rows of 5 mm leave room on an upright A4 page for three lines of heading, one row to sign and
// a legend below, and 23 axis columns of 6 mm for 52 mm of others (forms.md, attendance-class).
struct Table {
    QList<Column> columns;
    QList<Row> rows;
    int spareRows = 0; // blank rows to be filled by hand, behind the last data row
    // Rows are at least the first and grow towards the second while the page has room.
    double rowMinimumMm = 6.0;
    double rowWishMm = 6.5;
    double textPt = 10.0;
    bool ruled = true;      // false: no lines and no tints
    bool showHeader = true; // repeated on each page

    friend bool operator==(const Table &, const Table &) = default;
};

enum class ParagraphStyle { Body, Small, Heading };

struct Paragraph {
    QString text; // line breaks are kept
    ParagraphStyle style = ParagraphStyle::Body;
    Align align = Align::Left;
    bool indented = false; // the first line of each passage by two characters

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct KeyValue {
    QString label;
    Value value;

    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

struct KeyValues {
    QList<KeyValue> pairs;
    int perLine = 2;
    bool boxed = false; // lines round every label and value, as on an application form
    double rowMm = 0;   // at least; 0: one line, higher in boxes while the page has room

    friend bool operator==(const KeyValues &, const KeyValues &) = default;
};

// 制表人、审核人 … each with a line to sign on; a value that is known already stands on the line.
struct SignatureLine {
    QList<KeyValue> places;

    friend bool operator==(const SignatureLine &, const SignatureLine &) = default;
};

// The meaning of marks, in one small line.
struct Legend {
    QList<KeyValue> marks; // label: the mark, value: what it stands for

    friend bool operator==(const Legend &, const Legend &) = default;
};

enum class ChartKind { Bars, Lines };

struct ChartSeries {
    QString name;
    QList<qint64> values; // one for each label

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

struct Chart {
    QString title;
    ChartKind kind = ChartKind::Bars;
    QStringList labels;
    QList<ChartSeries> series;

    friend bool operator==(const Chart &, const Chart &) = default;
};

using Block = std::variant<Table, Paragraph, KeyValues, SignatureLine, Legend, Chart>;

// What a sheet of its own or a slip holds.
struct Content {
    QString title;
    QStringList subtitle; // class, month, teacher: on one line, from edge to edge
    QString mark;         // at the upper right: a number, 预览, 副本
    QList<Block> blocks;

    friend bool operator==(const Content &, const Content &) = default;
};

// Several slips on one page, one above the other, with lines to cut along.
struct SlipGrid {
    QList<Content> slips;
    int perPage = 3; // fewer when the slips need more room

    friend bool operator==(const SlipGrid &, const SlipGrid &) = default;
};

// Starts on a new page and is one worksheet.
struct Section {
    QString sheetName; // of the worksheet; empty: the title
    std::variant<Content, SlipGrid> content;

    friend bool operator==(const Section &, const Section &) = default;
};

enum class Orientation { Portrait, Landscape };

// A4.
struct PageSetup {
    Orientation orientation = Orientation::Portrait;
    double sideMarginMm = 10.0;

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

struct Document {
    QString title;    // for people: names of files and previews
    QString formName; // 班级考勤表; goes into the file's properties, so it holds no names
    PageSetup page;
    QString schoolName;
    QDate printedOn;
    QString checkCode; // head of the audit chain, empty on forms without figures
    QString printNote; // 预览, 部分名单 …: stands at the foot of each page
    QList<Section> sections;

    friend bool operator==(const Document &, const Document &) = default;
};

// The first eight characters of the check code, as they are printed.
[[nodiscard]] QString printedCheckCode(const Document &document);

// School, date of printing, check code and note, as they stand at the foot of each output.
[[nodiscard]] QString footText(const Document &document);

// How the cell of a column is set, with ByKind resolved.
[[nodiscard]] Align resolvedAlign(const Column &column);

// The number of heading lines of a table, 0 when it shows none.
[[nodiscard]] qsizetype headerLevels(const Table &table);

// Whether column and the one before it share their heading at this level.
[[nodiscard]] bool sharesHeader(const Table &table, qsizetype column, qsizetype level);

// The rows as they are output: spare rows added behind the data, before totals and signatures.
[[nodiscard]] QList<Row> outputRows(const Table &table);

// Pairs as a table without heading, as they are output; the last one fills its line.
[[nodiscard]] Table asTable(const KeyValues &pairs);

// A legend in one line: ✓ 到  × 缺.
[[nodiscard]] QString legendText(const Legend &legend);

} // namespace kehou::documents
