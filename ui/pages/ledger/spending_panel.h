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

// 支出: quick entry above the list; what may still be spent stands below it.
class SpendingPanel : public LedgerPanel
{
    Q_OBJECT

public:
    explicit SpendingPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

private:
    void showBook(const Result<FundBook> &book);
    void showChosen();
    void enter(const FundEntry &entry);
    void afterEntry(const Spending &spending, const Result<EnteredSpending> &entered);
    void reverse(const QString &reason);

    OfficeLink &m_link;
    RowModel<Stored<Spending>> m_rows;
    FundForm *m_form;
    DataTable *m_list;
    QLabel *m_totals;
    ReversalLine *m_reversal;
};

} // namespace kehou::ui
