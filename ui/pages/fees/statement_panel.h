// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/statements.h"
#include "ui/pages/fees/fees_panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class Dialogs;
class OfficeLink;

// 对账单: a bank's or payment platform's statement is chosen, its columns named once, and taken;
// what matches nobody waits below until somebody says whose it is (R-FEE-12).
class StatementPanel : public FeesPanel
{
    Q_OBJECT

public:
    StatementPanel(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *buildLayout();
    [[nodiscard]] QWidget *buildMatch();
    void chooseFile();
    void showOffer(const Result<StatementOffer> &offer);
    [[nodiscard]] StatementLayout layoutOfBoxes() const;
    void take();
    void afterTaking(const Result<StatementReport> &report);
    void showWaiting(const Result<QList<WaitingLine>> &lines);
    void updateMatch();
    void match();

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    std::optional<StatementOffer> m_offer;
    QList<Payer> m_payers;
    RowModel<WaitingLine> m_rows;
    QPushButton *m_choose;
    QLabel *m_file;
    QList<QComboBox *> m_columns; // date, amount, outside number, payer, note
    QComboBox *m_method;
    QPushButton *m_take;
    DataTable *m_list;
    CommittedLineEdit *m_student;
    QPushButton *m_match;
};

} // namespace kehou::ui
