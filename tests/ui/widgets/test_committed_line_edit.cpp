// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "ui/widgets/committed_line_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace kehou::test;
using namespace kehou::ui;

TEST_CASE("T57 composed syllables are no text until they are committed")
{
    CommittedLineEdit line;
    const QSignalSpy committed(&line, &CommittedLineEdit::committed);
    compose(line, QStringLiteral("zh"));
    compose(line, QStringLiteral("zhang"));
    CHECK(line.isComposing());
    CHECK(committed.isEmpty());
    commit(line, QStringLiteral("张"));
    CHECK_FALSE(line.isComposing());
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString() == u"张");
}

TEST_CASE("T57 composing over a selection reports neither the gap nor the syllables")
{
    CommittedLineEdit line;
    line.setText(QStringLiteral("李四"));
    line.selectAll();
    const QSignalSpy committed(&line, &CommittedLineEdit::committed);
    compose(line, QStringLiteral("z"));
    CHECK(committed.isEmpty());
    commit(line, QStringLiteral("张"));
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString() == u"张");
}

TEST_CASE("T57 giving up a composition over a selection reports the text that is left")
{
    CommittedLineEdit line;
    line.setText(QStringLiteral("李四"));
    line.selectAll();
    const QSignalSpy committed(&line, &CommittedLineEdit::committed);
    compose(line, QStringLiteral("z"));
    compose(line, QString());
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString().isEmpty());
}

TEST_CASE("T57 Enter while composing does not submit; on committed text it does")
{
    CommittedLineEdit line;
    const QSignalSpy submitted(&line, &CommittedLineEdit::submitted);
    compose(line, QStringLiteral("zhang"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(submitted.isEmpty());
    commit(line, QStringLiteral("张"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(submitted.size() == 1);
}
