// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_line.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// A page that notes what it is told.
class NotingPage : public Page
{
public:
    explicit NotingPage(QString id) : m_id(std::move(id)) {}
    [[nodiscard]] QString helpId() const override { return m_id; }
    void reload() override { notes.append(QStringLiteral("reload")); }
    void printCurrent() override { notes.append(QStringLiteral("print")); }
    void openAt(const QString &argument) override { notes.append(argument); }
    [[nodiscard]] bool hasUnsavedEntry() const override { return unsaved; }

    QStringList notes;
    bool unsaved = false;

private:
    QString m_id;
};

// The window of an open file with four pages, added in no order.
struct Fixture {
    Fixture() : window(dialogs)
    {
        for (const auto *id : {u"fees", u"desk", u"settings", u"students"})
            add(QString::fromUtf16(id));
        window.setFileOpen(true);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void add(const QString &id)
    {
        auto *page = new NotingPage(id);
        pages.insert(id, page);
        window.addPage({id, QStringLiteral("Page ") + id, id, page});
    }
    NotingPage &page(const char16_t *id) { return *pages.value(QString::fromUtf16(id)); }

    OwnSettings settings;
    ScriptedDialogs dialogs;
    MainWindow window;
    QHash<QString, NotingPage *> pages;
};

} // namespace

TEST_CASE("Pages stand in the order of a term's work, and the first is shown")
{
    Fixture f;
    CHECK(f.window.pageIds() == QStringLiteral("desk students fees settings").split(u' '));
    CHECK(f.window.currentPageId() == u"desk");
    f.add(QStringLiteral("attendance"));
    CHECK(f.window.pageIds() ==
          QStringLiteral("desk students attendance fees settings").split(u' '));
    CHECK(f.window.currentPageId() == u"desk");
}

TEST_CASE("Ctrl and a number shows that page and gives it the keyboard")
{
    Fixture f;
    const QSignalSpy shown(&f.window, &MainWindow::pageShown);
    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(f.window.currentPageId() == u"students");
    CHECK(f.page(u"students").isVisible());
    CHECK(f.page(u"students").hasFocus());
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(f.window.currentPageId() == u"desk");
    CHECK_FALSE(f.page(u"students").isVisible());
    QTest::keyClick(&f.window, Qt::Key_9, Qt::ControlModifier);
    CHECK(f.window.currentPageId() == u"desk");
    CHECK(shown.size() == 2);
}

TEST_CASE("Arrows in the navigation show pages, Enter goes into one")
{
    Fixture f;
    f.window.openPage(QStringLiteral("desk"));
    auto *navigation = f.window.findChild<Navigation *>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    CHECK(f.window.currentPageId() == u"students");
    CHECK(navigation->hasFocus());
    QTest::keyClick(navigation, Qt::Key_Return);
    CHECK(f.page(u"students").hasFocus());
    QTest::keyClick(&f.window, Qt::Key_4, Qt::ControlModifier);
    CHECK(navigation->currentRow() == 3);
}

TEST_CASE("A page opens another one at its place, and so does a search")
{
    Fixture f;
    Q_EMIT f.page(u"desk").openPage(QStringLiteral("fees"), QStringLiteral("bill 12"));
    CHECK(f.window.currentPageId() == u"fees");
    CHECK(f.page(u"fees").notes == QStringList{QStringLiteral("bill 12")});

    f.window.search()->setProvider([](const QString &text) {
        return QList<Hit>{{QStringLiteral("students"), text, text, QString(),
                           QStringLiteral("students"), HitRank::Exact}};
    });
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(f.window.search()->hasFocus());
    QTest::keyClicks(f.window.search(), QStringLiteral("zs"));
    QTest::keyClick(f.window.search(), Qt::Key_Return);
    CHECK(f.window.currentPageId() == u"students");
    CHECK(f.page(u"students").notes == QStringList{QStringLiteral("zs")});
}

TEST_CASE("Ctrl+P prints the page that is shown, F1 asks for its help")
{
    Fixture f;
    f.window.openPage(QStringLiteral("students"));
    f.page(u"students").notes.clear();
    QTest::keyClick(&f.window, Qt::Key_P, Qt::ControlModifier);
    CHECK(f.page(u"students").notes == QStringList{QStringLiteral("print")});
    CHECK(f.page(u"desk").notes.isEmpty());

    const QSignalSpy help(&f.window, &MainWindow::helpRequested);
    QTest::keyClick(&f.window, Qt::Key_F1);
    f.window.setFileOpen(false);
    QTest::keyClick(&f.window, Qt::Key_F1);
    REQUIRE(help.size() == 2);
    CHECK(help[0][0].toString() == u"students");
    CHECK(help[1][0].toString() == u"start");
}

TEST_CASE("Without a file the start page stands alone; with one the last page comes back")
{
    Fixture f;
    f.window.openPage(QStringLiteral("students"));
    f.window.setFileOpen(false);
    CHECK(f.window.firstRun()->isVisible());
    CHECK_FALSE(f.window.topLine()->isVisible());
    CHECK(f.window.currentPageId().isEmpty());
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(f.window.firstRun()->isVisible());
    f.window.setFileOpen(true);
    CHECK(f.window.currentPageId() == u"students");
}

TEST_CASE("What a page says stands in the message bar, and so does why undo is refused")
{
    Fixture f;
    Q_EMIT f.page(u"desk").message(MessageKind::Error, QStringLiteral("The disk is full."));
    f.window.menus()->setUndoState({{}, {}, QStringLiteral("Bills were issued.")});
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    QStringList texts;
    for (const MessageStrip *strip : f.window.messages()->strips())
        texts.append(strip->text());
    CHECK(texts ==
          QStringList{QStringLiteral("The disk is full."), QStringLiteral("Bills were issued.")});
}

TEST_CASE("Closing asks first where something typed is in no file yet")
{
    Fixture f;
    SECTION("nothing typed, nothing asked")
    {
        CHECK(f.window.close());
        CHECK(f.dialogs.asked().isEmpty());
    }
    SECTION("going back shows the page and keeps the window")
    {
        f.page(u"students").unsaved = true;
        f.dialogs.willChoose(0);
        CHECK_FALSE(f.window.close());
        CHECK(f.window.isVisible());
        CHECK(f.window.currentPageId() == u"students");
        CHECK(f.dialogs.asked().constFirst().contains(QStringLiteral("Page students")));
    }
    SECTION("closing without it closes")
    {
        f.page(u"students").unsaved = true;
        f.dialogs.willChoose(1);
        CHECK(f.window.close());
    }
}

TEST_CASE("At the end of the session the page with something typed comes up, others do not")
{
    Fixture f;
    CHECK_FALSE(f.window.showUnsavedEntry());
    CHECK(f.window.currentPageId() == u"desk");
    f.page(u"students").unsaved = true;
    CHECK(f.window.showUnsavedEntry());
    CHECK(f.window.currentPageId() == u"students");
    CHECK(f.dialogs.asked().isEmpty());
}

TEST_CASE("The bottom line shows the file, the person, whether all is saved, and the check code")
{
    Fixture f;
    StatusLine *status = f.window.status();
    const auto part = [status](const char16_t *name) {
        return status->findChild<QLabel *>(QString::fromUtf16(name))->text();
    };
    status->setFile(QStringLiteral("/school/南丰.kehou"));
    status->setClerk(QStringLiteral("李老师"));
    status->setSaved(SavedState::Failed);
    status->setCheckCode(QStringLiteral("7F3A"));
    CHECK(part(u"statusFile") == u"南丰.kehou");
    const auto *clerk = status->findChild<QToolButton *>(QStringLiteral("statusClerk"));
    CHECK(clerk->text() == u"At the desk: 李老师");
    status->setClerk({});
    CHECK(clerk->text() == u"At the desk: not told");
    CHECK(part(u"statusSaved") == u"✗ Not saved");
    CHECK(part(u"statusCheckCode") == u"Check code 7F3A");
    status->setSaved(SavedState::Saved);
    CHECK(part(u"statusSaved") == u"✓ All saved");
}

TEST_CASE("Long work shows how far it is and a button that asks it to stop")
{
    Fixture f;
    StatusLine *status = f.window.status();
    auto *bar = status->findChild<QProgressBar *>();
    auto *stop = status->findChild<QToolButton *>(QStringLiteral("cancelWork"));
    REQUIRE(stop);
    CHECK_FALSE(stop->isVisible());
    status->setBusy(true);
    CHECK(bar->isVisible());
    CHECK(bar->maximum() == 0);
    status->setProgress(420);
    CHECK(bar->value() == 420);
    CHECK(bar->maximum() == 1000);
    const QSignalSpy cancelled(status, &StatusLine::cancelRequested);
    QTest::mouseClick(stop, Qt::LeftButton);
    CHECK(cancelled.size() == 1);
    status->setBusy(false);
    CHECK_FALSE(stop->isVisible());
}

TEST_CASE("The top line offers the terms of the file")
{
    Fixture f;
    f.window.topLine()->setTerms({QStringLiteral("上学期"), QStringLiteral("下学期")}, 0);
    auto *button = f.window.findChild<QToolButton *>(QStringLiteral("termButton"));
    REQUIRE(button);
    CHECK(button->text() == u"上学期");
    const QSignalSpy chosen(f.window.topLine(), &TopLine::termChosen);
    button->menu()->actions().at(1)->trigger();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 1);
}

TEST_CASE("The window remembers where it was")
{
    const OwnSettings settings;
    ScriptedDialogs dialogs;
    {
        MainWindow window(dialogs);
        window.show();
        window.resize(1000, 640);
        window.close();
    }
    const MainWindow window(dialogs);
    CHECK(window.size() == QSize(1000, 640));
}

TEST_CASE("Every part of the window and the About box that takes the keyboard has a name")
{
    Fixture f;
    f.window.topLine()->setTerms({QStringLiteral("上学期")}, 0);
    f.window.messages()->post({.kind = MessageKind::Error, .text = QStringLiteral("Full.")});
    CHECK(unnamedWidgets(f.window).isEmpty());
    AboutDialog about({QStringLiteral("SQLite 3.40.1")}, nullptr);
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(unnamedWidgets(about).isEmpty());
}
