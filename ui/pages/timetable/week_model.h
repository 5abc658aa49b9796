// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timetable/timetable_choice.h"

#include <QAbstractTableModel>

namespace kehou::ui
{

// A week as a grid: its days across, the periods of the day down, and in a cell the sessions of
// what was chosen. Days without service stand there where the calendar says why.
class WeekModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWeek(const TimetableWeek &week, const TimetableChoice &choice);

    [[nodiscard]] QList<TimetableLine> linesAt(int row, int column) const;
    [[nodiscard]] ServicePeriod placeAt(int row, int column) const;
    // The column of a date, -1 where the grid does not show it.
    [[nodiscard]] int columnOf(QDate date) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QStringList textsOf(const QList<TimetableLine> &lines) const;
    [[nodiscard]] QString textOf(const QList<TimetableLine> &lines) const;
    [[nodiscard]] QString dayText(const TimetableDay &day) const;
    [[nodiscard]] QString periodText(int period) const;

    TimetableWeek m_week;
    TimetableChoice m_choice;
    QList<TimetableDay> m_days;
    QList<int> m_periods;
};

} // namespace kehou::ui
