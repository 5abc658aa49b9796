// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/enrollments.h"
#include "ui/models/row_model.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QTabWidget;

namespace kehou::ui
{

class DataTable;
class Dialogs;
class DraftPanel;
class OfficeLink;
class StepPanel;

// 报名: a queue for each state, the steps that lead on from it, and new applications. Arguments: a
// state such as 待初审, or "new".
class EnrollmentPage : public Page
{
    Q_OBJECT

public:
    EnrollmentPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("enrollment"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildStates();
    [[nodiscard]] QWidget *buildQueue();
    void endDue();
    void showBook(const Result<EnrollmentBook> &book);
    void showCounts();
    void showQueue();
    void showChosen();
    void showEffect(qint64 enrollment, QDate on);
    void step(const MoveEntry &entry, const QString &by);
    void showReport(const Result<EnrollmentStepReport> &report, EnrollmentMove move);
    void enter(EnrollmentDraft draft);

    OfficeLink &m_link;
    std::optional<EnrollmentBook> m_book;
    RowModel<EnrollmentLine> m_rows;
    QListWidget *m_states;
    DataTable *m_list;
    QTabWidget *m_tabs;
    StepPanel *m_steps;
    DraftPanel *m_draft;
    QLabel *m_state;
    QDate m_ended; // the last day for which withdrawals that are due were ended
    bool m_stale = true;
};

} // namespace kehou::ui
