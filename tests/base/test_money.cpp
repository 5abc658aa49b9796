// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/money_text.h"
#include "tests/support/catch.h"

#include <numeric>
#include <random>

using namespace kehou;

namespace
{

struct Typed {
    QStringView text;
    std::int64_t fen;
};

// The greatest remainders by picking them one fen after the other.
[[nodiscard]] QList<std::int64_t> slowSplit(std::int64_t total, const QList<std::int64_t> &weights)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    QList<std::int64_t> parts;
    QList<std::int64_t> rests;
    for (const std::int64_t weight : weights) {
        parts.append(total * weight / sum);
        rests.append(total * weight - parts.last() * sum);
    }
    for (std::int64_t left = total - std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
         left > 0; --left) {
        qsizetype best = 0;
        for (qsizetype at = 1; at < rests.size(); ++at) {
            if (rests[at] > rests[best])
                best = at;
        }
        ++parts[best];
        rests[best] = -1;
    }
    return parts;
}

[[nodiscard]] QList<std::int64_t> fenOf(const QList<Money> &amounts)
{
    QList<std::int64_t> fen;
    for (const Money amount : amounts)
        fen.append(amount.fen());
    return fen;
}

} // namespace

TEST_CASE("R-MON-1 an amount has at most two decimals")
{
    constexpr Typed rows[] = {
        {u"0", 0},
        {u"0.00", 0},
        {u"-0", 0},
        {u"12", 1200},
        {u"12.3", 1230},
        {u"12.34", 1234},
        {u"0.05", 5},
        {u"007.50", 750},
        {u"-12.34", -1234},
        {u"−12.34", -1234},
        {u"－12.34", -1234},
        {u" 12.34 ", 1234},
        {u"　12.34　", 1234},
        {u"１２．３４", 1234},
        {u"1,234.50", 123450},
        {u"１，２３４．５", 123450},
        {u"9,999,999.99", 999'999'999},
        {u"9999999.99", 999'999'999},
        {u"-9999999.99", -999'999'999},
    };
    for (const Typed &row : rows) {
        CAPTURE(row.text.toString());
        const auto amount = Money::parse(row.text.toString());
        REQUIRE(amount);
        CHECK(amount->fen() == row.fen);
    }
}

TEST_CASE("R-MON-1 anything else is refused and never rounded")
{
    constexpr QStringView rows[] = {
        u"",       u" ",          u"12.345",      u"12.340",      u"1e3",
        u"10e-2",  u"1E3",        u"NaN",         u"inf",         u"１２元",
        u"12元",   u"¥12",        u"1 2",         u"1.2.3",       u".5",
        u"5.",     u".",          u"-",           u"--5",         u"+5",
        u"-+5",    u"10000000",   u"9999999.991", u"10000000.00", u"12,34",
        u"1,2345", u",123",       u"1,,234",      u"1234,567",    u"0x10",
        u"٣",      u"十二",       u"12．3４x",    u"1_000",       u"99999999999999999999",
        u"12.3a",  u"12,345.678", u"1'000",       u"12/5",        u"5%",
        u"(5)",
    };
    for (const QStringView text : rows) {
        CAPTURE(text.toString());
        CHECK_FALSE(Money::parse(text.toString()));
    }
}

TEST_CASE("R-MON-1 every amount that can be typed is read as it is written")
{
    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::int64_t> any(-999'999'999, 999'999'999);
    for (int i = 0; i < 10'000; ++i) {
        const Money amount = Money::fen(any(random));
        CAPTURE(amount.fen());
        REQUIRE(Money::parse(plainMoneyText(amount)) == amount);
        REQUIRE(Money::parse(moneyText(amount)) == amount);
    }
}

TEST_CASE("R-MON-2 a fraction is rounded once, half away from zero")
{
    struct Row {
        std::int64_t fen, numerator, denominator, result;
    };
    constexpr Row rows[] = {
        {100, 1, 3, 33},         {200, 1, 3, 67},
        {100, 1, 2, 50},         {1, 1, 2, 1},
        {-1, 1, 2, -1},          {3, 1, 2, 2},
        {-3, 1, 2, -2},          {5, 1, 10, 1},
        {4, 1, 10, 0},           {-5, 1, 10, -1},
        {-4, 1, 10, 0},          {0, 7, 9, 0},
        {16000, 0, 22, 0},       {16000, 22, 22, 16000},
        {16000, 21, 22, 15273},  {16000, 11, 22, 8000},
        {230, 3, 1, 690},        {5'000'000, 90, 100, 4'500'000},
        {69000, 93, 186, 34500}, {1, 90'000'000, 90'000'000, 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fen, row.numerator, row.denominator);
        CHECK(Money::fen(row.fen).timesFraction(row.numerator, row.denominator).fen() ==
              row.result);
    }
}

TEST_CASE("R-MON-2 the rounded amount is the nearest, of two the one further from zero")
{
    std::mt19937_64 random(2);
    std::uniform_int_distribution<std::int64_t> amounts(-100'000'000'000, 100'000'000'000);
    std::uniform_int_distribution<std::int64_t> factors(0, 90'000'000);
    std::uniform_int_distribution<std::int64_t> small(1, 40);
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t fen = i % 2 == 0 ? amounts(random) : small(random) - 20;
        const std::int64_t numerator = i % 2 == 0 ? factors(random) : small(random);
        const std::int64_t denominator = i % 3 == 0 ? factors(random) + 1 : small(random);
        CAPTURE(fen, numerator, denominator);
        const std::int64_t result = Money::fen(fen).timesFraction(numerator, denominator).fen();
        const std::int64_t off = result * denominator - fen * numerator;
        const std::int64_t twice = 2 * (off < 0 ? -off : off);
        REQUIRE(twice <= denominator);
        if (twice == denominator)
            REQUIRE((off > 0) == (fen > 0));
    }
}

TEST_CASE("R-MON-2 fractions hold at the greatest amounts and factors")
{
    const Money most = Money::fen(100'000'000'000);
    CHECK(most.timesFraction(90'000'000, 90'000'000) == most);
    CHECK((-most).timesFraction(90'000'000, 90'000'000) == -most);
    CHECK(most.timesFraction(90'000'000, 1).fen() == 9'000'000'000'000'000'000);
}

TEST_CASE("R-MON-3 a split gives the greatest remainders a fen each, ties to the earlier")
{
    struct Row {
        std::int64_t total;
        QList<std::int64_t> weights;
        QList<std::int64_t> parts;
    };
    const QList<Row> rows = {
        {100, {1, 1, 1}, {34, 33, 33}},
        {101, {1, 1, 1}, {34, 34, 33}},
        {-100, {1, 1, 1}, {-34, -33, -33}},
        {0, {3, 4}, {0, 0}},
        {1, {1, 2, 2}, {0, 1, 0}},
        {10, {0, 5, 0, 5}, {0, 5, 0, 5}},
        {11, {0, 5, 0, 5}, {0, 6, 0, 5}},
        {7, {7}, {7}},
        {100, {85, 5, 5, 5}, {85, 5, 5, 5}},
        {999, {5, 5, 5, 85}, {50, 50, 50, 849}},
        {1, {0, 1}, {0, 1}},
        {999'999'999, {360'000'000, 120'000'000}, {749'999'999, 250'000'000}},
        {100, {1'000'000'000'000'000'000, 3'000'000'000'000'000'000}, {25, 75}},
        {10'000'000'000'000, {1, 2'000'000'000'000'000'000}, {0, 10'000'000'000'000}},
        {3'000'000'000'000'000'000, {1, 2}, {1'000'000'000'000'000'000, 2'000'000'000'000'000'000}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.total);
        CHECK(fenOf(split(Money::fen(row.total), row.weights)) == row.parts);
    }
}

TEST_CASE("R-MON-3 the parts of any split sum to the whole and none is a fen off its share")
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 2'000; ++i) {
        const std::int64_t total = static_cast<std::int64_t>(random() % 10'000'000);
        QList<std::int64_t> weights(1 + static_cast<qsizetype>(random() % 30));
        for (std::int64_t &weight : weights)
            weight = static_cast<std::int64_t>(random() % (i % 4 == 0 ? 3 : 50'000));
        ++weights.first(); // so that not all are 0
        CAPTURE(i, total);
        const QList<std::int64_t> parts = fenOf(split(Money::fen(total), weights));
        REQUIRE(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == total);
        REQUIRE(parts == slowSplit(total, weights));
        for (qsizetype at = 0; at < parts.size(); ++at)
            REQUIRE((weights[at] > 0 || parts[at] == 0));
    }
}

TEST_CASE("Amounts add, subtract and compare as whole fen")
{
    const Money five = Money::fen(5);
    CHECK((five + Money::fen(7)).fen() == 12);
    CHECK((five - Money::fen(7)).fen() == -2);
    CHECK((-five).fen() == -5);
    CHECK((five * 3).fen() == 15);
    CHECK(five < Money::fen(6));
    CHECK(Money().isZero());
    CHECK_FALSE(five.isZero());
}
