// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/month_grid.h"

#include <QAbstractTableModel>

namespace kehou::ui
{

// The month grid of a class as a table: a row a student, named in the row's heading, a column a
// day, then the counts. A day whose periods are alike shows their sign once.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Rolls of days after today are still to come and ask for nothing.
    void setGrid(const MonthGrid &grid, QDate today);
    [[nodiscard]] const MonthGrid &grid() const { return m_grid; }
    // Nothing for the columns of the counts.
    [[nodiscard]] std::optional<QDate> dayOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant dayData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString dayWords(const GridDay &day) const;

    MonthGrid m_grid;
    QDate m_today;
};

// The sign of one period: ✓ 迟 早 事 病 缺 停, ○ where nobody has taken the roll, 课 where the
// student is in an offering, which has its own roll; · where nothing was expected.
[[nodiscard]] QString periodSign(const RegisterCell &cell);

} // namespace kehou::ui
