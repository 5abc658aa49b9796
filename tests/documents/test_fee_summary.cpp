// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/fee_summary.h"
#include "tests/documents/made_schools.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

FeeItem noonMeal()
{
    FeeItem item = aFeeItem(FeeBasis::Period, SettleRule::Attended, 100);
    item.name = QStringLiteral("午间看护");
    item.periods = PeriodKind::Noon;
    item.inScope = false;
    return item;
}

// A family with these prepaid lines, each of the item with that number.
Settlement aSettlement(const QList<std::pair<int, std::int64_t>> &lines, std::int64_t paidFen)
{
    Settlement settlement;
    for (const auto &[item, fen] : lines) {
        FeeLine line{.item = item, .window = aTerm().dates, .amount = Money::fen(fen)};
        settlement.lines.append(line);
        settlement.prepaid += line.amount;
    }
    settlement.paid = Money::fen(paidFen);
    return settlement;
}

const QList<FeeItem> kItems{aFeeItem(FeeBasis::Period, SettleRule::Attended, 230), noonMeal()};

} // namespace

TEST_CASE("T18 what is open is billed less waived less paid, and never below nothing")
{
    struct Row {
        std::int64_t billed, waived, paid, open;
    };
    constexpr Row rows[] = {
        {10'000, 0, 0, 10'000},
        {10'000, 0, 4'000, 6'000},
        {10'000, 2'500, 7'500, 0},
        {10'000, 0, 12'000, 0},
        {0, 0, 500, 0},
        {10'000, 10'000, 0, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.billed, row.waived, row.paid);
        Settlement settlement = aSettlement({{0, row.billed}}, row.paid);
        settlement.waivedPrepaid = settlement.lines[0].waived = Money::fen(row.waived);
        for (const FeeScope scope : {FeeScope::All, FeeScope::Service}) {
            const FeeAccount account = accountOf(settlement, kItems, scope);
            CHECK(account.open == Money::fen(row.open));
            CHECK(account.billed == Money::fen(row.billed));
            CHECK(account.toPay() == Money::fen(row.billed - row.waived));
        }
    }
}

TEST_CASE("R-FEE-5c money for items outside of the service is divided off, to the fen")
{
    const Settlement settlement = aSettlement({{0, 10'000}, {1, 5'000}}, 10'001);
    const FeeAccount service = accountOf(settlement, kItems, FeeScope::Service);
    CHECK(service.billed == Money::fen(10'000));
    CHECK(service.paid == Money::fen(6'667));
    CHECK(service.open == Money::fen(3'333));
    const FeeAccount all = accountOf(settlement, kItems, FeeScope::All);
    CHECK(all.billed == Money::fen(15'000));
    CHECK(all.paid == Money::fen(10'001));

    const FeeSummary both = feeSummary({{aStudent(), kClass, settlement}}, kItems);
    CHECK(both.divided);
    CHECK(both.total == service);
    const Settlement plain = aSettlement({{0, 10'000}}, 10'001);
    CHECK_FALSE(feeSummary({{aStudent(), kClass, plain}}, kItems).divided);
}

TEST_CASE("Fees by class and by item are one total, families not offset against one another")
{
    const Student student = aStudent();
    const QList<SettledStudent> students{{student, kOtherClass, aSettlement({{0, 10'000}}, 13'000)},
                                         {student, kClass, aSettlement({{0, 20'000}}, 5'000)},
                                         {student, kClass, aSettlement({{0, 1'000}}, 1'000)}};
    const FeeSummary summary = feeSummary(students, kItems);
    REQUIRE(summary.classes.size() == 2);
    CHECK(summary.classes[0].className == kClass);
    FeeAccount classes = summary.classes[0].account;
    classes += summary.classes[1].account;
    CHECK(classes == summary.total);
    CHECK(summary.total.open == Money::fen(15'000));
    CHECK(summary.items[0].billed == summary.total.billed);
    CHECK(summary.items[1].billed == Money());
}

TEST_CASE("R-FEE-7 a list's refunds and dues are each summed on their own")
{
    Settlement refund;
    refund.paid = Money::fen(5'000);
    refund.consumed = Money::fen(2'000);
    Settlement due;
    due.consumed = Money::fen(700);
    const SettledSum sum = sumOf({{aStudent(), kClass, refund}, {aStudent(), kClass, due}});
    CHECK(sum.refund == Money::fen(3'000));
    CHECK(sum.due == Money::fen(700));
    CHECK(sum.sum.consumed == Money::fen(2'700));
    CHECK(sum.sum.balance() == Money::fen(2'300));
}
