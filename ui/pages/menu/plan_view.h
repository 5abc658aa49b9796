// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/menu.h"
#include "ui/models/row_model.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// The sessions of one course with the lines of its lesson plan, and those that have none (R-MNU-9).
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(OfficeLink &link, QWidget *parent = nullptr);

    void reload();

private:
    void build();
    void showCourses(const Result<MenuView> &menu);
    void loadPlan();
    void showPlan(const Result<QList<LessonSession>> &plan);

    OfficeLink &m_link;
    RowModel<LessonSession> m_rows;
    QComboBox *m_courses;
    QLabel *m_missing;
    DataTable *m_table;
};

} // namespace kehou::ui
