// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/student_card.h"
#include "ui/models/row_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kehou::ui
{

class AttendanceCalendar;
class DataTable;
class SlotGrid;

// One enrollment as the card lists it.
struct EnrollmentLine {
    qint64 id = 0;
    Enrollment row;

    friend bool operator==(const EnrollmentLine &, const EnrollmentLine &) = default;
};

// All about one student: who, the week, attendance, courses, waivers, money. It only shows and
// says what is wanted.
class CardPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CardPanel(QWidget *parent = nullptr);

    void setCard(const StudentCard &card);
    // In the place of what is masked, until the next card.
    void setSensitive(const SensitiveData &sensitive);
    [[nodiscard]] const StudentCard &card() const { return m_card; }

Q_SIGNALS:
    void revealWanted();
    void editWanted();
    void newEnrollmentWanted();
    void enrollmentChosen(qint64 id);
    void whyWanted();
    // date/period/group
    void rollWanted(const QString &place);

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildService();
    [[nodiscard]] QWidget *buildAttendance();
    [[nodiscard]] QWidget *buildMoney();
    void showPerson();
    void showService();
    void showCourses();
    void showAttendance();
    void showMoney();

    StudentCard m_card;
    RowModel<EnrollmentLine> m_enrollments;
    QLabel *m_name;
    QLabel *m_person;
    QLabel *m_phone;
    QPushButton *m_show;
    QLabel *m_selection;
    QVBoxLayout *m_gridPlace;
    SlotGrid *m_grid = nullptr;
    QLabel *m_courses;
    DataTable *m_enrollmentTable;
    QLabel *m_attendance;
    AttendanceCalendar *m_calendar;
    QLabel *m_money;
    QLabel *m_waivers;
    QPushButton *m_why;
};

// The words of 状态.
[[nodiscard]] QString enrollmentStateName(EnrollmentState state);

} // namespace kehou::ui
