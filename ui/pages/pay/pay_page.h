// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/pay.h"
#include "ui/models/row_model.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace kehou::ui
{

class DataTable;
class Dialogs;
class EntryPanel;
class OfficeLink;
class PayWhyPanel;

// A member of staff as the list shows it.
struct PayRow {
    PersonPay pay;
    QString name;
    QString post;
    Money change; // since the latest sheet was closed (R-PAY-8)

    friend bool operator==(const PayRow &, const PayRow &) = default;
};

// One gap of the evidence as the list shows it.
struct GapRow {
    PayGap gap;
    QString rule;
    QString text;

    friend bool operator==(const GapRow &, const GapRow &) = default;
};

// 课时费: what is missing first, then everybody's pay and why; the pay is closed here and what was
// changed since is shown beside the closed sheet. The scores, and what is awarded, deducted or
// sanctioned, stand on tabs of their own. Arguments: "staff/<no>" for why that person is paid what
// it is, 考核 or 处理 for a tab, with "/<no>" for the person's row there.
class PayPage : public Page
{
    Q_OBJECT

public:
    PayPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("pay"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildPay();
    [[nodiscard]] QWidget *buildList();
    void buildTabs();
    // The sheet of the tab that is shown, nothing where it is the pay.
    [[nodiscard]] EntryPanel *currentSheet() const;
    [[nodiscard]] bool isForForm(const QKeyEvent &key) const;
    void showPay(const Result<TermPay> &pay);
    void showNothing(const QString &why);
    void showColumns();
    void showGaps();
    void showTotals();
    void chooseWanted();
    void explain(int row);
    void openGap(int row);
    void showClosing();
    void askToClose();
    void showClosed(const Result<ClosedPay> &closed);

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    QString m_wanted;
    std::optional<TermPay> m_pay;
    RowModel<PayRow> m_rows;
    RowModel<GapRow> m_gapRows;
    QLabel *m_state;
    QLabel *m_closing;
    QPushButton *m_close;
    DataTable *m_gaps;
    DataTable *m_list;
    QLabel *m_totals;
    PayWhyPanel *m_why;
    bool m_stale = true;
    QTabWidget *m_tabs;
    QHash<QString, EntryPanel *> m_sheets; // by the name of the sheet
};

} // namespace kehou::ui
