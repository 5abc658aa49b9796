// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/exchange/sheet_form.h"

#include <QHash>

namespace kehou
{

// One cell that an import would change, for the preview.
struct CellChange {
    QString row; // the row's key in words
    QString header;
    QString before;
    QString after;
};

// What a sheet of the book does to the rows that the file has. The merged rows begin with the
// file's own, in their order and changed in place, and end with the added ones.
template <typename Row>
struct SheetRead {
    QList<Row> rows;
    QList<int> origin;        // line of the sheet (0-based) that gave a row its content, else -1
    QList<qsizetype> changed; // places of the file's rows that the book changes
    qsizetype existing = 0;   // how many of the rows are the file's
    int unchanged = 0;
    int absent = 0; // rows of the file that the book does not mention
    bool present = false;
    bool usable = true; // false: a wrong header, no row was read
    QList<int> columns; // column of the sheet for each column of the form, -1 where missing
    Findings findings;
    QStringList notes;
    QList<CellChange> changes;

    [[nodiscard]] int added() const { return static_cast<int>(rows.size() - existing); }
};

// The text that finds a row again: its ★ cells.
template <typename Row>
[[nodiscard]] QString keyText(const Row &row)
{
    QStringList parts;
    for (const Column<Row> &column : sheetForm<Row>().columns) {
        if (column.keyed == Keyed::Yes)
            parts.append(column.write(row).text);
    }
    return parts.join(u' ');
}

// Every filled cell of a row, for a person to know it by.
template <typename Row>
[[nodiscard]] QString rowWords(const Row &row)
{
    QStringList words;
    for (const Column<Row> &column : sheetForm<Row>().columns) {
        const QString text = column.write(row).text;
        if (!text.isEmpty())
            words.append(text);
    }
    return words.join(u' ');
}

// Headers may carry a star or be written in half-width signs.
[[nodiscard]] QString plainHeader(const QString &header);

// The form's columns by the sheet's header line; faults of the header are added to the findings.
struct HeaderMatch {
    QList<int> columns;
    bool usable = true;
};
struct HeaderName {
    QString header;
    bool required = false;
};
[[nodiscard]] HeaderMatch matchHeader(const Sheet &sheet, const QList<HeaderName> &names,
                                      Findings &findings, QStringList &notes);

[[nodiscard]] bool isBlankRow(const QList<Cell> &cells);
[[nodiscard]] Finding duplicateRow(const QString &sheet, int row, int first, const QString &key);
[[nodiscard]] Finding wrongCell(const QString &sheet, int row, int column, const Cell &found,
                                const QString &expected);
[[nodiscard]] Finding missingCell(const QString &sheet, int row, int column, const QString &header,
                                  const QString &expected);
[[nodiscard]] Finding changedPayment(const QString &sheet, int row, const QString &found);
[[nodiscard]] QString samePaymentNote(const QString &sheet, int row, const QString &transaction);

// Reads one sheet against the rows that the file has already (workbook.md): all of its faults in
// one go. A row with a faulty cell stands among the added ones with what was understood of it, so
// that other rows that point at it are not faults of their own; such rows are never saved.
template <typename Row>
class SheetReader
{
public:
    SheetReader(const Sheet *sheet, const QList<Row> &existing, const ReadContext &context)
        : m_form(sheetForm<Row>()), m_context(context)
    {
        m_read.rows = existing;
        m_read.existing = existing.size();
        m_read.origin.fill(-1, existing.size());
        if (sheet)
            readSheet(*sheet);
        else
            m_read.absent = static_cast<int>(existing.size());
    }
    [[nodiscard]] SheetRead<Row> result() { return std::move(m_read); }

private:
    void readSheet(const Sheet &sheet)
    {
        m_sheet = &sheet;
        m_read.present = true;
        QList<HeaderName> names;
        for (const Column<Row> &column : m_form.columns)
            names.append({column.header, column.need == Need::Required});
        const HeaderMatch match = matchHeader(sheet, names, m_read.findings, m_read.notes);
        m_read.columns = match.columns;
        m_read.usable = match.usable;
        if (!match.usable)
            return;
        indexExisting();
        for (int line = 1; line < sheet.rows.size(); ++line) {
            if (!isBlankRow(sheet.rows[line]))
                readLine(line);
        }
        m_read.absent = static_cast<int>(
            std::count(m_read.origin.cbegin(), m_read.origin.cbegin() + m_read.existing, -1));
    }

    void indexExisting()
    {
        m_index.reserve(m_read.existing);
        for (qsizetype at = m_read.existing - 1; at >= 0; --at)
            m_index.insert(indexText(m_read.rows[at]), at);
    }

    [[nodiscard]] QString indexText(const Row &row) const
    {
        return m_form.matching == Matching::Key ? keyText(row) : presentText(row);
    }

    // What whole rows are compared by: the cells that the book has columns for. The receipt number
    // is written by the program and tells nothing about a payment without one.
    [[nodiscard]] QString presentText(const Row &row) const
    {
        QString text;
        for (qsizetype at = 0; at < m_form.columns.size(); ++at) {
            const Column<Row> &column = m_form.columns[at];
            if (m_read.columns[at] >= 0 && qstrcmp(column.field, "receipt") != 0)
                text += column.write(row).text + QChar(u'\x1f');
        }
        return text;
    }

    // The cells of a line put into a row; false where a cell was wrong.
    [[nodiscard]] bool fill(Row &row, int line, bool keysOnly)
    {
        bool good = true;
        for (qsizetype at = 0; at < m_form.columns.size(); ++at) {
            const Column<Row> &column = m_form.columns[at];
            if (m_read.columns[at] < 0 || (keysOnly && column.keyed == Keyed::No))
                continue;
            good = fillCell(row, line, m_read.columns[at], column) && good;
        }
        return good;
    }

    [[nodiscard]] bool fillCell(Row &row, int line, int place, const Column<Row> &column)
    {
        const QList<Cell> &cells = m_sheet->rows[line];
        static const Cell blank;
        const Cell &cell = place < cells.size() ? cells[place] : blank;
        if (cell.text.isEmpty() && cell.kind != CellKind::Error) {
            if (column.need == Need::Required) {
                m_read.findings.append(
                    missingCell(m_form.name, line, place, column.header, column.expected));
                return false;
            }
            column.clear(row);
            return true;
        }
        if (cell.kind != CellKind::Error && column.read(row, cell.text, m_context))
            return true;
        m_read.findings.append(wrongCell(m_form.name, line, place, cell, column.expected));
        return false;
    }

    void readLine(int line)
    {
        if (m_form.matching == Matching::Key)
            readKeyedLine(line);
        else
            readWholeLine(line);
    }

    void readKeyedLine(int line)
    {
        Row row{};
        const qsizetype before = m_read.findings.size();
        if (!fill(row, line, true)) {
            // The other cells are read too, so that all of a line's faults are listed at once.
            m_read.findings.resize(before);
            (void)fill(row, line, false);
            return;
        }
        const QString key = keyText(row);
        const auto found = m_index.constFind(key);
        if (found != m_index.constEnd())
            row = m_read.rows[*found];
        const bool good = fill(row, line, false);
        if (found == m_index.constEnd())
            add(row, line, key);
        else if (good)
            put(*found, row, line, key);
        else
            m_read.origin[*found] = line;
    }

    void add(const Row &row, int line, const QString &key)
    {
        m_index.insert(key, m_read.rows.size());
        m_read.rows.append(row);
        m_read.origin.append(line);
    }

    void put(qsizetype at, const Row &row, int line, const QString &key)
    {
        if (m_read.origin[at] >= 0) {
            if (!isSameMark(row, m_read.rows[at]))
                m_read.findings.append(duplicateRow(m_form.name, line, m_read.origin[at], key));
            return;
        }
        m_read.origin[at] = line;
        if (row == m_read.rows[at]) {
            ++m_read.unchanged;
            return;
        }
        noteChanges(m_read.rows[at], row, key);
        m_read.rows[at] = row;
        m_read.changed.append(at);
    }

    // R-ATT-4: the same mark twice is one mark. A second row without a 说明 says nothing else; one
    // with another 说明 contradicts the first.
    [[nodiscard]] static bool isSameMark(const Row &again, const Row &first)
    {
        if constexpr (std::is_same_v<Row, Mark>)
            return again.state == first.state && (again.note.isEmpty() || again.note == first.note);
        else
            return false;
    }

    void noteChanges(const Row &before, const Row &after, const QString &key)
    {
        for (const Column<Row> &column : m_form.columns) {
            const Cell was = column.write(before);
            const Cell is = column.write(after);
            if (was != is)
                m_read.changes.append({key, column.header, was.text, is.text});
        }
    }

    void readWholeLine(int line)
    {
        Row row{};
        if (!fill(row, line, false)) {
            m_read.rows.append(row);
            m_read.origin.append(line);
            return;
        }
        const QString text = indexText(row);
        if constexpr (requires { row.transaction; }) {
            indexNumbers();
            if (const auto at = findNumbered(row)) {
                mergePayment(*at, row, line);
                return;
            }
            if (isNumbered(row)) {
                add(row, line, text);
                return;
            }
        }
        // n equal rows match n.
        for (auto at = m_index.constFind(text); at != m_index.constEnd() && at.key() == text;
             ++at) {
            if (m_read.origin[*at] < 0) {
                m_read.origin[*at] = line;
                ++m_read.unchanged;
                return;
            }
        }
        add(row, line, text);
    }

    // R-FEE-11: a payment that is recorded already may gain a note and an outside number; its
    // money and its receipt never change.
    void mergePayment(qsizetype at, const Row &row, int line)
    {
        const Row before = m_read.rows[at];
        Row merged = before;
        (void)fill(merged, line, false);
        keepNumbers(merged, before);
        if (!samePayment(merged, before)) {
            m_read.findings.append(changedPayment(m_form.name, line, rowWords(before)));
            return;
        }
        if (m_read.origin[at] >= 0) {
            m_read.notes.append(samePaymentNote(m_form.name, line, row.transaction));
            return;
        }
        put(at, merged, line, rowWords(before));
    }

    static void keepNumbers(Row &merged, const Row &before)
    {
        if (merged.transaction.isEmpty())
            merged.transaction = before.transaction;
        if constexpr (requires { merged.receipt; }) {
            if (!merged.receipt)
                merged.receipt = before.receipt;
        }
    }

    [[nodiscard]] static bool samePayment(const Row &merged, const Row &before)
    {
        if constexpr (requires { merged.receipt; }) {
            if (before.receipt && merged.receipt != before.receipt)
                return false;
        }
        return merged.student == before.student && merged.amount == before.amount &&
               merged.date == before.date && merged.method == before.method &&
               (before.transaction.isEmpty() || merged.transaction == before.transaction);
    }

    [[nodiscard]] static bool isNumbered(const Row &row)
    {
        if constexpr (requires { row.receipt; }) {
            if (row.receipt)
                return true;
        }
        return !row.transaction.isEmpty();
    }

    // By the outside number, else by the receipt number.
    [[nodiscard]] std::optional<qsizetype> findNumbered(const Row &row) const
    {
        if (!row.transaction.isEmpty()) {
            const auto found = m_transactions.constFind(row.transaction);
            if (found != m_transactions.constEnd())
                return *found;
        }
        if constexpr (requires { row.receipt; }) {
            const auto found = m_receipts.constFind(row.receipt.value_or(0));
            if (found != m_receipts.constEnd())
                return *found;
        }
        return std::nullopt;
    }

    // Takes in the rows that were added since the last call.
    void indexNumbers()
    {
        for (; m_numbered < m_read.rows.size(); ++m_numbered) {
            const Row &row = m_read.rows[m_numbered];
            if (!row.transaction.isEmpty())
                m_transactions.insert(row.transaction, m_numbered);
            if constexpr (requires { row.receipt; }) {
                if (row.receipt)
                    m_receipts.insert(*row.receipt, m_numbered);
            }
        }
    }

    const SheetForm<Row> &m_form;
    const ReadContext &m_context;
    const Sheet *m_sheet = nullptr;
    SheetRead<Row> m_read;
    QMultiHash<QString, qsizetype> m_index;
    QHash<QString, qsizetype> m_transactions;
    QHash<int, qsizetype> m_receipts;
    qsizetype m_numbered = 0; // rows whose numbers are in both tables
};

} // namespace kehou
