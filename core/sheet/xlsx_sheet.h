// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/grid_builder.h"
#include "core/sheet/xlsx_parts.h"

namespace kehou
{

// What the cells of a sheet refer to.
struct CellContext {
    QStringList sharedStrings;
    QList<NumberFormat> styles;
    DateSystem dates = DateSystem::From1900;
};

// Reads the cells of one worksheet part into a grid.
class SheetReader
{
public:
    SheetReader(XmlScanner &xml, const CellContext &context, GridBuilder &grid, Reading &reading)
        : m_xml(xml), m_context(context), m_grid(grid), m_reading(reading)
    {
    }

    // Damage of the XML is left to the scanner's fault; the failure is one of a cell.
    [[nodiscard]] std::optional<Failure> read();

private:
    enum class Type { Number, Shared, Text, Inline, Boolean, Error, IsoDate };

    [[nodiscard]] static Type typeOf(QByteArrayView spelled);
    [[nodiscard]] std::optional<Failure> readRows();
    [[nodiscard]] std::optional<Failure> readRow();
    [[nodiscard]] std::optional<Failure> readCell();
    [[nodiscard]] bool placeCell(QByteArrayView reference);
    void readContent();
    [[nodiscard]] std::optional<Failure> putCell(Type type, int style);
    [[nodiscard]] std::optional<Cell> cellOf(Type type, int style) const;
    [[nodiscard]] std::optional<Cell> numberCell(int style) const;
    [[nodiscard]] std::optional<Cell> sharedCell() const;
    [[nodiscard]] Failure unreadable(const QString &found) const;

    XmlScanner &m_xml;
    const CellContext &m_context;
    GridBuilder &m_grid;
    Reading &m_reading;
    int m_row = -1;
    int m_column = -1;
    QByteArray m_value;   // the <v> of the current cell
    QString m_inlineText; // its <is>
};

} // namespace kehou
