// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/funds.h"
#include "ui/models/columns.h"
#include "ui/pages/ledger/ledger_panel.h"

class QLabel;

namespace kehou::ui
{

class DataTable;
class FundForm;
struct FundEntry;
class OfficeLink;
class ReversalLine;

// 专户: what goes to the treasury's account and what comes back; quick entry above the list.
class TreasuryPanel : public LedgerPanel
{
    Q_OBJECT

public:
    explicit TreasuryPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

private:
    void showBook(const Result<FundBook> &book);
    void showChosen();
    void enter(const FundEntry &entry);
    void afterEntry(const TreasuryMove &move, const Result<void> &entered);
    void reverse(const QString &reason);

    OfficeLink &m_link;
    RowModel<Stored<TreasuryMove>> m_rows;
    FundForm *m_form;
    DataTable *m_list;
    QLabel *m_totals;
    ReversalLine *m_reversal;
};

} // namespace kehou::ui
