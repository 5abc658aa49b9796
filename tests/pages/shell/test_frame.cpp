// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers.h"
#include "core/office/rows.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/new_file_dialog.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

const QList<SchemeChoice> kTwoSchemes{{QStringLiteral("a"), QStringLiteral("Scheme A"),
                                       QStringLiteral("by period"), QStringLiteral("document 1")},
                                      {QStringLiteral("b"), QStringLiteral("Scheme B"),
                                       QStringLiteral("by month"), QStringLiteral("document 2")}};

[[nodiscard]] QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

TEST_CASE("A scheme is chosen by arrows and Enter, with what it is and where it comes from")
{
    auto *dialog = new NewFileDialog(kTwoSchemes, nullptr);
    const QSignalSpy chosen(dialog, &NewFileDialog::schemeChosen);
    dialog->show();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(labelsOf(*dialog).contains(QStringLiteral("by period")));
    CHECK(unnamedWidgets(*dialog) == QStringList());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    CHECK(labelsOf(*dialog).contains(QStringLiteral("by month")));
    CHECK(labelsOf(*dialog).contains(QStringLiteral("Source: document 2")));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == u"b");
}

TEST_CASE("Escape chooses no scheme")
{
    auto *dialog = new NewFileDialog(kTwoSchemes, nullptr);
    const QSignalSpy chosen(dialog, &NewFileDialog::schemeChosen);
    dialog->show();
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(chosen.isEmpty());
}

TEST_CASE("Help stands beside the page, follows it while open, and Escape closes it")
{
    QMainWindow window;
    auto *help = new HelpPanel(&window);
    window.addDockWidget(Qt::RightDockWidgetArea, help);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    help->follow(QStringLiteral("fees"));
    CHECK_FALSE(help->isVisible());
    help->showHelp(QStringLiteral("attendance"));
    CHECK(help->isVisible());
    CHECK(help->text().contains(QStringLiteral("点名")));
    help->follow(QStringLiteral("fees"));
    CHECK(help->text().contains(QStringLiteral("收据号")));
    help->showHelp(QStringLiteral("no such page"));
    CHECK(help->text().contains(QStringLiteral("从这里开始")));
    CHECK(unnamedWidgets(*help) == QStringList());
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("A recipe's steps ask for pages, and the recipe stays while they are shown")
{
    HelpPanel help;
    help.show();
    help.showHelp(QStringLiteral("recipes"));
    auto *browser = help.findChild<QTextBrowser *>();
    REQUIRE(browser);
    const QSignalSpy wanted(&help, &HelpPanel::pageWanted);
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("help:recipe-settle")));
    CHECK(help.text().startsWith(QStringLiteral("期末结算")));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("page:settings/校历")));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0] == QVariantList{QStringLiteral("settings"), QStringLiteral("校历")});
    help.follow(QStringLiteral("fees"));
    CHECK(help.text().startsWith(QStringLiteral("期末结算")));
    help.showHelp(QStringLiteral("fees"));
    help.follow(QStringLiteral("attendance"));
    CHECK(help.text().contains(QStringLiteral("点名")));
}

TEST_CASE("Every help text begins with its title and can be shown")
{
    const QStringList files = QDir(QStringLiteral(":/help")).entryList();
    CHECK(files.size() >= 7);
    for (const QString &name : files) {
        INFO(name.toStdString());
        QFile file(QStringLiteral(":/help/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith("# "));
    }
}

TEST_CASE("Every link of a help text leads to a text or a page that is there")
{
    static const QStringList pages{
        QStringLiteral("desk"),       QStringLiteral("students"),   QStringLiteral("enrollment"),
        QStringLiteral("menu"),       QStringLiteral("allocation"), QStringLiteral("timetable"),
        QStringLiteral("attendance"), QStringLiteral("fees"),       QStringLiteral("ledger"),
        QStringLiteral("pay"),        QStringLiteral("papers"),     QStringLiteral("settings")};
    static const QStringList sections =
        QStringList{QStringLiteral("学期"), QStringLiteral("import"), QStringLiteral("file"),
                    QStringLiteral("checks")} +
        editableSheets();
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    const QDir folder(QStringLiteral(":/help"));
    int links = 0;
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QUrl url(found.next().captured(1));
            INFO(name.toStdString() << " " << url.toString().toStdString());
            const QString first = url.path().section(u'/', 0, 0);
            const QString place = url.path().section(u'/', 1);
            if (url.scheme() == u"help")
                CHECK(folder.exists(url.path() + QStringLiteral(".md")));
            else
                CHECK((url.scheme() == u"page" && pages.contains(first)));
            if (first == u"settings")
                CHECK(sections.contains(place));
            if (first == u"papers" && !place.isEmpty())
                CHECK(findForm(place));
            ++links;
        }
    }
    CHECK(links > 40);
}
