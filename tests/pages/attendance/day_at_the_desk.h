// SPDX-License-Identifier: GPL-3.0-or-later
// The desk and the register in one window, connected as the program connects them, on the school of
// one class. Only keys reach them.
#pragma once

#include "core/office/rolls.h"
#include "tests/support/catch.h"
#include "tests/support/demo_class.h"
#include "tests/support/own_settings.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/attendance/attendance_page.h"
#include "ui/pages/attendance/roll_panel.h"
#include "ui/pages/attendance/roll_table.h"
#include "ui/pages/desk/desk_page.h"
#include "ui/pages/office_link.h"
#include "ui/widgets/data_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

namespace kehou::test
{

class DayAtTheDesk
{
public:
    explicit DayAtTheDesk(const DemoClass &school = {}, QDate today = QDate(2026, 12, 1))
        : link([today] { return today; })
    {
        makeDemoClass(path(), school);
        desk = new ui::DeskPage(link, dialogs);
        attendance = new ui::AttendancePage(link, dialogs);
        for (ui::Page *page :
             {static_cast<ui::Page *>(desk), static_cast<ui::Page *>(attendance)}) {
            window.addWidget(page);
            QObject::connect(page, &ui::Page::openPage, &window,
                             [this](const QString &id, const QString &at) { openPage(id, at); });
            QObject::connect(page, &ui::Page::message, &window,
                             [this](ui::MessageKind kind, const QString &text) {
                                 kinds.append(kind);
                                 messages.append(text);
                             });
        }
        window.resize(1100, 640);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        bool opened = false;
        QObject::connect(&link, &ui::OfficeLink::opened, &window, [&opened] { opened = true; });
        link.open([file = path()] { return Office::open(file, demoOffice()); });
        REQUIRE(QTest::qWaitFor([&opened] { return opened; }));
        desk->setFocus();
        settle();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("学校.kehou")); }

    // Lets everything posted come to its end, and what its answers post as well.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            REQUIRE(QTest::qWaitFor([this] { return link.isIdle(); }));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(window.focusWidget());
        ++keys;
        QTest::keyClick(window.focusWidget(), key, modifiers);
        settle();
    }
    void type(const char *text)
    {
        for (const char *letter = text; *letter != '\0'; ++letter) {
            REQUIRE(window.focusWidget());
            ++keys;
            QTest::keyClick(window.focusWidget(), *letter);
            settle();
        }
    }
    // Enter on the first line: today's rolls.
    void openRegister()
    {
        press(Qt::Key_Return);
        REQUIRE(window.currentWidget() == attendance);
        REQUIRE(roll());
        keys = 0;
    }

    [[nodiscard]] ui::RollTable *table() const
    {
        return attendance->findChild<ui::RollTable *>(QStringLiteral("rollTable"));
    }
    [[nodiscard]] QLineEdit *line(const char16_t *name) const
    {
        return attendance->findChild<QLineEdit *>(QString::fromUtf16(name));
    }
    [[nodiscard]] QString text(const char16_t *label) const
    {
        return attendance->findChild<QLabel *>(QString::fromUtf16(label))->text();
    }
    [[nodiscard]] QPushButton *button(const char16_t *name) const
    {
        return attendance->findChild<QPushButton *>(QString::fromUtf16(name));
    }
    [[nodiscard]] const std::optional<Roll> &roll() const { return attendance->panel()->roll(); }
    [[nodiscard]] std::optional<MarkState> shown(int seat) const
    {
        return table()->lines().at(seat - 1).now;
    }

    // What the file has, read by an office of its own once the desk has let go of it.
    struct Stored {
        QList<Session> sessions; // of 2026-12-01
        QList<Mark> marks;       // all of the term
        qsizetype allSessions = 0;
    };
    [[nodiscard]] Stored stored()
    {
        link.close();
        settle();
        Stored result;
        auto office = Office::open(path(), demoOffice());
        REQUIRE(office);
        const auto read = office.value()->read<Stored>([](Tables &tables) -> Result<Stored> {
            const auto term = findTerm(tables);
            if (!term)
                return term.failure();
            Stored all{{}, tables.rows<Mark>(term.value().id), 0};
            for (const Session &session : tables.rows<Session>(term.value().id)) {
                ++all.allSessions;
                if (session.date == QDate(2026, 12, 1))
                    all.sessions.append(session);
            }
            return all;
        });
        REQUIRE(read);
        return read.value();
    }

    OwnSettings settings;
    ScriptedDialogs dialogs;
    ui::OfficeLink link;
    QStackedWidget window;
    ui::DeskPage *desk = nullptr;
    ui::AttendancePage *attendance = nullptr;
    QStringList asked; // "page argument" of what was asked for
    QList<ui::MessageKind> kinds;
    QStringList messages;
    int keys = 0; // pressed since the register was opened

private:
    void openPage(const QString &id, const QString &argument)
    {
        asked.append(id + u' ' + argument);
        if (id != u"attendance")
            return;
        window.setCurrentWidget(attendance);
        attendance->setFocus(Qt::ShortcutFocusReason);
        attendance->openAt(argument);
    }

    QTemporaryDir m_folder;
};

} // namespace kehou::test
