// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/bills.h"
#include "ui/pages/fees/fees_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class Dialogs;
class OfficeLink;

// The batches of bills that were issued, the bills of the chosen one, and its reversal.
class BatchesPanel : public FeesPanel
{
    Q_OBJECT

public:
    BatchesPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *buildReversal();
    void showBatches(const Result<QList<BatchLine>> &batches);
    void openChosen();
    void reverse();
    [[nodiscard]] const BatchLine *chosen() const;

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    RowModel<BatchLine> m_batches;
    RowModel<BatchBill> m_bills;
    DataTable *m_batchList;
    DataTable *m_billList;
    CommittedLineEdit *m_reason;
    QPushButton *m_reverse;
    QPushButton *m_print;
};

} // namespace kehou::ui
