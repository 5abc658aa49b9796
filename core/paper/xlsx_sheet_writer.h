// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/xlsx_formats.h"

#include <QByteArray>

namespace kehou::paper
{

// Fills one worksheet from top to bottom.
class XlsxSheetWriter
{
public:
    struct Target {
        lxw_workbook *workbook = nullptr;
        lxw_worksheet *sheet = nullptr;
        QByteArray name; // of the worksheet, for charts
    };

    XlsxSheetWriter(const Target &target, XlsxFormats &formats)
        : m_target(target), m_formats(formats)
    {
    }

    // The whole section and the foot text below it. The first fault of the library, or none.
    [[nodiscard]] lxw_error write(const documents::Section &section, const QString &footText);

private:
    void setUp(const documents::Section &section);
    void add(const documents::Content &content);
    void add(const documents::SlipGrid &grid);
    void add(const documents::Table &table);
    void add(const documents::Paragraph &paragraph);
    void add(const documents::KeyValues &pairs);
    void add(const documents::SignatureLine &signatures);
    void add(const documents::Legend &legend);
    void add(const documents::Chart &chart);

    void addHeader(const documents::Table &table);
    void addHeaderCell(const documents::Table &table, qsizetype column, qsizetype level);
    void addRow(const documents::Table &table, const documents::Row &row);
    void addWideText(const QString &text, CellLook look, double rowPoints);
    void insertChart(const documents::Chart &chart, lxw_row_t firstDataRow);

    void putCell(qsizetype column, const documents::Value &value, lxw_format *format);
    void mergeCells(lxw_row_t lastRow, qsizetype firstColumn, qsizetype lastColumn,
                    lxw_format *format);
    void note(lxw_error error);

    Target m_target;
    XlsxFormats &m_formats;
    lxw_row_t m_row = 0;
    qsizetype m_columns = 1; // of the widest block
    bool m_hasFrozenHeader = false;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace kehou::paper
