// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"
#include "core/rules/fees/standard.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kName = QStringLiteral("课后服务费");

[[nodiscard]] ItemPrice priced(std::int64_t fen, QStringView start, QStringView end = {})
{
    return {kName, Money::fen(fen), date(start),
            end.isEmpty() ? std::nullopt : std::optional(date(end)), QStringLiteral("教发2号")};
}

// September 2026: 22 weekdays of two periods, all of them attended; the 16th is the 12th of them.
[[nodiscard]] TermBook aSeptember(QStringView joins = u"2026-09-01")
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    Enrollment enrollment = anEnrollment();
    enrollment.start = date(joins);
    book.rows<Enrollment>() = {enrollment};
    for (QDate day(2026, 9, 1); day <= QDate(2026, 9, 30); day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            confirm(book, DateRange(day, day), {1, 2});
    }
    return book;
}

[[nodiscard]] Settlement settled(const TermBook &book, const FeeItem &item,
                                 const QList<ItemPrice> &prices)
{
    const BillingMonth month{QStringLiteral("9月"), QDate(2026, 9, 1), QDate(2026, 9, 30), {}};
    const TermPlan plan(book);
    return SettlementRun(plan, {{item}, {month}, 7, true, prices})
        .settle(studentFacts(book).front());
}

} // namespace

TEST_CASE("R-TIM-1 on a day the price holds that began last and has not ended")
{
    struct Row {
        QStringView day;
        std::int64_t fen;
    };
    constexpr Row rows[] = {{u"2026-08-31", 230}, {u"2026-09-01", 250}, {u"2026-09-10", 250},
                            {u"2026-09-11", 200}, {u"2026-09-15", 200}, {u"2026-09-16", 250},
                            {u"2026-10-01", 260}, {u"2027-01-15", 260}};
    const FeeItem item = aFeeItem(FeeBasis::Period, SettleRule::Attended, 230);
    FeeItem other = item;
    other.code = QStringLiteral("noon");
    other.name = QStringLiteral("午间看护费");
    QList<ItemPrice> prices = {priced(260, u"2026-10-01"), priced(250, u"2026-09-01"),
                               priced(200, u"2026-09-11", u"2026-09-15")};
    prices[1].item = item.code;
    for (const Row &row : rows) {
        CAPTURE(row.day);
        CHECK(priceOn(item, prices, date(row.day)).fen() == row.fen);
        CHECK(priceOn(other, prices, date(row.day)).fen() == 230);
    }
    const DateRange dates(QDate(2026, 8, 31), QDate(2026, 9, 30));
    CHECK(priceSpans(item, prices, dates) ==
          QList<PriceSpan>{{DateRange(QDate(2026, 8, 31), QDate(2026, 8, 31)), Money::fen(230)},
                           {DateRange(QDate(2026, 9, 1), QDate(2026, 9, 10)), Money::fen(250)},
                           {DateRange(QDate(2026, 9, 11), QDate(2026, 9, 15)), Money::fen(200)},
                           {DateRange(QDate(2026, 9, 16), QDate(2026, 9, 30)), Money::fen(250)}});
    CHECK(priceSpans(item, {priced(230, u"2026-09-16")}, dates).size() == 1);
    CHECK(pricedItems({item, other}, prices, dates).size() == 4);
}

TEST_CASE("R-FEE-2, R-FEE-3 periods and days count at the price of their day, a line for each")
{
    // Eleven days up to the 15th, eleven from the 16th on.
    const QList<ItemPrice> prices = {priced(250, u"2026-09-16")};
    const FeeItem period = aFeeItem(FeeBasis::Period, SettleRule::Attended, 230);
    const Settlement byPeriod = settled(aSeptember(), period, prices);
    REQUIRE(byPeriod.lines.size() == 4);
    CHECK(byPeriod.lines[0].units == 22);
    CHECK(byPeriod.lines[0].price.fen() == 230);
    CHECK(byPeriod.lines[0].amount.fen() == 5060);
    CHECK(byPeriod.lines[0].window == DateRange(QDate(2026, 9, 1), QDate(2026, 9, 15)));
    CHECK(byPeriod.lines[2].units == 22);
    CHECK(byPeriod.lines[2].price.fen() == 250);
    CHECK(byPeriod.lines[2].amount.fen() == 5500);
    CHECK(byPeriod.lines[2].window == DateRange(QDate(2026, 9, 16), QDate(2026, 9, 30)));
    CHECK(byPeriod.prepaid.fen() == 10560);
    CHECK(byPeriod.consumed.fen() == 10560);

    const FeeItem day = aFeeItem(FeeBasis::Day, SettleRule::None, 400);
    CHECK(settled(aSeptember(), day, prices).prepaid.fen() == 11 * 400 + 11 * 250);
    CHECK(settled(aSeptember(u"2026-09-16"), day, prices).lines.size() == 2);
    CHECK(settled(aSeptember(), day, {}).prepaid.fen() == 22 * 400);
}

TEST_CASE("R-FEE-4, R-FEE-5 a month and a term cost what they cost on the day a student joins")
{
    struct Row {
        const char *what;
        FeeBasis basis;
        QStringView joins;
        std::int64_t prepaid;
    };
    using enum FeeBasis;
    constexpr Row rows[] = {
        {"there from the first day, before the new price", FeeBasis::Term, u"2026-09-01", 40000},
        {"the last day of the old price, 24 of 44 periods", FeeBasis::Term, u"2026-09-15", 21818},
        {"the first day of the new one, 22 of 44 periods", FeeBasis::Term, u"2026-09-16", 25000},
        {"a whole month at the old price", Month, u"2026-09-01", 40000},
        {"12 of 22 days at the old price", Month, u"2026-09-15", 21818},
        {"11 of 22 days at the new price", Month, u"2026-09-16", 25000}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const FeeItem item = aFeeItem(row.basis, SettleRule::Attended, 40000);
        const Settlement settlement =
            settled(aSeptember(row.joins), item, {priced(50000, u"2026-09-16")});
        CHECK(settlement.prepaid.fen() == row.prepaid);
        CHECK(settlement.lines.size() == 2);
    }
}

TEST_CASE("R-FEE-5a a cap holds over all prices of a term")
{
    FeeItem item = aFeeItem(FeeBasis::Period, SettleRule::Attended, 230);
    item.caps.term = Money::fen(6000);
    const Settlement settlement = settled(aSeptember(), item, {priced(250, u"2026-09-16")});
    REQUIRE(settlement.lines.size() == 4);
    CHECK(settlement.lines[0].amount.fen() == 5060);
    CHECK(settlement.lines[2].amount.fen() == 940);
    CHECK(settlement.lines[2].cut.fen() == 5500 - 940);
    CHECK(settlement.prepaid.fen() == 6000);
}

TEST_CASE("R-FEE-8 each price of a term is held against the cap")
{
    TermBook book{aTerm()};
    book.rows<Band>() = {aBand(u"3", 1)};
    const TermPlan plan(book);
    const QList<FeeItem> items{aFeeItem(FeeBasis::Period, SettleRule::Attended, 200)};
    const StandardCaps caps{Money::fen(230), {}};
    const auto breaches = [&](const QList<ItemPrice> &prices) {
        return termCapBreaches(plan, {items, prices}, caps).size();
    };
    CHECK(breaches({}) == 0);
    CHECK(breaches({priced(230, u"2026-11-01")}) == 0);
    CHECK(breaches({priced(231, u"2026-11-01")}) == 1);
    CHECK(breaches({priced(231, u"2026-11-01", u"2026-11-30")}) == 1);
    CHECK(breaches({priced(231, u"2027-02-01")}) == 0);
}
