// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/attendance/month_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace kehou::ui
{

class OfficeLink;

// The month grid of a class: students × days with their marks, and the days whose roll nobody has
// taken told apart from absences. A click on a day or Enter opens its roll.
class MonthPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MonthPanel(OfficeLink &link, QWidget *parent = nullptr);

    // Reads the class and the month that are chosen, at first the first class and today's month.
    void reload();
    [[nodiscard]] QDate month() const { return m_model.grid().month; }

Q_SIGNALS:
    // date/period/class of the day's first period, as the attendance page takes it.
    void rollChosen(const QString &place);

private:
    void build();
    [[nodiscard]] QWidget *buildChoices();
    void showGrid(const Result<MonthGrid> &grid);
    void fillChoices(const MonthGrid &grid);
    void sizeColumns();
    void openDay(const QModelIndex &index);

    OfficeLink &m_link;
    MonthModel m_model;
    int m_asked = 0; // only the latest grid asked for is shown
    QComboBox *m_class;
    QComboBox *m_month;
    QLabel *m_totals;
    QTableView *m_table;
};

} // namespace kehou::ui
