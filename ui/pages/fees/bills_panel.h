// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/bills.h"
#include "ui/pages/fees/fees_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kehou::ui
{

class BatchesPanel;
class CommittedLineEdit;
class DataTable;
class DateEdit;
class Dialogs;
class OfficeLink;

// One bill of the preview, ticked while it is to be issued.
struct DraftRow {
    BillDraft draft;
    bool ticked = true;

    friend bool operator==(const DraftRow &a, const DraftRow &b)
    {
        return a.ticked == b.ticked && a.draft.payer == b.draft.payer &&
               a.draft.lines == b.draft.lines && a.draft.oddities == b.draft.oddities;
    }
};

// 缴费通知: what is not billed yet, odd ones first to be looked at with their reasons; issued as
// a named batch. Below, the batches: open one, take it back as a whole.
class BillsPanel : public FeesPanel
{
    Q_OBJECT

public:
    BillsPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildIssueLine();
    void showPreview(const Result<BillPreview> &preview);
    void showFaults();
    void showSums();
    void issue();
    void afterIssue(const Result<IssuedBills> &issued);
    [[nodiscard]] std::optional<BillIssue> asked();

    OfficeLink &m_link;
    BillPreview m_preview;
    RowModel<DraftRow> m_rows;
    DateEdit *m_date;
    DateEdit *m_due;
    CommittedLineEdit *m_name;
    QPushButton *m_issue;
    QLabel *m_faults;
    QLabel *m_totals;
    DataTable *m_list;
    BatchesPanel *m_batches;
};

} // namespace kehou::ui
