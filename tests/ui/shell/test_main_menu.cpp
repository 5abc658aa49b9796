// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/main_menu.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

using namespace kehou::ui;

namespace
{

QAction *actionOf(const MainMenu &menu, const QString &text)
{
    for (const QMenu *sub : menu.findChildren<QMenu *>()) {
        for (QAction *action : sub->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

QAction *actionOf(const MainMenu &menu, const QKeySequence &shortcut)
{
    for (QAction *action : menu.findChildren<QAction *>()) {
        if (action->shortcut() == shortcut)
            return action;
    }
    return nullptr;
}

const QKeySequence kUndo(Qt::CTRL | Qt::Key_Z);
const QKeySequence kRedo(Qt::CTRL | Qt::Key_Y);

} // namespace

TEST_CASE("Undo and redo carry the name of their operation")
{
    MainMenu menu;
    CHECK_FALSE(actionOf(menu, kUndo)->isEnabled());
    CHECK_FALSE(actionOf(menu, kRedo)->isEnabled());
    menu.setUndoState({{QStringLiteral("Confirm session"), QStringLiteral("Sign agreement")},
                       {QStringLiteral("Record payment")},
                       QString()});
    CHECK(actionOf(menu, kUndo)->text() == u"&Undo: Confirm session");
    CHECK(actionOf(menu, kRedo)->text() == u"&Redo: Record payment");

    QSignalSpy undo(&menu, &MainMenu::undoRequested);
    actionOf(menu, kUndo)->trigger();
    actionOf(menu, QStringLiteral("Sign agreement"))->trigger();
    REQUIRE(undo.size() == 2);
    CHECK(undo[0][0].toInt() == 1);
    CHECK(undo[1][0].toInt() == 2);
}

TEST_CASE("A barrier says why nothing can be undone, at Ctrl+Z and in the list")
{
    MainMenu menu;
    const QString why = QStringLiteral("Bills were issued. Reverse their batch instead.");
    menu.setUndoState({{}, {}, why});
    const QSignalSpy refused(&menu, &MainMenu::undoRefused);
    const QSignalSpy undo(&menu, &MainMenu::undoRequested);
    actionOf(menu, kUndo)->trigger();
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString() == why);
    CHECK(undo.isEmpty());
    REQUIRE(actionOf(menu, why));
    CHECK_FALSE(actionOf(menu, why)->isEnabled());
}

TEST_CASE("Without a file only what needs none can be asked for")
{
    MainMenu menu;
    for (const bool open : {false, true}) {
        menu.setFileOpen(open);
        CHECK(actionOf(menu, QStringLiteral("&New school file…"))->isEnabled());
        CHECK(actionOf(menu, QStringLiteral("&Open…"))->isEnabled());
        CHECK(actionOf(menu, QStringLiteral("Save a &copy…"))->isEnabled() == open);
        CHECK(actionOf(menu, QStringLiteral("&Import…"))->isEnabled() == open);
        CHECK(actionOf(menu, QStringLiteral("&Export…"))->isEnabled() == open);
    }
}

TEST_CASE("Recent files keep their exact path")
{
    MainMenu menu;
    const QString path = QStringLiteral("/school/A&B 南丰.kehou");
    menu.setRecentFiles({path});
    const QSignalSpy wanted(&menu, &MainMenu::recentFileRequested);
    for (const QMenu *sub : menu.findChildren<QMenu *>()) {
        for (QAction *action : sub->actions()) {
            if (action->text().contains(QStringLiteral("A&&B")))
                action->trigger();
        }
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == path);
}
