// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include "ui/widgets/line_icon.h"

#include <QDir>
#include <QMenu>

#include <algorithm>

namespace kehou::ui
{

namespace
{
constexpr int kNumberedPages = 9;
constexpr int kMostSteps = 20;
} // namespace

MainMenu::MainMenu(QWidget *parent) : QMenuBar(parent)
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    setRecentFiles({});
    setUndoState({});
    setFileOpen(false);
}

void MainMenu::buildFileMenu()
{
    QMenu *file = addMenu(tr("&File"));
    add(file, tr("&New school file…"), &MainMenu::newFileRequested, QStringLiteral("new"))
        ->setShortcut(QKeySequence::New);
    add(file, tr("&Open…"), &MainMenu::openFileRequested, QStringLiteral("open"))
        ->setShortcut(QKeySequence::Open);
    m_recent = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    addForFile(file, tr("Save a &copy…"), &MainMenu::saveCopyRequested, QStringLiteral("save"));
    add(file, tr("&Restore from a copy…"), &MainMenu::restoreRequested, QStringLiteral("back"));
    file->addSeparator();
    addForFile(file, tr("&Import…"), &MainMenu::importRequested, QStringLiteral("import"));
    addForFile(file, tr("&Export…"), &MainMenu::exportRequested, QStringLiteral("export"));
    file->addSeparator();
    addForFile(file, tr("&Print this page's form…"), &MainMenu::printRequested,
               QStringLiteral("papers"))
        ->setShortcut(QKeySequence::Print);
    file->addSeparator();
    add(file, tr("E&xit"), &MainMenu::exitRequested)->setShortcut(QKeySequence::Quit);
}

void MainMenu::buildEditMenu()
{
    QMenu *edit = addMenu(tr("&Edit"));
    m_undo = edit->addAction(lineIcon(QStringLiteral("undo")), QString());
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, &MainMenu::requestUndo);
    m_redo = edit->addAction(lineIcon(QStringLiteral("redo")), QString());
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Y));
    connect(m_redo, &QAction::triggered, this, &MainMenu::redoRequested);
    m_history = edit->addMenu(tr("Undo &several steps"));
}

void MainMenu::buildViewMenu()
{
    m_view = addMenu(tr("&View"));
    m_view->addSeparator();
    m_dark = m_view->addAction(tr("&Dark look"));
    m_dark->setCheckable(true);
    connect(m_dark, &QAction::triggered, this, &MainMenu::darkLookRequested);
}

void MainMenu::buildHelpMenu()
{
    QMenu *help = addMenu(tr("&Help"));
    add(help, tr("&Help for this page"), &MainMenu::helpRequested, QStringLiteral("help"))
        ->setShortcut(QKeySequence(Qt::Key_F1));
    add(help, tr("&I want to…"), &MainMenu::recipesRequested, QStringLiteral("forward"))
        ->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    add(help, tr("&About Kehou"), &MainMenu::aboutRequested, QStringLiteral("info"));
}

QAction *MainMenu::add(QMenu *menu, const QString &text, Intent intent, const QString &iconName)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(lineIcon(iconName));
    connect(action, &QAction::triggered, this, intent);
    return action;
}

QAction *MainMenu::addForFile(QMenu *menu, const QString &text, Intent intent,
                              const QString &iconName)
{
    m_needFile.append(add(menu, text, intent, iconName));
    return m_needFile.back();
}

void MainMenu::setFileOpen(bool open)
{
    for (QAction *action : std::as_const(m_needFile))
        action->setEnabled(open);
    for (QAction *action : std::as_const(m_pages))
        action->setEnabled(open);
}

void MainMenu::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        connect(
            m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&"))),
            &QAction::triggered, this, [this, path] { Q_EMIT recentFileRequested(path); });
    }
}

void MainMenu::setUndoState(const UndoState &state)
{
    m_undoState = state;
    m_undo->setText(state.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(state.undo.front()));
    m_undo->setEnabled(!state.undo.isEmpty() || !state.barrier.isEmpty());
    m_redo->setText(state.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(state.redo.front()));
    m_redo->setEnabled(!state.redo.isEmpty());
    fillHistory();
}

void MainMenu::setPages(const QStringList &titles)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    QAction *before = m_view->actions().constFirst();
    for (int index = 0; index < titles.size(); ++index) {
        auto *action = new QAction(titles[index], m_view);
        if (index < kNumberedPages)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT pageRequested(index); });
        m_view->insertAction(before, action);
        m_pages.append(action);
    }
}

void MainMenu::setDarkLook(bool dark)
{
    m_dark->setChecked(dark);
}

void MainMenu::requestUndo()
{
    if (m_undoState.undo.isEmpty())
        Q_EMIT undoRefused(m_undoState.barrier);
    else
        Q_EMIT undoRequested(1);
}

// Each entry undoes everything down to itself; the last line says why it ends there.
void MainMenu::fillHistory()
{
    m_history->clear();
    const auto steps = std::min<qsizetype>(m_undoState.undo.size(), kMostSteps);
    for (int step = 0; step < steps; ++step) {
        QAction *action = m_history->addAction(m_undoState.undo[step]);
        connect(action, &QAction::triggered, this,
                [this, step] { Q_EMIT undoRequested(step + 1); });
    }
    if (!m_undoState.barrier.isEmpty())
        m_history->addAction(m_undoState.barrier)->setEnabled(false);
    m_history->setEnabled(!m_history->isEmpty());
}

} // namespace kehou::ui
