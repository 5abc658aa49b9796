// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/scripted_dialogs.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace kehou::test;
using namespace kehou::ui;

namespace
{

Question aQuestion()
{
    return {.title = QStringLiteral("Reverse"),
            .text = QStringLiteral("Reverse the batch of 12 bills?"),
            .choices = {QStringLiteral("Reverse batch"), QStringLiteral("Keep it")},
            .safeChoice = 1};
}

} // namespace

TEST_CASE("A question gives the choice that was clicked; Enter and Escape are the safe one")
{
    struct Case {
        const char *sentence;
        Qt::Key key;
        qsizetype choice;
    };
    const auto c = GENERATE(values<Case>({
        {"a click on the first", Qt::Key_unknown, 0},
        {"Enter", Qt::Key_Return, 1},
        {"Escape", Qt::Key_Escape, 1},
    }));
    INFO(c.sentence);
    QTimer::singleShot(0, [&c] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box);
        if (c.key == Qt::Key_unknown)
            QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
        else
            QTest::keyClick(box, c.key);
    });
    CHECK(RealDialogs().ask(nullptr, aQuestion()) == c.choice);
}

TEST_CASE("Scripted dialogs answer in order and keep what was asked")
{
    ScriptedDialogs dialogs;
    dialogs.willChoose(0);
    dialogs.willGive(QStringLiteral("/tmp/a.kehou"));
    dialogs.willGive(std::nullopt);
    CHECK(dialogs.ask(nullptr, aQuestion()) == 0);
    CHECK(dialogs.openFile(nullptr, {.title = QStringLiteral("Open"), .filter = {}}) ==
          QStringLiteral("/tmp/a.kehou"));
    CHECK_FALSE(dialogs.saveFile(nullptr, {.title = QStringLiteral("Save"), .filter = {}}));
    CHECK(dialogs.asked() ==
          QStringList{aQuestion().text, QStringLiteral("Open"), QStringLiteral("Save")});
}

TEST_CASE("A scripted printer writes a PDF where the test wants it")
{
    const QTemporaryDir folder;
    ScriptedDialogs dialogs;
    dialogs.willGive(folder.filePath(QStringLiteral("考勤.pdf")));
    dialogs.willGive(std::nullopt);
    const auto printer = dialogs.choosePrinter(nullptr, QStringLiteral("Attendance"));
    REQUIRE(printer);
    CHECK(printer->outputFileName() == folder.filePath(QStringLiteral("考勤.pdf")));
    CHECK(dialogs.choosePrinter(nullptr, QStringLiteral("Attendance")) == nullptr);
}
