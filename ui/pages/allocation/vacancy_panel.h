// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/vacancies.h"
#include "ui/models/row_model.h"

#include <QWidget>

class QPushButton;

namespace kehou::ui
{

class DataTable;

// 候补递补: the places that are free today, and the button that gives one to the first in line
// (R-ALC-6).
class VacancyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VacancyPanel(QWidget *parent = nullptr);

    void show(const QList<VacancyLine> &lines);

Q_SIGNALS:
    // The office confirms the first in line for this offering.
    void confirmed(const QString &offering, const QString &student);

private:
    void confirm();
    void enableConfirm();

    RowModel<VacancyLine> m_rows;
    DataTable *m_list;
    QPushButton *m_confirm;
};

} // namespace kehou::ui
