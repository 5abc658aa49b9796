// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_reader.h"
#include "core/exchange/term_sheet.h"
#include "core/rules/row_fault.h"
#include "core/sheet/write_book.h"

namespace kehou
{

struct SheetCount {
    QString sheet;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int absent = 0;
};

// A whole book read against the term that the file has: the merged term, what it would change, and
// every fault of form.
class WorkbookRead
{
public:
    // The existing rows may be empty: then the book opens a new term.
    WorkbookRead(const Book &book, const TermBook &existing);

    template <typename Row>
    [[nodiscard]] const SheetRead<Row> &sheet() const
    {
        return std::get<SheetRead<Row>>(m_sheets);
    }
    // The merged rows of every sheet, for the rules to check.
    [[nodiscard]] const TermBook &merged() const { return m_merged; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    // Whether every sheet's header was good, so that no row is missing from the merged ones.
    [[nodiscard]] bool usable() const { return m_usable; }
    // In the workbook's order; sheets that the book lacks count their rows as absent.
    [[nodiscard]] QList<SheetCount> counts() const;
    [[nodiscard]] QMap<QString, QList<CellChange>> changes() const;

    // A fault that a rule found, said with the sheet and cell it stands in. A row that the book
    // does not have is named by its key.
    [[nodiscard]] Finding finding(const RowFault &fault) const;

private:
    template <typename Row>
    void read(const Book &book, const TermBook &existing, const ReadContext &context);
    template <typename Row>
    [[nodiscard]] Finding findingIn(const RowFault &fault) const;

    ForEachRow<SheetRead> m_sheets;
    TermBook m_merged;
    Findings m_findings;
    QStringList m_notes;
    bool m_usable = true;
};

[[nodiscard]] const Sheet *findSheet(const Book &book, QStringView name);

// The workbook's sheets with all rows, ready to be written.
[[nodiscard]] QList<OutSheet> workbookSheets(const TermBook &book);

// The blank workbook: headers with notes and drop-downs, and a sheet that says with examples what
// goes into each column (导入模板).
[[nodiscard]] QList<OutSheet> blankWorkbook(const QString &schemeId);

} // namespace kehou
