// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "ui/widgets/money_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

constexpr qint64 kNone = std::numeric_limits<qint64>::min();

qint64 fenOrNone(const MoneyEdit &edit)
{
    return edit.value() ? edit.value()->fen() : kNone;
}

} // namespace

TEST_CASE("R-MON-1 an amount is taken or refused while it is typed")
{
    struct Case {
        const char *sentence;
        const char *typed;
        const char16_t *stands;  // what the field lets stand
        qint64 fen;              // what it is worth then
        const char16_t *written; // after leaving the field
    };
    const auto c = GENERATE(values<Case>({
        {"a whole amount", "12", u"12", 1200, u"12.00"},
        {"two decimals", "12.34", u"12.34", 1234, u"12.34"},
        {"a third decimal is not taken", "12.345", u"12.34", 1234, u"12.34"},
        {"separators as typed", "1,234.5", u"1,234.5", 123450, u"1,234.50"},
        {"thousands are written out", "1234567.89", u"1234567.89", 123456789, u"1,234,567.89"},
        {"the greatest amount", "9999999.99", u"9999999.99", 999999999, u"9,999,999.99"},
        {"an eighth digit is not taken", "99999999", u"9999999", 999999900, u"9,999,999.00"},
        {"no exponent", "1e3", u"13", 1300, u"13.00"},
        {"no letters", "a1b2", u"12", 1200, u"12.00"},
        {"no second point", "1.2.3", u"1.23", 123, u"1.23"},
        {"zero is an amount", "0", u"0", 0, u"0.00"},
        {"blank is not zero", "", u"", kNone, u""},
        {"a bare point at the end", "12.", u"12.", kNone, u"12.00"},
        {"separators that stand wrong are put right", "12,34", u"12,34", kNone, u"1,234.00"},
        {"below zero is not taken", "-5", u"5", 500, u"5.00"},
    }));
    INFO(c.sentence);
    QWidget window;
    MoneyEdit edit(&window);
    QLineEdit next(&window);
    next.move(0, 50);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QTest::keyClicks(&edit, QString::fromLatin1(c.typed));
    CHECK(edit.text() == QString::fromUtf16(c.stands));
    CHECK(fenOrNone(edit) == c.fen);
    next.setFocus();
    CHECK(edit.text() == QString::fromUtf16(c.written));
}

TEST_CASE("R-MON-1 an amount below zero is taken where it is allowed")
{
    MoneyEdit edit;
    edit.setNegativeAllowed(true);
    QTest::keyClicks(&edit, QStringLiteral("-"));
    CHECK_FALSE(edit.value());
    CHECK_FALSE(edit.isBlank());
    QTest::keyClicks(&edit, QStringLiteral("5.5"));
    CHECK(fenOrNone(edit) == -550);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == u"-5.50");
}

TEST_CASE("R-MON-1 a refused key says why, until the next good one")
{
    MoneyEdit edit;
    const QSignalSpy refused(&edit, &MoneyEdit::refused);
    QTest::keyClicks(&edit, QStringLiteral("1"));
    CHECK(refused.isEmpty());
    QTest::keyClicks(&edit, QStringLiteral("x"));
    REQUIRE(refused.size() == 1);
    CHECK(edit.property("faulty").toBool());
    CHECK(edit.accessibleDescription() == refused[0][0].toString());
    QTest::keyClicks(&edit, QStringLiteral("2"));
    CHECK_FALSE(edit.property("faulty").toBool());
    CHECK(edit.accessibleDescription().isEmpty());
}

TEST_CASE("R-MON-1 full-width digits of an input method are digits")
{
    MoneyEdit edit;
    commit(edit, QStringLiteral("１２．５"));
    CHECK(edit.text() == u"12.5");
    CHECK(fenOrNone(edit) == 1250);
    commit(edit, QStringLiteral("元"));
    CHECK(edit.text() == u"12.5");
}

TEST_CASE("An amount that is set shows written out, and only typing is reported")
{
    MoneyEdit edit;
    const QSignalSpy edited(&edit, &MoneyEdit::valueEdited);
    edit.setValue(Money::fen(123450));
    CHECK(edit.text() == u"1,234.50");
    CHECK(edit.alignment().testFlag(Qt::AlignRight));
    edit.setValue(std::nullopt);
    CHECK(edit.isBlank());
    CHECK(edited.isEmpty());
    QTest::keyClicks(&edit, QStringLiteral("7"));
    REQUIRE(edited.size() == 1);
    CHECK(edited[0][0].value<std::optional<Money>>() == Money::fen(700));
}
