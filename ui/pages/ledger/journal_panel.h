// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/journal_view.h"
#include "ui/models/columns.h"
#include "ui/pages/ledger/ledger_panel.h"

class QComboBox;
class QLabel;

namespace kehou::ui
{

class DataTable;
class OfficeLink;

// The journal, posting by posting: all accounts, or one with its running balance. Dates, numbers
// and texts are found by typing; Enter on a posting opens what moved the money.
class JournalPanel : public LedgerPanel
{
    Q_OBJECT

public:
    explicit JournalPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void showJournal(const Result<JournalView> &journal);
    void offerAccounts();
    void showAccount();
    void showChosen();
    void openEvent(int row);

    OfficeLink &m_link;
    JournalView m_journal;
    RowModel<JournalLine> m_rows;
    QComboBox *m_account;
    DataTable *m_list;
    QLabel *m_chosen;
};

} // namespace kehou::ui
