// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/session_moves.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace kehou::ui
{

class CommittedLineEdit;
class DateEdit;
class RollTable;

// One session's roll: the register, the field for exceptions, the teacher's side, and what will be
// confirmed. It changes nothing itself; whoever owns it saves what it asks for and tells it.
class RollPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RollPanel(QWidget *parent = nullptr);

    void setRoll(const Roll &roll);
    // Who is offered as a substitute for the roll that is shown.
    void setSubstitutes(const QList<SubstituteChoice> &choices);
    void clear();
    [[nodiscard]] const std::optional<Roll> &roll() const { return m_roll; }
    // Marked or typed here and not confirmed yet.
    [[nodiscard]] bool hasUnsavedMarks() const;
    // The roll stands in the file already; a change of it is a correction.
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QWidget *registerView() const;
    void focusRegister();
    // A correction was refused for want of a reason: goes to its field.
    void askReason();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void confirmed(const kehou::RollConfirmation &confirmation);
    void cancelled(const kehou::RollPlace &place, const QString &reason);
    void moved(const kehou::SessionMove &move);
    void refused(const QString &text, const QString &details);

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    void connectEntries();
    // In a low window the pupils have the room, and the lines below unfold when they are asked for.
    void fit();
    [[nodiscard]] QWidget *buildExceptionLine();
    [[nodiscard]] QWidget *buildTeacherLine();
    [[nodiscard]] QWidget *buildChangeLine();
    void applyExceptions();
    void confirm();
    [[nodiscard]] QWidget *buildMoveLine();
    [[nodiscard]] bool hasReason(const QString &wanting);
    void move();
    void updateTotals();
    void updateState();
    [[nodiscard]] RollConfirmation confirmation() const;

    std::optional<Roll> m_roll;
    bool m_touched = false;
    QLabel *m_title;
    QLabel *m_state;
    QToolButton *m_showTeacher;
    QToolButton *m_showMove;
    RollTable *m_table;
    QLabel *m_legend;
    QWidget *m_teacherLine;
    QWidget *m_changeLine;
    QWidget *m_moveLine;
    CommittedLineEdit *m_exceptions;
    QComboBox *m_teacherState;
    QLineEdit *m_teacher;
    QLabel *m_teacherName; // of the number, until another one is typed
    QLineEdit *m_substitute;
    QComboBox *m_record;
    CommittedLineEdit *m_reason;
    QLabel *m_totals;
    QPushButton *m_allPresent;
    QPushButton *m_cancelSession;
    QPushButton *m_confirm;
    DateEdit *m_moveDate;
    QSpinBox *m_movePeriod;
    QPushButton *m_move;
};

} // namespace kehou::ui
