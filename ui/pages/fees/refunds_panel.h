// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/payments.h"
#include "ui/pages/fees/fees_panel.h"

class QLabel;

namespace kehou::ui
{

class DataTable;
class MoneyForm;
class OfficeLink;

// 退费: quick entry above the list of all refunds.
class RefundsPanel : public FeesPanel
{
    Q_OBJECT

public:
    explicit RefundsPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

private:
    void showBook(const Result<PaymentBook> &book);
    void showStanding(const Payer &payer);
    void enter(const MoneyEntry &entry);
    void afterEntry(const MoneyEntry &entry, const Result<EnteredRefund> &entered);

    OfficeLink &m_link;
    RowModel<RefundLine> m_rows;
    MoneyForm *m_form;
    DataTable *m_list;
    QLabel *m_totals;
};

} // namespace kehou::ui
