// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <random>

using namespace kehou;

namespace
{

// The amount spelled place by place, zeros and all, and then shortened as a person would: no zero
// at the end of four places, one zero for a gap, none before a group's name.
[[nodiscard]] QString slowCapitalText(std::int64_t fen)
{
    if (fen == 0)
        return QStringLiteral("零元整");
    const QString sign = fen < 0 ? QStringLiteral("负") : QString();
    const QString digits = QString::number(fen < 0 ? -fen : fen).rightJustified(15, u'0');
    static const QString places = QStringLiteral("仟佰拾亿仟佰拾万仟佰拾元角分");
    QString text;
    for (qsizetype at = 1; at < digits.size(); ++at) {
        text += u"零壹贰叁肆伍陆柒捌玖"[digits[at].digitValue()];
        text += places[at - 1];
    }
    const auto shorten = [&](const char16_t *pattern, const QString &by) {
        const QString before = text;
        text.replace(QRegularExpression(QString::fromUtf16(pattern)), by);
        return text != before;
    };
    shorten(u"零[仟佰拾]", QStringLiteral("零"));
    while (shorten(u"零零", QStringLiteral("零"))) {
    }
    shorten(u"零亿", QStringLiteral("亿"));
    shorten(u"零万", QStringLiteral("万"));
    shorten(u"零元", QStringLiteral("元"));
    shorten(u"^亿", QString());
    shorten(u"亿万", QStringLiteral("亿零"));
    shorten(u"^万", QString());
    while (shorten(u"零零", QStringLiteral("零"))) {
    }
    shorten(u"零元", QStringLiteral("元"));
    shorten(u"^零+", QString());
    shorten(u"^元", QString());
    shorten(u"零角零分$", QStringLiteral("整"));
    shorten(u"零分$", QStringLiteral("整"));
    shorten(u"零角", QStringLiteral("零"));
    shorten(u"^零+", QString());
    return sign + text;
}

} // namespace

TEST_CASE("R-MON-4 amounts stand in capital characters on receipts")
{
    struct Row {
        std::int64_t fen;
        QStringView text;
    };
    constexpr Row rows[] = {
        {31280, u"叁佰壹拾贰元捌角整"},
        {5, u"伍分"},
        {1'001'000, u"壹万零壹拾元整"},
        {0, u"零元整"},
        {101, u"壹元零壹分"},
        {1000, u"壹拾元整"},
        {1'000'100, u"壹万零壹元整"},
        {10'010'000, u"壹拾万零壹佰元整"},
        {10'001'000'000, u"壹亿零壹万元整"},
        {600'700, u"陆仟零柒元整"},
        {168'032, u"壹仟陆佰捌拾元叁角贰分"},
        {10, u"壹角整"},
        {-12050, u"负壹佰贰拾元伍角整"},
        {15, u"壹角伍分"},
        {100, u"壹元整"},
        {110, u"壹元壹角整"},
        {111, u"壹元壹角壹分"},
        {10'000'000'000, u"壹亿元整"},
        {10'000'000'001, u"壹亿元零壹分"},
        {10'000'000'010, u"壹亿元壹角整"},
        {10'000'000'100, u"壹亿零壹元整"},
        {100'000'000'000, u"壹拾亿元整"},
        {999'999'999, u"玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
        {2'000'050, u"贰万元伍角整"},
        {10'500'000, u"壹拾万伍仟元整"},
        {20'202'020, u"贰拾万贰仟零贰拾元贰角整"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fen);
        CHECK(capitalMoneyText(Money::fen(row.fen)) == row.text.toString());
    }
}

TEST_CASE("R-MON-4 ten thousand amounts read as a slow spelling does")
{
    std::mt19937_64 random(4);
    constexpr std::int64_t kScales[] = {100, 10'000, 1'000'000, 100'000'000, 99'999'999'999};
    for (int i = 0; i < 10'000; ++i) {
        std::int64_t fen =
            static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(kScales[i % 5]));
        // Zeros are where such spellings go wrong: blank out some places.
        for (std::int64_t place = 1; place <= fen; place *= 10) {
            if (random() % 3 == 0)
                fen -= fen / place % 10 * place;
        }
        CAPTURE(fen);
        REQUIRE(capitalMoneyText(Money::fen(fen)) == slowCapitalText(fen));
        REQUIRE(capitalMoneyText(Money::fen(-fen)) == slowCapitalText(-fen));
    }
}

TEST_CASE("Amounts for people have separators, amounts for files have none")
{
    struct Row {
        std::int64_t fen;
        QStringView people;
        QStringView files;
    };
    constexpr Row rows[] = {
        {0, u"0.00", u"0.00"},
        {5, u"0.05", u"0.05"},
        {-5, u"-0.05", u"-0.05"},
        {99'999, u"999.99", u"999.99"},
        {-99'999, u"-999.99", u"-999.99"},
        {100'000, u"1,000.00", u"1000.00"},
        {-100'000, u"-1,000.00", u"-1000.00"},
        {123'456'789, u"1,234,567.89", u"1234567.89"},
        {-100'000'000'000, u"-1,000,000,000.00", u"-1000000000.00"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fen);
        CHECK(moneyText(Money::fen(row.fen)) == row.people.toString());
        CHECK(plainMoneyText(Money::fen(row.fen)) == row.files.toString());
    }
}
