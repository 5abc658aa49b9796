// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/absences.h"
#include "ui/models/row_model.h"
#include "ui/pages/attendance/attendance_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class OfficeLink;

// 缺勤跟进: who was absent without leave, the guardian's number behind a button, and what was done
// (R-ATT-8, R-DAT-1).
class AbsencePanel : public AttendancePanel
{
    Q_OBJECT

public:
    explicit AbsencePanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void build();
    void showAbsences(const Result<QList<Absence>> &list);
    void showCurrent(int row);
    void reveal();
    void save();
    void complain(const Failure &failure);

    OfficeLink &m_link;
    RowModel<Absence> m_rows;
    DataTable *m_list;
    QLabel *m_who;
    QPushButton *m_showPhone;
    CommittedLineEdit *m_what;
    CommittedLineEdit *m_by;
    QPushButton *m_save;
};

} // namespace kehou::ui
