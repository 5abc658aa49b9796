// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/leave.h"
#include "ui/models/row_model.h"
#include "ui/pages/attendance/attendance_panel.h"

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// 未点名: every roll of the term up to today that nobody has taken; Enter opens it.
class OpenRollsPanel : public AttendancePanel
{
    Q_OBJECT

public:
    explicit OpenRollsPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    OfficeLink &m_link;
    RowModel<OpenRoll> m_rows;
    DataTable *m_list;
};

} // namespace kehou::ui
