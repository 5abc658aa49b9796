// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as the program makes it, with keys pressed as people press them.
#pragma once

#include "app/kehou/composition.h"
#include "tests/pages/settings/school_desk.h"
#include "tests/support/input_method.h"
#include "ui/shell/main_menu.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace kehou::test
{

class Window
{
public:
    Window()
        : program(dialogs, {[] { return QDate(2026, 10, 14); }, testOffice(), folder.path(),
                            [this] { return systemDark; }})
    {
        program.window().show();
        REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void open(const QString &file)
    {
        program.openFile(file);
        settle();
    }
    // Lets everything posted come to its end and its answers arrive.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(1);
            REQUIRE(QTest::qWaitFor([this] { return program.link().isIdle(); }));
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &program.window(), key, modifiers);
        settle();
    }
    void type(const QString &text)
    {
        QWidget *target = QApplication::focusWidget();
        REQUIRE(target);
        commit(*target, text);
        settle();
    }
    // Chooses an entry of the menus by its text without the mark of its key.
    void choose(const QString &text)
    {
        for (QAction *action : program.window().menus()->findChildren<QAction *>()) {
            if (action->text().remove(u'&') != text)
                continue;
            REQUIRE(action->isEnabled());
            action->trigger();
            return settle();
        }
        FAIL("There is no menu entry " << text.toStdString());
    }
    [[nodiscard]] QStringList messages()
    {
        QStringList texts;
        for (const ui::MessageStrip *strip : program.window().messages()->strips())
            texts.append(strip->text());
        return texts;
    }
    // Asks the open file itself.
    template <typename Reading>
    [[nodiscard]] auto ask(Reading reading)
    {
        std::optional<std::invoke_result_t<Reading, Office &>> answer;
        program.link().post(&program.window(), reading,
                            [&answer](auto found) { answer = std::move(found); });
        REQUIRE(QTest::qWaitFor([&answer] { return answer.has_value(); }));
        return *answer;
    }
    [[nodiscard]] QList<QStringList> cells(const QString &sheet)
    {
        return ask([sheet](Office &office) { return cellsOf(office, sheet); });
    }

    OwnSettings settings;
    bool systemDark = false;
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    Composition program;
};

} // namespace kehou::test
