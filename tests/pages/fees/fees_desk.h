// SPDX-License-Identifier: GPL-3.0-or-later
// The fees page over a school file, pressed as people press it.
#pragma once

#include "core/office/payments.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/fees/fees_page.h"
#include "ui/pages/office_link.h"

#include <QApplication>
#include <QTest>

namespace kehou::test
{

using ui::FeesPage;
using ui::OfficeLink;

[[nodiscard]] inline Office::Settings officeSettings()
{
    return {{}, [] { return qint64{1'790'000'000'000}; }};
}

// The fees page over a school that was imported before.
class Desk
{
public:
    explicit Desk(const QString &book)
        : m_link([] { return QDate(2026, 11, 20); }), m_page(m_link, m_dialogs)
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        {
            auto office =
                Office::create(path, schemeText(QStringLiteral("onex")), officeSettings());
            REQUIRE(office);
            REQUIRE(importWorkbook(*office.value(), {book, {}, false}));
        }
        m_link.open([path] { return Office::open(path, officeSettings()); });
        m_page.resize(1180, 640);
        m_page.show();
        settle();
        REQUIRE(m_link.isOpen());
    }
    ~Desk() { m_link.close(); }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
    }

    [[nodiscard]] FeesPage &page() { return m_page; }
    [[nodiscard]] ScriptedDialogs &dialogs() { return m_dialogs; }

    template <class T>
    [[nodiscard]] T *find(const QString &name, const QString &panel = {})
    {
        const QWidget *root = panel.isEmpty() ? &m_page : m_page.findChild<QWidget *>(panel);
        REQUIRE(root);
        T *child = root->findChild<T *>(name);
        REQUIRE(child);
        return child;
    }

    template <class T, class Reading>
    [[nodiscard]] T ask(Reading reading)
    {
        std::optional<T> answer;
        m_link.post(&m_page, std::move(reading), [&](const Result<T> &result) {
            REQUIRE(result);
            answer = result.value();
        });
        settle();
        REQUIRE(answer);
        return *answer;
    }

    [[nodiscard]] PaymentBook payments()
    {
        return ask<PaymentBook>([](Office &office) { return listPayments(office); });
    }

    // Puts text into whatever has the focus, as an input method does, and presses Enter.
    void type(const QString &text)
    {
        commit(*QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    OfficeLink m_link;
    FeesPage m_page;
};

// The example without the money that was paid in it.
class UnpaidBook : public BookFolder
{
public:
    UnpaidBook() : BookFolder(QStringLiteral("onex"))
    {
        remove(QStringLiteral("缴费"));
        remove(QStringLiteral("退费"));
    }
};

} // namespace kehou::test
