// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kehou::test;
using namespace kehou::ui;

namespace
{

QStringList texts(const MessageBar &bar)
{
    QStringList texts;
    for (const MessageStrip *strip : bar.strips())
        texts.append(strip->text());
    return texts;
}

void post(MessageBar &bar, MessageKind kind, const char16_t *text)
{
    bar.post({.kind = kind, .text = QString::fromUtf16(text)});
}

} // namespace

TEST_CASE("Errors and warnings stay; a passing message makes way for the next")
{
    MessageBar bar;
    post(bar, MessageKind::Info, u"info");
    post(bar, MessageKind::Error, u"error");
    post(bar, MessageKind::Success, u"done");
    post(bar, MessageKind::Warning, u"warning");
    post(bar, MessageKind::Success, u"done again");
    CHECK(texts(bar) == QStringLiteral("error|warning|done again").split(u'|'));
    post(bar, MessageKind::Error, u"error");
    CHECK(texts(bar) == QStringLiteral("warning|error").split(u'|'));
}

TEST_CASE("A message closes by its button, and the last one leaves no gap")
{
    MessageBar bar;
    bar.show();
    post(bar, MessageKind::Error, u"error");
    CHECK(bar.sizeHint().height() > 0);
    auto *close = bar.findChild<QToolButton *>(QStringLiteral("closeMessage"));
    REQUIRE(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bar.strips().isEmpty());
    CHECK(bar.sizeHint().height() == 0);
}

TEST_CASE("A message's action closes it and is done once")
{
    MessageBar bar;
    bar.show();
    int done = 0;
    bar.post({.kind = MessageKind::Error,
              .text = QStringLiteral("The disk is full."),
              .actionText = QStringLiteral("Try again"),
              .action = [&done] { ++done; }});
    auto *action = bar.findChild<QPushButton *>(QStringLiteral("messageAction"));
    REQUIRE(action);
    QTest::mouseClick(action, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(done == 1);
    CHECK(bar.strips().isEmpty());
}

TEST_CASE("Details show on demand, and all of a message is named")
{
    MessageBar bar;
    bar.show();
    bar.post({.kind = MessageKind::Warning,
              .text = QStringLiteral("38 cells are wrong."),
              .details = QStringLiteral("学生!C5")});
    auto *button = bar.findChild<QToolButton *>(QStringLiteral("messageDetails"));
    const auto *details = bar.findChild<QPlainTextEdit *>();
    REQUIRE(button);
    REQUIRE(details);
    CHECK_FALSE(details->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(details->isVisible());
    CHECK(details->toPlainText() == u"学生!C5");
    CHECK(unnamedWidgets(bar).isEmpty());
    CHECK(bar.strips().constFirst()->accessibleName() == u"Warning");
}
