// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/funds.h"
#include "ui/models/columns.h"
#include "ui/pages/ledger/ledger_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// Whether 收支公示表 equals the journal; what differs, or the way to its paper (R-FND-2).
class DisclosurePanel : public LedgerPanel
{
    Q_OBJECT

public:
    explicit DisclosurePanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void showDisclosure(const Result<Disclosure> &disclosure);

    OfficeLink &m_link;
    RowModel<LedgerDifference> m_rows;
    QLabel *m_state;
    QLabel *m_figures;
    DataTable *m_list;
    QPushButton *m_print;
};

} // namespace kehou::ui
