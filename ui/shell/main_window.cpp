// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/expects.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_line.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace kehou::ui
{

namespace
{
constexpr QSize kFirstSize(1280, 720);
// Of a screen of 1366 × 768 at 150 % this is left beside the task bar.
constexpr QSize kLeastSize(896, 464);

[[nodiscard]] QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent), m_dialogs(dialogs), m_menus(new MainMenu(this)),
      m_topLine(new TopLine(this)), m_navigation(new Navigation(this)),
      m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_firstRun(new FirstRun(this)), m_status(new StatusLine(this))
{
    buildFrame();
    connectMenus();
    connectNavigation();
    setFileOpen(false);
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::showAsLeft()
{
    if (QSettings().contains(geometryKey()))
        show();
    else
        showMaximized();
}

void MainWindow::buildFrame()
{
    setWindowTitle(tr("Kehou"));
    setMenuBar(m_menus);
    setStatusBar(m_status);
    m_stack->addWidget(m_firstRun);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    right->setSpacing(0); // pages have no margins of their own
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topLine);
    column->addLayout(middle, 1);
    setCentralWidget(whole);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &MainMenu::pageRequested, this,
            [this](int index) { enterPage(m_navigation->ids().at(index)); });
    connect(m_menus, &MainMenu::printRequested, this, &MainWindow::printCurrent);
    connect(m_menus, &MainMenu::helpRequested, this, &MainWindow::requestHelp);
    connect(m_menus, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menus, &MainMenu::exitRequested, this, &QWidget::close);
    connect(m_menus, &MainMenu::undoRefused, this, [this](const QString &reason) {
        m_messages->post({.kind = MessageKind::Info, .text = reason});
    });
    connect(m_firstRun, &FirstRun::newFileRequested, m_menus, &MainMenu::newFileRequested);
    connect(m_firstRun, &FirstRun::openFileRequested, m_menus, &MainMenu::openFileRequested);
    connect(m_firstRun, &FirstRun::recentFileRequested, m_menus, &MainMenu::recentFileRequested);
}

void MainWindow::connectNavigation()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::entered, this, &MainWindow::enterPage);
    connect(search(), &SearchField::hitChosen, this,
            [this](const Hit &hit) { openPage(hit.pageId, hit.argument); });
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, this, [this] {
        search()->setFocus(Qt::ShortcutFocusReason);
        search()->selectAll();
    });
}

void MainWindow::addPage(const PageInfo &info)
{
    KEHOU_EXPECTS(info.page && !m_pages.contains(info.id));
    m_pages.insert(info.id, info.page);
    m_stack->addWidget(info.page);
    m_navigation->addEntry(info.id, info.title, info.iconName);

    QStringList titles;
    for (const QString &id : m_navigation->ids())
        titles.append(m_navigation->title(id));
    m_menus->setPages(titles);
    m_menus->setFileOpen(m_fileOpen);

    connect(info.page, &Page::message, this, [this](MessageKind kind, const QString &text) {
        m_messages->post({.kind = kind, .text = text});
    });
    connect(info.page, &Page::openPage, this, &MainWindow::openPage);
    if (m_fileOpen)
        showPage(m_current.isEmpty() ? info.id : m_current);
}

void MainWindow::openPage(const QString &id, const QString &argument)
{
    enterPage(id);
    m_pages.value(id)->openAt(argument);
}

QString MainWindow::currentPageId() const
{
    return m_fileOpen ? m_current : QString();
}

QStringList MainWindow::pageIds() const
{
    return m_navigation->ids();
}

SearchField *MainWindow::search() const
{
    return m_topLine->search();
}

void MainWindow::setFileOpen(bool open)
{
    m_fileOpen = open;
    m_navigation->setVisible(open);
    m_topLine->setVisible(open);
    m_menus->setFileOpen(open);
    if (!open)
        m_stack->setCurrentWidget(m_firstRun);
    else if (!m_pages.isEmpty())
        enterPage(m_current.isEmpty() ? pageIds().constFirst() : m_current);
}

void MainWindow::showPage(const QString &id)
{
    KEHOU_EXPECTS(m_pages.contains(id));
    m_current = id;
    m_navigation->markCurrent(id);
    m_stack->setCurrentWidget(m_pages.value(id));
    Q_EMIT pageShown(id);
}

void MainWindow::enterPage(const QString &id)
{
    showPage(id);
    m_pages.value(id)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::printCurrent()
{
    if (Page *page = m_pages.value(currentPageId()))
        page->printCurrent();
}

void MainWindow::requestHelp()
{
    const Page *page = m_pages.value(currentPageId());
    Q_EMIT helpRequested(page ? page->helpId() : QStringLiteral("start"));
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(m_libraries, this);
    about->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::showUnsavedEntry()
{
    const QStringList ids = pageIds();
    const auto found = std::find_if(ids.begin(), ids.end(), [this](const QString &id) {
        return m_pages.value(id)->hasUnsavedEntry();
    });
    if (found != ids.end())
        enterPage(*found);
    return found != ids.end();
}

bool MainWindow::mayClose()
{
    for (const QString &id : pageIds()) {
        if (!m_pages.value(id)->hasUnsavedEntry())
            continue;
        enterPage(id);
        const Question question{
            .title = tr("Close Kehou"),
            .text = tr("What you typed on the page “%1” is not in the file yet.")
                        .arg(m_navigation->title(id)),
            .choices = {tr("&Go back to it"), tr("&Close without it")},
        };
        if (m_dialogs.ask(this, question) == question.safeChoice)
            return false;
    }
    return true;
}

} // namespace kehou::ui
