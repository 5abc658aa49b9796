// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/student_card.h"
#include "ui/models/row_model.h"
#include "ui/pages/students/row_panel.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace kehou::ui
{

class CardPanel;
class DataTable;
class Dialogs;
class EmptyState;
class OfficeLink;

// 学生: classes and their students at the left, the chosen one's card at the right; the editor of
// the student's row or of one of its enrollments takes the card's place. An argument is a 学号.
class StudentsPage : public Page
{
    Q_OBJECT

public:
    StudentsPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("students"); }
    void reload() override;
    void printCurrent() override;
    void openAt(const QString &argument) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildRoster();
    [[nodiscard]] QWidget *buildRight();
    void connectParts();
    void showRoster(const Result<Roster> &roster);
    void fillClasses();
    void showClass();
    void chooseWanted();
    void openStudent(int row);
    void loadCard();
    void showCard(const Result<StudentCard> &card);
    void reveal();
    [[nodiscard]] bool mayBeginEditing();
    void edit(const RowPanel::Task &task);
    void editStudent();
    void newStudent();
    void editEnrollment(std::optional<qint64> id);
    void endEditing();
    void complain(const Failure &failure);

    OfficeLink &m_link;
    Dialogs &m_dialogs;
    Roster m_roster;
    QString m_wanted;    // 学号 to choose once the roster is read
    QString m_student;   // whose card is shown
    bool m_stale = true; // to be read again when shown
    RowModel<RosterLine> m_rows;
    QListWidget *m_classes;
    DataTable *m_list;
    QStackedWidget *m_right;
    EmptyState *m_nobody;
    CardPanel *m_card;
    RowPanel *m_editor;
};

} // namespace kehou::ui
