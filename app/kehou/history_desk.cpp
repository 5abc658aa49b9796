// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/history_desk.h"

#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace kehou
{

using namespace ui;

HistoryDesk::HistoryDesk(const FrameParts &parts) : m_parts(parts)
{
    const MainMenu *menus = parts.window.menus();
    connect(menus, &MainMenu::undoRequested, this, &HistoryDesk::undo);
    connect(menus, &MainMenu::redoRequested, this, &HistoryDesk::redo);
    const OfficeLink *link = &parts.link;
    connect(link, &OfficeLink::opened, this, &HistoryDesk::showState);
    connect(link, &OfficeLink::closed, this, &HistoryDesk::showState);
    connect(link, &OfficeLink::changed, this, &HistoryDesk::noteChange);
    connect(link, &OfficeLink::failed, this, [this] { m_awaited = 0; });
    QCoreApplication::instance()->installEventFilter(this);
}

// A line edit claims Ctrl+Z even where it has nothing to undo.
bool HistoryDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *line = qobject_cast<QLineEdit *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undoes = key->matches(QKeySequence::Undo) && line && !line->isUndoAvailable();
    const bool redoes = key->matches(QKeySequence::Redo) && line && !line->isRedoAvailable();
    if (!undoes && !redoes)
        return false;
    event->ignore();
    return true;
}

void HistoryDesk::showState()
{
    const FileState &state = m_parts.link.state();
    UndoState shown;
    shown.undo = state.undoSteps;
    std::reverse(shown.undo.begin(), shown.undo.end());
    if (state.redoText)
        shown.redo.append(*state.redoText);
    shown.barrier = state.barrierReason;
    m_parts.window.menus()->setUndoState(shown);
}

void HistoryDesk::undo(int steps)
{
    m_awaited += steps;
    for (int step = 0; step < steps; ++step)
        m_parts.link.undo();
}

void HistoryDesk::redo()
{
    ++m_awaited;
    m_parts.link.redo();
}

void HistoryDesk::noteChange(const Changes &changes)
{
    showState();
    if (m_awaited == 0)
        return;
    --m_awaited;
    m_parts.window.messages()->post({.kind = MessageKind::Success, .text = changes.text});
}

} // namespace kehou
