// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"
#include "core/base/natural_order.h"
#include "ui/widgets/colours.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QGuiApplication>
#include <QList>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace kehou::ui
{

enum TableRole {
    SortRole = Qt::UserRole + 1, // a QString or a whole number; an empty value sorts first
    FilterRole,                  // the text that a filter looks into
    RowKeyRole, // what a row is, so that it stays chosen when rows are loaded again
};

enum class Align {
    Text,
    Number,
    Centre,
};

[[nodiscard]] inline Qt::Alignment cellAlignment(Align align)
{
    switch (align) {
    case Align::Text:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case Align::Number:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Align::Centre:
        return Qt::AlignCenter;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

// One column of a table: what stands in its cells, and how it sorts, is found and is changed.
// Only header and text are needed; a number column says by which whole number it sorts.
template <class Row>
struct Column {
    QString header = {};
    std::function<QString(const Row &)> text;
    Align align = Align::Text;
    std::function<QVariant(const Row &)> sortKey;   // otherwise the text in natural order
    std::function<QString(const Row &)> filterText; // otherwise the text; pinyin goes here
    std::function<QString(const Row &)> toolTip;
    std::function<Tone(const Row &)> tone;
    // A tick in front of the text, and what ticking does to the row.
    std::function<bool(const Row &)> ticked;
    std::function<void(Row &, bool)> tick;
    // Takes a typed text into the row; false refuses it and leaves the row as it was.
    std::function<bool(Row &, const QString &)> edit;
};

// A table over a list of plain rows; a concrete model is its columns. Row is a value with ==.
template <class Row>
class RowModel : public QAbstractTableModel
{
public:
    using RowKey = std::function<QVariant(const Row &)>;

    // rowKey tells one row from another, such as its id; without it every load starts anew.
    explicit RowModel(QList<Column<Row>> columns, RowKey rowKey = {}, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_rowKey(std::move(rowKey)),
          m_sortKeys(static_cast<std::size_t>(m_columns.size()))
    {
        for (const Column<Row> &column : m_columns)
            KEHOU_EXPECTS(column.text && (column.align != Align::Number || column.sortKey));
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }

    // The same rows with other values are one change of their range; other rows are a new table.
    void setRows(QList<Row> rows)
    {
        if (isSameTable(rows)) {
            takeValues(std::move(rows));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        forgetSortKeys();
        endResetModel();
    }

    void setRow(int index, Row row)
    {
        m_rows[index] = std::move(row);
        rowsChanged(index, index);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
            return QAbstractTableModel::headerData(section, orientation, role);
        if (role == Qt::DisplayRole)
            return m_columns[section].header;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(cellAlignment(m_columns[section].align));
        return {};
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[index.row()];
        const Column<Row> &column = m_columns[index.column()];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(cellAlignment(column.align));
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(row) : QVariant();
        case Qt::CheckStateRole:
            return tickState(column, row);
        case Qt::ForegroundRole:
        case Qt::BackgroundRole:
            return brush(column, row, role);
        case SortRole:
            return sortKey(index);
        case FilterRole:
            return column.filterText ? column.filterText(row) : column.text(row);
        case RowKeyRole:
            return m_rowKey ? m_rowKey(row) : QVariant();
        default:
            return {};
        }
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (!index.isValid())
            return flags;
        if (m_columns[index.column()].edit)
            flags |= Qt::ItemIsEditable;
        if (m_columns[index.column()].tick)
            flags |= Qt::ItemIsUserCheckable;
        return flags | Qt::ItemNeverHasChildren;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        const Column<Row> &column = m_columns[index.column()];
        Row changed = m_rows[index.row()];
        if (role == Qt::CheckStateRole && column.tick)
            column.tick(changed, value.toInt() == Qt::Checked);
        else if (role != Qt::EditRole || !column.edit || !column.edit(changed, value.toString()))
            return false;
        setRow(index.row(), std::move(changed));
        return true;
    }

private:
    [[nodiscard]] bool isSameTable(const QList<Row> &rows) const
    {
        if (!m_rowKey || rows.size() != m_rows.size())
            return false;
        return std::equal(
            rows.begin(), rows.end(), m_rows.begin(),
            [this](const Row &a, const Row &b) { return m_rowKey(a) == m_rowKey(b); });
    }

    void takeValues(QList<Row> rows)
    {
        int first = 0;
        int last = static_cast<int>(rows.size()) - 1;
        while (first <= last && rows[first] == m_rows[first])
            ++first;
        while (last >= first && rows[last] == m_rows[last])
            --last;
        m_rows = std::move(rows);
        if (first <= last)
            rowsChanged(first, last);
    }

    void rowsChanged(int first, int last)
    {
        forgetSortKeys();
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    [[nodiscard]] static QVariant tickState(const Column<Row> &column, const Row &row)
    {
        if (!column.ticked)
            return {};
        return QVariant::fromValue(column.ticked(row) ? Qt::Checked : Qt::Unchecked);
    }

    [[nodiscard]] static QVariant brush(const Column<Row> &column, const Row &row, int role)
    {
        const Tone tone = column.tone ? column.tone(row) : Tone::Plain;
        if (tone == Tone::Plain || (tone == Tone::Muted && role == Qt::BackgroundRole))
            return {};
        const Colours &colours = coloursFor(QGuiApplication::palette());
        return QBrush(role == Qt::ForegroundRole ? toneColour(colours, tone)
                                                 : toneGround(colours, tone));
    }

    void forgetSortKeys()
    {
        for (std::vector<QVariant> &keys : m_sortKeys)
            keys.clear();
    }

    // Made once per column and load: a sort asks for each key some thirty times.
    [[nodiscard]] QVariant sortKey(const QModelIndex &index) const
    {
        std::vector<QVariant> &keys = m_sortKeys[static_cast<std::size_t>(index.column())];
        if (keys.empty()) {
            const Column<Row> &column = m_columns[index.column()];
            keys.reserve(static_cast<std::size_t>(m_rows.size()));
            for (const Row &row : m_rows)
                keys.push_back(column.sortKey ? column.sortKey(row) : naturalKey(column.text(row)));
        }
        return keys[static_cast<std::size_t>(index.row())];
    }

    QList<Row> m_rows;
    QList<Column<Row>> m_columns;
    RowKey m_rowKey;
    mutable std::vector<std::vector<QVariant>> m_sortKeys; // by column; empty until asked for
};

} // namespace kehou::ui
