// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/action_log.h"
#include "core/office/import.h"
#include "core/platform/disk.h"
#include "tests/journeys/window.h"
#include "ui/shell/new_file_dialog.h"
#include "ui/widgets/search_field.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// New file with the given scheme, kept under the name, by the keys of a new user.
void makeFile(Window &window, const QString &name)
{
    window.dialogs.willGive(window.path(name));
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = window.program.window().findChild<NewFileDialog *>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    const auto schemes = shippedSchemes();
    for (qsizetype at = 0; schemes[at].id != u"onex"; ++at)
        window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    window.program.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.program.window()));
    window.settle();
}

// The fields of a form one after another, each ended by Enter; the last Enter saves.
void typeRow(Window &window, const QString &cells)
{
    for (const QString &cell : cells.split(u'|')) {
        if (!cell.isEmpty())
            window.type(cell);
        window.press(Qt::Key_Return);
    }
}

void openSheet(Window &window, const QString &sheet)
{
    window.program.window().openPage(QStringLiteral("settings"), sheet);
    window.settle();
}

void openFirstTerm(Window &window)
{
    typeRow(window, QStringLiteral("示例学校|2026秋|2026-09-01|2027-01-15"));
    window.press(Qt::Key_S, Qt::ControlModifier);
}

} // namespace

TEST_CASE("A first day: new file, the first term by hand, rows, a workbook, an export, undo")
{
    Window window;
    makeFile(window, QStringLiteral("南丰"));
    CHECK(QFileInfo::exists(window.path(QStringLiteral("南丰.kehou"))));
    // A file without a term asks for it first.
    CHECK(window.program.window().currentPageId() == u"settings");
    openFirstTerm(window);
    CHECK(window.program.link().termName() == u"2026秋");
    CHECK(window.program.window().windowTitle().contains(QStringLiteral("示例学校 2026秋")));

    openSheet(window, QStringLiteral("班级"));
    window.press(Qt::Key_N, Qt::ControlModifier);
    typeRow(window, QStringLiteral("一（1）班|1||101"));
    openSheet(window, QStringLiteral("学生"));
    window.press(Qt::Key_N, Qt::ControlModifier);
    typeRow(window, QStringLiteral("0101||张三||一（1）班||||||"));
    CHECK(window.cells(QStringLiteral("班级")).size() == 1);
    CHECK(window.cells(QStringLiteral("学生")).value(0).value(2) == u"张三");

    window.dialogs.willGive(window.path(QStringLiteral("term")));
    window.choose(QStringLiteral("Export…"));
    REQUIRE(QFileInfo::exists(window.path(QStringLiteral("term.xlsx"))));
    const auto again =
        window.ask([path = window.path(QStringLiteral("term.xlsx"))](Office &office) {
            return importWorkbook(office, {path, {}, true});
        });
    REQUIRE(again);
    CHECK(again.value().changesNothing());

    // The field with nothing to undo hands Ctrl+Z to the window.
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.cells(QStringLiteral("学生")).isEmpty());
    CHECK(window.messages().contains(QStringLiteral("Undo: Add a row to 学生")));
    window.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(window.cells(QStringLiteral("学生")).size() == 1);
}

TEST_CASE("T51 A copy is saved beside the file under a name with the minute, never over the file")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    window.dialogs.willGive(window.path(QStringLiteral("b")));
    window.choose(QStringLiteral("Save a copy…"));
    CHECK(Office::open(window.path(QStringLiteral("b.kehou")), testOffice()));
    window.dialogs.willGive(window.path(QStringLiteral("a.kehou")));
    window.choose(QStringLiteral("Save a copy…"));
    CHECK(window.messages().constLast().contains(QStringLiteral("exists")));
}

TEST_CASE("A school file is looked for where new ones are kept, later where the last one was")
{
    Window window;
    const auto lookedIn = [&window] {
        window.dialogs.willGive(std::nullopt);
        window.choose(QStringLiteral("Open…"));
        return window.dialogs.suggested().constLast();
    };
    CHECK(lookedIn() == schoolFolder());

    QDir(window.folder.path()).mkdir(QStringLiteral("教务"));
    makeSmallSchool(window.path(QStringLiteral("教务/a.kehou")));
    window.open(window.path(QStringLiteral("教务/a.kehou")));
    CHECK(lookedIn() == window.path(QStringLiteral("教务")));
    makeSmallSchool(window.path(QStringLiteral("demo.kehou"))); // where the demo school is kept
    window.open(window.path(QStringLiteral("demo.kehou")));
    CHECK(lookedIn() == window.path(QStringLiteral("教务")));
}

TEST_CASE("The end of the session leaves the school file closed: one file, with everything in it")
{
    Window window;
    QDir(window.folder.path()).mkdir(QStringLiteral("a"));
    makeSmallSchool(window.path(QStringLiteral("a/a.kehou")));
    window.open(window.path(QStringLiteral("a/a.kehou")));
    openSheet(window, QStringLiteral("班级"));
    window.press(Qt::Key_N, Qt::ControlModifier);
    typeRow(window, QStringLiteral("一（3）班|1||103"));
    const auto files = [&window] {
        return QDir(window.path(QStringLiteral("a"))).entryList(QDir::Files | QDir::Hidden);
    };
    CHECK(files().size() > 1); // the log and the lock of an open file

    window.program.link().closeNow();
    CHECK(files() == QStringList{QStringLiteral("a.kehou")});
    const auto office = Office::open(window.path(QStringLiteral("a/a.kehou")), testOffice());
    REQUIRE(office);
    CHECK(cellsOf(*office.value(), QStringLiteral("班级")).size() == 3);
}

TEST_CASE("A name typed as initials opens its page; Escape leaves everything as it was")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(QStringLiteral("wls"));
    window.press(Qt::Key_Return);
    CHECK(window.program.window().currentPageId() == u"settings");
    auto *name = window.program.window().findChild<QLineEdit *>(QStringLiteral("field 姓名"));
    REQUIRE(name);
    CHECK(name->text() == u"王老师");
}

TEST_CASE("Who is at the desk is told once, shown below, and known the next time")
{
    const auto clerkOf = [](Composition &program) {
        const auto *button =
            program.window().findChild<QToolButton *>(QStringLiteral("statusClerk"));
        REQUIRE(button);
        return button->text();
    };
    Window window;
    const QString path = window.path(QStringLiteral("a.kehou"));
    makeSmallSchool(path);
    window.open(path);
    CHECK(clerkOf(window.program).endsWith(u"not told"));
    window.program.window().findChild<QToolButton *>(QStringLiteral("statusClerk"))->click();
    window.settle();
    CHECK(window.program.window().currentPageId() == u"settings");
    window.type(QStringLiteral("Li Hua"));
    window.press(Qt::Key_Return);
    CHECK(clerkOf(window.program).endsWith(u"Li Hua"));

    openSheet(window, QStringLiteral("班级"));
    window.press(Qt::Key_N, Qt::ControlModifier);
    typeRow(window, QStringLiteral("二（1）班|2||"));
    window.program.link().close();
    window.settle();
    const auto office = Office::open(path, testOffice());
    REQUIRE(office);
    CHECK(loadActions(*office.value(), 1).value().first().clerk == u"Li Hua");

    Composition later(window.dialogs, {[] { return QDate(2026, 10, 14); }, testOffice(), {}});
    CHECK(clerkOf(later).endsWith(u"Li Hua"));
}

TEST_CASE("A file that cannot be opened says so once and leaves the start page")
{
    Window window;
    const QString path = window.path(QStringLiteral("broken.kehou"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no school file");
    file.close();
    window.open(path);
    CHECK(window.program.window().currentPageId().isEmpty());
    REQUIRE(window.messages().size() == 1);
    window.open(path);
    CHECK(window.messages().size() == 1);
}

TEST_CASE("Another file is opened only after asking where something typed is in no file yet")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    openSheet(window, QStringLiteral("班级"));
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(QStringLiteral("三（1）班"));
    window.dialogs.willChoose(0);
    window.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(window.dialogs.asked().size() == 1);
    CHECK(window.program.window().currentPageId() == u"settings");
    window.dialogs.willChoose(1);
    CHECK(window.program.window().close());
}

TEST_CASE("Opened files stand in the menu with what they are")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    makeFile(window, QStringLiteral("b"));
    window.choose(QDir::toNativeSeparators(window.path(QStringLiteral("a.kehou"))));
    CHECK(window.program.window().windowTitle().contains(QStringLiteral("示例学校 2026秋")));
}

TEST_CASE("The term above is chosen and the pages follow")
{
    Window window;
    const QString path = window.path(QStringLiteral("a.kehou"));
    makeSmallSchool(path);
    {
        const auto office = Office::open(path, testOffice()).value().release();
        const std::unique_ptr<Office> owner(office);
        TermItems next = loadTermItems(*office).value();
        next.exists = false;
        next.items[1].second = QStringLiteral("2027春");
        next.items[2].second = QStringLiteral("2027-02-22");
        next.items[3].second = QStringLiteral("2027-07-09");
        REQUIRE(saveTermItems(*office, next));
    }
    window.open(path);
    auto *term = window.program.window().findChild<QToolButton *>(QStringLiteral("termButton"));
    REQUIRE(term);
    CHECK(term->text() == u"2027春");
    term->menu()->actions().at(1)->trigger();
    window.settle();
    CHECK(term->text() == u"2026秋");
    CHECK(window.program.link().termName() == u"2026秋");
}

TEST_CASE("F1 shows the help of the page and follows to the next one")
{
    Window window;
    window.press(Qt::Key_F1);
    auto *text = window.program.window().findChild<QTextBrowser *>(QStringLiteral("helpText"));
    REQUIRE(text);
    CHECK(text->toPlainText().contains(QStringLiteral("从这里开始")));
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    openSheet(window, QStringLiteral("班级"));
    CHECK(text->toPlainText().contains(QStringLiteral("Ctrl+N")));
}
