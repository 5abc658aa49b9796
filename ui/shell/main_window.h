// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QString>
#include <QStringList>

class QStackedWidget;

namespace kehou::ui
{

class Dialogs;
class FirstRun;
class MainMenu;
class MessageBar;
class Navigation;
class Page;
class SearchField;
class StatusLine;
class TopLine;

// How a page stands in the navigation. The id is its folder under ui/pages.
struct PageInfo {
    QString id;
    QString title;
    QString iconName;
    Page *page = nullptr; // the window takes it
};

// The frame around the pages and nothing else: it shows them, moves between them and hands on what
// the user wants. What is wanted is done by whoever connects its parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    // As it was left; the first time over the whole screen.
    void showAsLeft();
    void addPage(const PageInfo &info);
    // Shows the page and lets it go to its argument; an unknown id is a bug.
    void openPage(const QString &id, const QString &argument = {});
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] QList<Page *> pages() const { return m_pages.values(); }

    // Without a file the start page stands in the place of all others.
    void setFileOpen(bool open);
    // Goes to a page with something typed that is in no file yet; false if there is none.
    bool showUnsavedEntry();
    // For the About box, one line each.
    void setLibraries(const QStringList &libraries) { m_libraries = libraries; }

    [[nodiscard]] MainMenu *menus() const { return m_menus; }
    [[nodiscard]] TopLine *topLine() const { return m_topLine; }
    [[nodiscard]] SearchField *search() const;
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] FirstRun *firstRun() const { return m_firstRun; }

Q_SIGNALS:
    void helpRequested(const QString &helpId);
    void pageShown(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void connectMenus();
    void connectNavigation();
    void showPage(const QString &id);
    void enterPage(const QString &id);
    void printCurrent();
    void requestHelp();
    void showAbout();
    [[nodiscard]] bool mayClose();

    Dialogs &m_dialogs;
    MainMenu *m_menus;
    TopLine *m_topLine;
    Navigation *m_navigation;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    FirstRun *m_firstRun;
    StatusLine *m_status;
    QHash<QString, Page *> m_pages;
    QStringList m_libraries;
    QString m_current; // also kept while the start page is shown
    bool m_fileOpen = false;
};

} // namespace kehou::ui
