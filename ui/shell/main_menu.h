// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>
#include <QString>
#include <QStringList>

namespace kehou::ui
{

// What can be undone and redone, the latest first, by the names of the operations. Where nothing
// can be undone because of a barrier, the reason says so.
struct UndoState {
    QStringList undo;
    QStringList redo;
    QString barrier;
};

// The menus. Every entry only says what the user wants.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *parent = nullptr);

    void setFileOpen(bool open);
    // Whole paths, the latest first.
    void setRecentFiles(const QStringList &paths);
    void setUndoState(const UndoState &state);
    // The titles in the order of the navigation; the first nine have Ctrl+1 … Ctrl+9.
    void setPages(const QStringList &titles);
    void setDarkLook(bool dark);

Q_SIGNALS:
    void newFileRequested();
    void openFileRequested();
    void recentFileRequested(const QString &path);
    void saveCopyRequested();
    void restoreRequested();
    void importRequested();
    void exportRequested();
    void printRequested();
    void exitRequested();
    // The number of steps, the latest first.
    void undoRequested(int steps);
    void redoRequested();
    // Undo was asked for, but a barrier stands before it.
    void undoRefused(const QString &reason);
    void pageRequested(int index);
    void darkLookRequested(bool dark);
    void helpRequested();
    void recipesRequested();
    void aboutRequested();

private:
    using Intent = void (MainMenu::*)();

    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *add(QMenu *menu, const QString &text, Intent intent, const QString &iconName = {});
    QAction *addForFile(QMenu *menu, const QString &text, Intent intent,
                        const QString &iconName = {});
    void requestUndo();
    void fillHistory();

    QMenu *m_recent = nullptr;
    QMenu *m_history = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_dark = nullptr;
    QList<QAction *> m_needFile;
    QList<QAction *> m_pages;
    UndoState m_undoState;
};

} // namespace kehou::ui
