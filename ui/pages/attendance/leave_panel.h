// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/leave.h"
#include "ui/models/row_model.h"
#include "ui/pages/attendance/attendance_panel.h"

class QComboBox;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;
class OfficeLink;

// 请假: leave that is known beforehand is entered above the list of what is entered for days to
// come (R-ATT-2).
class LeavePanel : public AttendancePanel
{
    Q_OBJECT

public:
    explicit LeavePanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] std::optional<LeaveEntry> entry();
    void enter();
    void takeBack();
    void showNames(const Result<QList<PupilName>> &names);
    void showLeaves(const Result<QList<KnownLeave>> &leaves);
    void complain(const QString &text);

    OfficeLink &m_link;
    RowModel<KnownLeave> m_rows;
    QList<PupilName> m_names;
    CommittedLineEdit *m_student;
    DateEdit *m_from;
    DateEdit *m_to;
    CommittedLineEdit *m_course;
    QComboBox *m_kind;
    CommittedLineEdit *m_note;
    QPushButton *m_enter;
    QPushButton *m_takeBack;
    DataTable *m_list;
};

} // namespace kehou::ui
