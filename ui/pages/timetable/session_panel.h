// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timetable/timetable_choice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kehou::ui
{

class CommittedLineEdit;
class DataTable;
class DateEdit;

// The sessions of one cell of the timetable, and what can be done with the one that is chosen: a
// substitute, another time, no session at all (R-ATT-5, R-ATT-9, R-ATT-2).
class SessionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPanel(QWidget *parent = nullptr);

    // The same session stays chosen where it is among the new ones, else the first is.
    void setLines(const QString &title, const QList<TimetableLine> &lines);
    [[nodiscard]] std::optional<RollPlace> place() const;
    // The rooms that a session may be moved to, beside any other that is typed.
    void setRooms(const QStringList &rooms);
    // Who may stand in for the teacher of the chosen session.
    void setSubstitutes(const QList<SubstituteChoice> &choices);
    void clearReason();

Q_SIGNALS:
    void chosen(const kehou::RollPlace &place);
    void substituteNamed(const kehou::Substitution &substitution);
    void moved(const kehou::SessionMove &move);
    void cancelled(const kehou::RollPlace &place, const QString &reason);
    void rollWanted(const kehou::RollPlace &place);
    void refused(const QString &text);

private:
    void build();
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] const TimetableLine *current() const;
    void showCurrent();
    void nameSubstitute();
    void move();
    void cancel();
    [[nodiscard]] bool hasReason(const QString &wanting);

    RowModel<TimetableLine> m_rows;
    QLabel *m_title;
    DataTable *m_list;
    QLabel *m_details;
    QComboBox *m_substitute;
    QPushButton *m_name;
    DateEdit *m_moveDate;
    QSpinBox *m_movePeriod;
    QComboBox *m_moveRoom;
    QPushButton *m_move;
    CommittedLineEdit *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_roll;
};

} // namespace kehou::ui
