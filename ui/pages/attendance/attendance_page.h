// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/session_moves.h"
#include "ui/models/row_model.h"
#include "ui/shell/page.h"

class QLabel;
class QTabWidget;
class QToolButton;

namespace kehou::ui
{

class DataTable;
class DateEdit;
class Dialogs;
class OfficeLink;
class AttendancePanel;
class MonthPanel;
class RollPanel;

// 考勤: a date's groups at the left, the roll of the chosen one at the right; beside it the month
// grid of a class. An argument is a date, or date/period/group.
class AttendancePage : public Page
{
    Q_OBJECT

public:
    AttendancePage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("attendance"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

    [[nodiscard]] MonthPanel *monthPanel() const { return m_month; }
    [[nodiscard]] RollPanel *panel() const { return m_panel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTabs(QWidget *rolls);
    void addPanel(AttendancePanel *panel, const QString &text);
    void reloadMonth();
    [[nodiscard]] QWidget *buildDay();
    void step(int days);
    // Leaves the roll that is shown; where marks would be lost, only after a question.
    [[nodiscard]] bool mayLeaveRoll();
    void setDate(QDate date);
    void showDay(const Result<RollDay> &day);
    void openGroup(int row);
    void showRoll(const Result<Roll> &roll);
    void backToRoll();
    void save(const RollConfirmation &confirmation);
    void cancelSessionAt(const RollPlace &place, const QString &reason);
    void moveSessionAt(const SessionMove &move);
    void offerSubstitutes(const RollPlace &place);
    void openNextUntaken();
    void complain(const Failure &failure);

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    QDate m_date;
    bool m_monthStale = true;          // read once it is looked at
    std::optional<RollPlace> m_wanted; // to open once its day is read
    bool m_focusRegister = false;
    bool m_saving = false;
    RollDay m_day;
    RowModel<RollGroup> m_groups;
    QTabWidget *m_tabs;
    MonthPanel *m_month;
    AttendancePanel *m_absences;
    DateEdit *m_dateEdit;
    QLabel *m_dayText;
    DataTable *m_list;
    RollPanel *m_panel;
};

} // namespace kehou::ui
