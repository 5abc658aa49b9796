// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menu_page.h"

#include "ui/pages/menu/courses_panel.h"
#include "ui/pages/menu/plan_view.h"
#include "ui/pages/office_link.h"
#include "ui/pages/sheet_panel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/first_field.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

const QString kCourses = QStringLiteral("课程");
const QString kPapers = QStringLiteral("机构");
const QString kLines = QStringLiteral("教学计划");
constexpr int kPlanWidth = 400;

[[nodiscard]] bool isForForm(const QKeyEvent &key)
{
    return key.modifiers() == Qt::ControlModifier &&
           (key.key() == Qt::Key_N || key.key() == Qt::Key_S);
}

} // namespace

MenuPage::MenuPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_tabs(new QTabWidget),
      m_courses(new CoursesPanel(link, dialogs)),
      m_papers(new SheetPanel({link, dialogs}, kPapers, nullptr)),
      m_lines(new SheetPanel({link, dialogs}, kLines, nullptr)), m_plan(new PlanView(link))
{
    setObjectName(QStringLiteral("menuPage"));
    build();
    connect(m_courses, &CoursesPanel::message, this, &Page::message);
    for (EntryPanel *panel : {m_papers, m_lines})
        connect(panel, &EntryPanel::message, this, &Page::message);
    for (const auto signal : {&OfficeLink::opened, &OfficeLink::termChanged})
        connect(&m_link, signal, this, &MenuPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &MenuPage::reload);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFirstField(this, m_tabs->currentWidget());
        reload();
    });
    reload();
}

void MenuPage::build()
{
    auto *plans = new QSplitter;
    plans->setChildrenCollapsible(false);
    plans->setHandleWidth(2 * kGrid);
    plans->addWidget(m_plan);
    plans->addWidget(m_lines);
    plans->setStretchFactor(1, 1);
    plans->setSizes({kPlanWidth, QWIDGETSIZE_MAX});
    m_tabs->setObjectName(QStringLiteral("menuTabs"));
    m_tabs->setAccessibleName(tr("Parts of the menu"));
    m_tabs->addTab(m_courses, tr("Co&urses"));
    m_tabs->addTab(m_papers, tr("Th&ird parties"));
    m_tabs->addTab(plans, tr("Lesson &plans"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFirstField(plans, m_lines);
    setFirstField(this, m_courses);
}

void MenuPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// Only the part that is shown; the others are read when they are.
void MenuPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    if (m_tabs->currentWidget() == m_courses)
        m_courses->reload();
    else if (m_tabs->currentWidget() == m_papers)
        m_papers->reload();
    else {
        m_lines->reload();
        m_plan->reload();
    }
}

EntryPanel *MenuPage::currentSheet() const
{
    return m_tabs->currentWidget() == m_papers ? m_papers : m_lines;
}

bool MenuPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForForm(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void MenuPage::keyPressEvent(QKeyEvent *event)
{
    if (!isForForm(*event))
        return Page::keyPressEvent(event);
    const bool begins = event->key() == Qt::Key_N;
    if (m_tabs->currentWidget() == m_courses)
        begins ? m_courses->beginEntry() : m_courses->saveEntry();
    else
        begins ? currentSheet()->beginEntry() : currentSheet()->saveEntry();
}

void MenuPage::printCurrent()
{
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("filing"));
}

void MenuPage::openAt(const QString &argument)
{
    const QString part = argument.section(u'/', 0, 0);
    const QString key = argument.section(u'/', 1);
    if (part == kPapers || part == kLines) {
        m_tabs->setCurrentIndex(part == kPapers ? 1 : 2);
        currentSheet()->openAt(key);
        return;
    }
    m_tabs->setCurrentWidget(m_courses);
    const QString code = part == kCourses ? key : argument;
    if (!code.isEmpty())
        m_courses->choose(code);
}

bool MenuPage::hasUnsavedEntry() const
{
    return m_courses->hasUnsavedEntry() || m_papers->hasUnsavedEntry() ||
           m_lines->hasUnsavedEntry();
}

} // namespace kehou::ui
