// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/payments.h"
#include "ui/pages/fees/fees_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class MoneyForm;
class OfficeLink;

// 缴费: quick entry above the list of all payments, and below it the reversal of the chosen one.
class PaymentsPanel : public FeesPanel
{
    Q_OBJECT

public:
    explicit PaymentsPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

private:
    void build();
    [[nodiscard]] QWidget *buildReversal();
    void showBook(const Result<PaymentBook> &book);
    void showStanding(const Payer &payer);
    void enter(const MoneyEntry &entry);
    void afterEntry(const MoneyEntry &entry, const Result<EnteredPayment> &entered);
    void updateReversal();
    void printReceipts();
    void reverse();

    OfficeLink &m_link;
    RowModel<PaymentLine> m_rows;
    MoneyForm *m_form;
    DataTable *m_list;
    QLabel *m_totals;
    QLabel *m_reversalText;
    CommittedLineEdit *m_reason;
    QPushButton *m_reverse;
    QPushButton *m_print;
};

} // namespace kehou::ui
