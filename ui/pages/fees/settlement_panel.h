// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/fee_table.h"
#include "ui/pages/fees/fees_panel.h"

class QLabel;
class QPushButton;

namespace kehou::ui
{

class DataTable;
class DateEdit;
class Dialogs;
class OfficeLink;
class WhyPanel;

// 结算: every student's settlement with the totals, and why the chosen one is what it is.
class SettlementPanel : public FeesPanel
{
    Q_OBJECT

public:
    SettlementPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    // Also before the list is read.
    void chooseStudent(const QString &number);

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    void showTable(const Result<FeeTable> &table);
    void showTotals();
    void chooseWanted();
    void explain(int row);
    void showClosing();
    void closeTerm();
    void carryOn();

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    std::optional<QDate> m_asOf; // nothing: the term's end
    QString m_wanted;
    FeeTable m_table;
    RowModel<FeeRow> m_rows;
    DateEdit *m_asOfEdit;
    QLabel *m_totals;
    QLabel *m_incomplete;
    QPushButton *m_close;
    QPushButton *m_slips;
    QPushButton *m_carry;
    DataTable *m_list;
    WhyPanel *m_why;
};

} // namespace kehou::ui
