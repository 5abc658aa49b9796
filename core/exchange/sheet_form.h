// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/codec.h"
#include "core/rules/term_book.h"

namespace kehou
{

enum class Need { Optional, Required };
enum class Keyed { No, Yes };

// One column of a sheet: its header, the stored name of its field, and how its cells are read
// into a row and written from one.
template <typename Row>
struct Column {
    QString header;
    const char *field = "";
    Need need = Need::Optional;
    Keyed keyed = Keyed::No;
    std::function<bool(Row &row, const QString &text, const ReadContext &context)> read;
    std::function<void(Row &row)> clear;
    std::function<Cell(const Row &row)> write;
    QString expected;
    QStringList choices;
    CellKind kind = CellKind::Text;
};

// How a row of the book finds the row of the file that it changes (workbook.md).
enum class Matching {
    Key,         // the ★ columns
    WholeRow,    // n equal rows match n
    Transaction, // 流水号, else 收据号, else the whole row
};

// One sheet of the workbook.
template <typename Row>
struct SheetForm {
    QString name;
    Matching matching = Matching::Key;
    QList<Column<Row>> columns;
};

// The form of the sheet that holds rows of this type; the one place of the Chinese names.
template <typename Row>
[[nodiscard]] const SheetForm<Row> &sheetForm();

// 学期 holds items and their contents instead of rows.
inline constexpr QStringView kTermSheetName = u"学期";

} // namespace kehou
