// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/shell/first_run.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace kehou::test;
using namespace kehou::ui;

TEST_CASE("The start page offers a new file, an existing one and the demo, by mouse and key")
{
    FirstRun page;
    page.show();
    struct Choice {
        const char16_t *button;
        void (FirstRun::*intent)();
    };
    for (const Choice &choice : {Choice{u"newChoice", &FirstRun::newFileRequested},
                                 Choice{u"openChoice", &FirstRun::openFileRequested},
                                 Choice{u"demoChoice", &FirstRun::demoRequested}}) {
        const QSignalSpy wanted(&page, choice.intent);
        auto *button = page.findChild<QAbstractButton *>(QString::fromUtf16(choice.button));
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        CHECK(wanted.size() == 2);
    }
}

TEST_CASE("Files opened before are listed with what they are, and Enter opens one")
{
    FirstRun page;
    page.show();
    auto *list = page.findChild<QListWidget *>(QStringLiteral("recentFiles"));
    REQUIRE(list);
    CHECK_FALSE(list->isVisible());
    page.setRecentFiles({{QStringLiteral("/school/南丰 #1.kehou"), QStringLiteral("南丰小学")},
                         {QStringLiteral("/school/b.kehou"), QString()}});
    CHECK(list->isVisible());
    CHECK(list->item(0)->text().contains(QStringLiteral("南丰小学")));
    CHECK(list->item(1)->text().startsWith(QStringLiteral("b.kehou")));
    const QSignalSpy wanted(&page, &FirstRun::recentFileRequested);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"/school/南丰 #1.kehou");
}

TEST_CASE("Every part of the start page that takes the keyboard has a name")
{
    FirstRun page;
    CHECK(unnamedWidgets(page).isEmpty());
}
