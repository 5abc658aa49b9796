// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/enrollments.h"
#include "ui/models/row_model.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;
class SlotGrid;

// What can be done with the chosen enrollments, what must be said with it, and what was done
// before.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    // The week of the term, and whether the scheme wants the child insured.
    void setBook(const EnrollmentBook &book);
    void setToday(QDate today);
    // Enrollments of one state; of one alone the guardian and the slots are proposed.
    void choose(const QList<EnrollmentLine> &lines);
    void showSteps(const QList<EnrollmentStep> &steps);
    // What a withdrawal on the date of the step would do.
    void showEffect(const QString &text);

Q_SIGNALS:
    // A withdrawal could be recorded for this one enrollment on this date.
    void withdrawalConsidered(qint64 enrollment, QDate on);
    void stepChosen(const kehou::MoveEntry &entry, const QString &by);

private:
    void build();
    void take(EnrollmentMove move);
    void showMoves();
    void considerWithdrawal();

    QList<EnrollmentLine> m_lines;
    RowModel<EnrollmentStep> m_steps;
    QLabel *m_chosen;
    QLabel *m_effect;
    DateEdit *m_on;
    CommittedLineEdit *m_applicant;
    CommittedLineEdit *m_by;
    CommittedLineEdit *m_reason;
    QCheckBox *m_insured;
    QWidget *m_change;
    SlotGrid *m_slots;
    DateEdit *m_applied;
    QMap<int, QPushButton *> m_moves; // by EnrollmentMove
    QGridLayout *m_places;
    DataTable *m_history;
};

} // namespace kehou::ui
