// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hundredths.h"
#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("A percentage or score is read to two decimals and written without trailing zeros")
{
    struct Row {
        QStringView text;
        int value;
        QStringView plain;
    };
    constexpr Row rows[] = {
        {u"30", 3000, u"30"},     {u"30%", 3000, u"30"},     {u"33.33", 3333, u"33.33"},
        {u"67.5", 6750, u"67.5"}, {u"67.50", 6750, u"67.5"}, {u"0", 0, u"0"},
        {u"0.05", 5, u"0.05"},    {u"0.5", 50, u"0.5"},      {u"100", 10000, u"100"},
        {u"３０％", 3000, u"30"}, {u" 30 ", 3000, u"30"},    {u"1.10", 110, u"1.1"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toString());
        const auto number = Hundredths::parse(row.text.toString());
        REQUIRE(number);
        CHECK(number->value == row.value);
        CHECK(number->text() == row.plain.toString());
        CHECK(Hundredths::parse(number->text()) == number);
    }
}

TEST_CASE("A third decimal, a sign or a stray letter is refused")
{
    for (const QStringView text :
         {u"", u"%", u"33.333", u"-1", u"-0.01", u"30%%", u"30分", u"1e2", u"10000000"}) {
        CAPTURE(text);
        CHECK_FALSE(Hundredths::parse(text.toString()));
    }
}
