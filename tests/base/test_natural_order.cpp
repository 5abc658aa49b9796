// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/natural_order.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>
#include <random>

using namespace kehou;

TEST_CASE("T54 numbers in names sort by value, Chinese numerals as numbers")
{
    const QStringList ordered[] = {
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("10"), QStringLiteral("11")},
        {QStringLiteral("一（1）班"), QStringLiteral("一（2）班"), QStringLiteral("一（10）班"),
         QStringLiteral("二（1）班"), QStringLiteral("二（9）班"), QStringLiteral("二（10）班"),
         QStringLiteral("十（1）班"), QStringLiteral("十一（1）班"), QStringLiteral("十二（1）班"),
         QStringLiteral("二十（1）班"), QStringLiteral("二十一（1）班")},
        {QStringLiteral("C2"), QStringLiteral("C10"), QStringLiteral("D1")},
        {QStringLiteral("七年级"), QStringLiteral("八年级"), QStringLiteral("九年级"),
         QStringLiteral("十年级")},
        {QStringLiteral("99"), QStringLiteral("12345678901234567890123456789012345"),
         QStringLiteral("12345678901234567890123456789012346")},
    };
    std::mt19937 random(5);
    for (const QStringList &names : ordered) {
        QStringList shuffled = names;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        std::sort(shuffled.begin(), shuffled.end(), naturallyBefore);
        CHECK(shuffled == names);
    }
}

TEST_CASE("T54 class 01 and class 1 stand beside each other and are two")
{
    QStringList names{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("01"),
                      QStringLiteral("10")};
    std::sort(names.begin(), names.end(), naturallyBefore);
    CHECK(names == QStringList{QStringLiteral("01"), QStringLiteral("1"), QStringLiteral("2"),
                               QStringLiteral("10")});
    CHECK(naturalKey(QStringLiteral("01")) != naturalKey(QStringLiteral("1")));
}

TEST_CASE("A year in numerals of any length has its place")
{
    CHECK(naturallyBefore(QStringLiteral("二零二六届"), QStringLiteral("二零二七届")));
    CHECK(naturallyBefore(QStringLiteral("九九九九九九九九九九九九班"),
                          QStringLiteral("一零零零零零零零零零零零零班")));
}

TEST_CASE("The order is total: of two texts one is before the other unless they are the same")
{
    std::mt19937 random(6);
    constexpr QStringView alphabet = u"01239一二十零（）班A ";
    const auto word = [&] {
        QString text;
        for (auto length = random() % 6; length > 0; --length)
            text += alphabet[static_cast<qsizetype>(random() % 15)];
        return text;
    };
    for (int i = 0; i < 5'000; ++i) {
        const QString a = word();
        const QString b = word();
        CAPTURE(a, b);
        REQUIRE((a == b) == (!naturallyBefore(a, b) && !naturallyBefore(b, a)));
        REQUIRE_FALSE((naturallyBefore(a, b) && naturallyBefore(b, a)));
    }
}
