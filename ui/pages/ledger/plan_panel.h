// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/funds.h"
#include "ui/models/columns.h"
#include "ui/pages/ledger/ledger_panel.h"

class QLabel;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// The fund plan beside what was spent, and below it what the service brought (R-FND-1).
class PlanPanel : public LedgerPanel
{
    Q_OBJECT

public:
    explicit PlanPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void showSummary(const Result<FundSummary> &summary);

    OfficeLink &m_link;
    RowModel<PlanLine> m_rows;
    DataTable *m_list;
    QLabel *m_totals;
};

} // namespace kehou::ui
