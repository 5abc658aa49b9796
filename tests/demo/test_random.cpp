// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/names.h"
#include "core/demo/random.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace kehou::demo;

TEST_CASE("the generator gives the known numbers of its seed on every machine")
{
    Random random(2026, 1);
    QList<int> drawn;
    for (int at = 0; at < 8; ++at)
        drawn.append(random.below(1000));
    CHECK(drawn == QList<int>{54, 909, 832, 151, 264, 871, 506, 733});
}

TEST_CASE("draws stay in their range and reach both of its ends")
{
    Random random(1, 1);
    QSet<int> seen;
    for (int at = 0; at < 1000; ++at)
        seen.insert(random.between(3, 7));
    CHECK(seen == QSet<int>{3, 4, 5, 6, 7});
}

TEST_CASE("another topic of the same seed draws other numbers")
{
    CHECK(Random(1, 1).next() != Random(1, 2).next());
    CHECK(Random(1, 1).next() != Random(2, 1).next());
    CHECK(Random(1, 1).next() == Random(1, 1).next());
}

TEST_CASE("a shuffled list keeps its members")
{
    Random random(5, 1);
    QList<int> list{1, 2, 3, 4, 5, 6, 7, 8, 9};
    random.shuffle(list);
    CHECK(list != QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9});
    std::sort(list.begin(), list.end());
    CHECK(list == QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("R-DAT-1 telephones are of no network, of eleven digits and never twice the same")
{
    QSet<QString> phones;
    for (int serial = 1; serial <= 20'000; ++serial) {
        const QString number = phone(serial);
        REQUIRE(number.size() == 11);
        REQUIRE(number.startsWith(u"100"));
        phones.insert(number);
    }
    CHECK(phones.size() == 20'000);
}

TEST_CASE("numbers of people and courses are as wide as the greatest one needs")
{
    CHECK(numbered(u'T', 7, 92) == u"T007");
    CHECK(numbered(u'T', 7, 6'700) == u"T0007");
    CHECK(numbered(u'C', 120, 120) == u"C120");
}
