// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

#include <QMap>

namespace kehou
{

// One column of a sheet as a page edits it.
struct SheetField {
    QString header;
    QString expected; // the form of its content
    QStringList choices;
    bool required = false;
    bool key = false;
    bool number = false;    // shown at the right
    bool date = false;      // 2026-09-01
    bool sensitive = false; // masked until shown on purpose (R-DAT-1)
};

struct SheetLine {
    qint64 id = 0;
    QStringList cells; // in the fields' order
};

// The rows of one of the workbook's sheets as texts: what pages show and edit where no page of its
// own exists. The names are the workbook's.
struct SheetRows {
    QString sheet;
    QList<SheetField> fields;
    QList<SheetLine> lines;
};

// Every sheet that can be edited row by row, in the workbook's order.
[[nodiscard]] QStringList editableSheets();

// The fields alone, for an empty form.
[[nodiscard]] Result<SheetRows> loadSheet(Office &office, const QString &sheet,
                                          const QString &termName = {});

struct RowEdit {
    QString sheet;
    std::optional<qint64> id; // nothing: a new row
    QStringList cells;        // in the fields' order
    QStringList given = {};   // what the form showed before it was edited; empty: not asked
};

// Adds or changes one row under the same checks as an import; every fault is listed, its cell
// being the field's header. What a payment or refund says cannot be changed any more (R-FEE-11).
// Refused where the row has become another one since the form was given.
[[nodiscard]] Result<void> saveRow(Office &office, const RowEdit &edit,
                                   const QString &termName = {});

// Refused where other rows still name the row, and for payments and refunds.
[[nodiscard]] Result<void> removeRow(Office &office, const QString &sheet, qint64 id,
                                     const QString &termName = {});

// 学期 as item and content, in order; for a file without a term the items are empty.
struct TermItems {
    QList<std::pair<QString, QString>> items;
    bool exists = false;
};
[[nodiscard]] Result<TermItems> loadTermItems(Office &office, const QString &termName = {});

// Opens the first term or changes the named one. The scheme's limits (R-CAL-5) are checked when
// a term is saved: a term that breaks one is refused, with the limit.
[[nodiscard]] Result<void> saveTermItems(Office &office, const TermItems &items,
                                         const QString &termName = {});

// Names of the file's terms, the latest last.
[[nodiscard]] Result<QStringList> termNames(Office &office);

} // namespace kehou
