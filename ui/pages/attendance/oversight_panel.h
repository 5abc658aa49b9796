// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/oversight.h"
#include "ui/models/row_model.h"
#include "ui/pages/attendance/attendance_panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;
class OfficeLink;

// 督查: patrols, diagnoses, surveys and late pick-ups are entered above their list; what was done
// about a finding is said below it (R-ATT-6, R-ATT-7).
class OversightPanel : public AttendancePanel
{
    Q_OBJECT

public:
    explicit OversightPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildFollowUp();
    void showView(const Result<OversightView> &view);
    void showHints();
    void showCurrent(int row);
    void enter();
    void enterPatrolHere(QDate date);
    void enterInquiryHere(QDate date, InquiryKind kind);
    void enterPickupHere(QDate date);
    void saveFollowUp();
    void removeCurrent();
    void afterSave(const Result<void> &saved);
    void complain(const QString &text);

    OfficeLink &m_link;
    RowModel<OversightLine> m_rows;
    QStringList m_codes;
    QLabel *m_missing;
    QComboBox *m_kind;
    DateEdit *m_date;
    CommittedLineEdit *m_who;
    CommittedLineEdit *m_what;
    CommittedLineEdit *m_figures;
    CommittedLineEdit *m_note;
    QPushButton *m_enter;
    DataTable *m_list;
    CommittedLineEdit *m_followUp;
    QPushButton *m_saveFollowUp;
    QPushButton *m_remove;
};

} // namespace kehou::ui
