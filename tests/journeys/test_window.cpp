// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QComboBox>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

[[nodiscard]] QString focusName()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace

TEST_CASE(
    "An opened file gives the keyboard to the desk, Ctrl and a number to its page's first field")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    CHECK(focusName() == u"deskLines");
    const QStringList fields{QStringLiteral("deskLines"),
                             QStringLiteral("rosterView"),
                             QStringLiteral("enrollmentStates"),
                             QStringLiteral("emptyAction"),
                             QStringLiteral("allocationMode"),
                             QStringLiteral("emptyAction"),
                             QStringLiteral("rollTable"),
                             QStringLiteral("settlementView"),
                             QStringLiteral("fundPlanView"),
                             QStringLiteral("payGapsView"),
                             QStringLiteral("forms"),
                             QStringLiteral("settingsSections")};
    REQUIRE(window.program.window().pageIds().size() == fields.size());
    for (qsizetype page = fields.size() - 1; page >= 0; --page) {
        const auto key = page == 9 ? Qt::Key_0 : static_cast<Qt::Key>(Qt::Key_1 + page);
        if (page < 10)
            window.press(key, Qt::ControlModifier);
        else
            window.program.window().openPage(window.program.window().pageIds()[page]);
        window.settle();
        CHECK(window.program.window().currentPageId() == window.program.window().pageIds()[page]);
        CHECK(focusName() == fields[page]);
    }
}

TEST_CASE("Tab goes through all fields of a page in the order in which they stand")
{
    struct Case {
        QString page;
        QStringList fields;
    };
    const auto list = [](const char16_t *names) { return QString::fromUtf16(names).split(u' '); };
    const auto given = GENERATE_COPY(
        Case{QStringLiteral("desk"), list(u"expectedTile rollsTile deskLines")},
        Case{QStringLiteral("students"), list(u"classes rosterFilter rosterView editStudent")},
        Case{QStringLiteral("allocation"), list(u"allocationMode allocationSeed runAllocation")},
        Case{QStringLiteral("timetable"), list(u"timetableDate timetableView emptyAction")},
        Case{QStringLiteral("attendance"),
             list(u"rollDate rollGroupsFilter rollGroupsView rollTable")},
        Case{QStringLiteral("fees"), list(u"settleAsOf settlementFilter settlementView")},
        Case{QStringLiteral("papers"), list(u"forms paperClass paperMonth saveAll")});
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    window.program.window().openPage(given.page);
    window.settle();
    QStringList way;
    for (int step = 0; step < 40 && !(step > 0 && focusName() == u"navigation"); ++step)
        window.press(Qt::Key_Tab);
    do {
        window.press(Qt::Key_Tab);
        way.append(focusName());
    } while (way.size() < 40 && focusName() != u"navigation");
    CAPTURE(way.join(u' '));
    qsizetype before = -1;
    for (const QString &field : given.fields) {
        CAPTURE(field);
        CHECK(way.indexOf(field) > before);
        before = way.indexOf(field);
    }
}

TEST_CASE("In the settings Tab goes from the term's fields to its buttons")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    window.program.window().openPage(QStringLiteral("settings"));
    window.settle();
    QStringList way;
    for (int step = 0; step < 8; ++step) {
        window.press(Qt::Key_Tab);
        way.append(focusName());
    }
    CHECK(way.first() == u"field 学校名称");
    CHECK(way.last() == u"beginTerm");
}

TEST_CASE("The first time that the papers are opened they show the form and month asked for")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    window.program.window().openPage(QStringLiteral("papers"),
                                     QStringLiteral("attendance-class/2026-12-15"));
    window.settle();
    const auto *month =
        window.program.window().findChild<QComboBox *>(QStringLiteral("paperMonth"));
    REQUIRE(month);
    CHECK(month->currentText() == u"2026-12");
    CHECK(focusName() == u"forms");
}

TEST_CASE("Every widget has the window's font, also those made before the file was opened")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    const QStringList families = QApplication::font().families();
    REQUIRE(families.size() > 1);
    QStringList others;
    for (const QWidget *widget : window.program.window().findChildren<QWidget *>()) {
        if (widget->font().families() != families)
            others.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                          widget->objectName());
    }
    CHECK(others == QStringList());
}

TEST_CASE(
    "The window is dark when the system is, also when it turns dark later, until the user chooses")
{
    Window window;
    const auto isDark = [] { return qApp->palette() == paletteFor(Look::Dark); };
    const auto comeBack = [] { Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive); };
    CHECK_FALSE(isDark());
    window.systemDark = true;
    comeBack();
    CHECK(isDark());
    window.choose(QStringLiteral("Dark look"));
    CHECK_FALSE(isDark());
    comeBack();
    CHECK_FALSE(isDark());
    window.choose(QStringLiteral("Dark look"));
    window.systemDark = false;
    comeBack();
    CHECK(isDark());
}

TEST_CASE("A program started later brings the window to the front with the file that it was given")
{
    Window window;
    for (const auto *name : {u"a.kehou", u"b.kehou"})
        makeSmallSchool(window.path(QString::fromUtf16(name)));
    window.open(window.path(QStringLiteral("a.kehou")));
    window.program.window().showMinimized();
    window.program.comeToFront({});
    window.settle();
    CHECK_FALSE(window.program.window().isMinimized());
    CHECK(window.program.link().state().path == window.path(QStringLiteral("a.kehou")));
    window.program.comeToFront(window.path(QStringLiteral("b.kehou")));
    window.settle();
    CHECK(window.program.link().state().path == window.path(QStringLiteral("b.kehou")));
}

TEST_CASE("After a crash the window says so once, after a good end it says nothing")
{
    Window window;
    window.program.tellCrash({});
    CHECK(window.messages().isEmpty());
    window.program.tellCrash(window.path(QStringLiteral("crash.txt")));
    REQUIRE(window.messages().size() == 1);
    CHECK(window.messages()[0].contains(QStringLiteral("ended unexpectedly")));
}
