// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace kehou::ui
{

class CoursesPanel;
class Dialogs;
class EntryPanel;
class OfficeLink;
class PlanView;

// 课程菜单: the courses of the term with their steps, the papers of third parties, the lesson
// plans. Arguments: a course's code, or 机构 or 教学计划.
class MenuPage : public Page
{
    Q_OBJECT

public:
    MenuPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("menu"); }
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
    [[nodiscard]] EntryPanel *currentSheet() const;

    OfficeLink &m_link;
    bool m_stale = true; // to be read again when shown
    QTabWidget *m_tabs;
    CoursesPanel *m_courses;
    EntryPanel *m_papers;
    EntryPanel *m_lines;
    PlanView *m_plan;
};

} // namespace kehou::ui
