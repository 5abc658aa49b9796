// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/fee_table.h"
#include "ui/pages/fees/fees_panel.h"

class QLabel;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// 应缴: what each student's bill comes to as enrolled, line by line. It only shows.
class BillsPanel : public FeesPanel
{
    Q_OBJECT

public:
    explicit BillsPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void showTable(const Result<FeeTable> &table);

    OfficeLink &m_link;
    RowModel<BillRow> m_rows;
    QLabel *m_totals;
    DataTable *m_list;
};

} // namespace kehou::ui
