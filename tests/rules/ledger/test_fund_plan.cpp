// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/fund_plan.h"
#include "core/rules/ledger/price_sandbox.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QList<FundShare> kNanfeng{{QStringLiteral("水电"), 5},
                                {QStringLiteral("税费"), 5},
                                {QStringLiteral("耗材"), 5},
                                {QStringLiteral("人员"), 85}};

[[nodiscard]] Spending spent(const QString &category, std::int64_t fen)
{
    Spending row;
    row.category = category;
    row.amount = Money::fen(fen);
    return row;
}

[[nodiscard]] TreasuryMove moved(TreasuryMoveKind kind, std::int64_t fen, QStringView on)
{
    return {date(on), kind, Money::fen(fen), {}};
}

[[nodiscard]] Payment paid(std::int64_t fen, QStringView on)
{
    Payment payment = aPayment(fen);
    payment.date = date(on);
    return payment;
}

[[nodiscard]] FeeLine lineOf(int item, LineKind kind, std::int64_t fen, std::int64_t waived = 0)
{
    FeeLine line{.window = aTerm().dates};
    line.item = item;
    line.kind = kind;
    line.amount = Money::fen(fen);
    line.waived = Money::fen(waived);
    return line;
}

} // namespace

TEST_CASE("R-FND-1 the income is split by the plan's percents to the last fen")
{
    struct Case {
        std::int64_t income;
        QList<std::int64_t> amounts;
    };
    const auto given =
        GENERATE(Case{100'00, {5'00, 5'00, 5'00, 85'00}}, Case{101, {5, 5, 5, 86}},
                 Case{110, {6, 6, 5, 93}}, Case{0, {0, 0, 0, 0}}, Case{1, {0, 0, 0, 1}});
    CAPTURE(given.income);
    Money sum;
    const QList<PlanLine> plan = fundPlan(Money::fen(given.income), kNanfeng, {});
    REQUIRE(plan.size() == 4);
    for (qsizetype at = 0; at < plan.size(); ++at) {
        CHECK(plan[at].amount.fen() == given.amounts[at]);
        CHECK(plan[at].category == kNanfeng[at].category);
        sum += plan[at].amount;
    }
    CHECK(sum.fen() == given.income);
}

TEST_CASE("R-FND-1 spending stands by category, also on one that is not planned")
{
    const QList<Spending> spending{spent(QStringLiteral("水电"), 500),
                                   spent(QStringLiteral("保险"), 30),
                                   spent(QStringLiteral("水电"), 1)};
    const QList<PlanLine> plan = fundPlan(Money::fen(10'000), kNanfeng, spending);
    REQUIRE(plan.size() == 5);
    CHECK(plan[0] == PlanLine{QStringLiteral("水电"), 5, Money::fen(500), Money::fen(501)});
    CHECK(plan[0].over() == Money::fen(1));
    CHECK(plan[3].over() == Money());
    CHECK(plan[4] == PlanLine{QStringLiteral("保险"), 0, Money(), Money::fen(30)});
}

TEST_CASE("R-LED-4 what may be spent came back from the treasury or was collected")
{
    TermBook book(aTerm());
    book.rows<Payment>() = {aPayment(1'000), aPayment(300), aPayment(-300)};
    book.rows<Refund>() = {{{}, Money::fen(100), {}, {}, {}, {}}};
    book.rows<TreasuryMove>() = {moved(TreasuryMoveKind::Remitted, 800, u"2026-09-10"),
                                 moved(TreasuryMoveKind::Returned, 500, u"2026-10-10")};
    book.rows<Spending>() = {spent(QStringLiteral("人员"), 450)};
    const FundSums sums = fundSums(book);
    CHECK(sums.collected == Money::fen(900)); // T13: the reversed pair is nothing
    CHECK(sums.refunded == Money::fen(100));
    CHECK(sums.remitted == Money::fen(800));
    CHECK(sums.spendable(SpendingFrom::SpecialFunds) == Money::fen(50));
    CHECK(sums.spendable(SpendingFrom::Bank) == Money::fen(450));
}

TEST_CASE("R-LED-4 money is late once it lies longer than remit_days")
{
    TermBook book(aTerm());
    book.rows<Payment>() = {paid(1'000, u"2026-09-01"), paid(200, u"2026-09-05"),
                            paid(-50, u"2026-09-12")};
    const auto late = [&](QStringView today) { return lateToRemit(book, date(today), 10).fen(); };
    CHECK(late(u"2026-09-11") == 0); // ten days
    CHECK(late(u"2026-09-12") == 950);
    CHECK(late(u"2026-09-15") == 950);
    CHECK(late(u"2026-09-16") == 1'150);
    book.rows<TreasuryMove>() = {moved(TreasuryMoveKind::Remitted, 900, u"2026-09-14"),
                                 moved(TreasuryMoveKind::Returned, 900, u"2026-09-15")};
    CHECK(late(u"2026-09-13") == 950);
    CHECK(late(u"2026-09-14") == 50);
    book.rows<Refund>() = {{{}, Money::fen(60), date(u"2026-09-14"), {}, {}, {}}};
    CHECK(late(u"2026-09-14") == 0);
}

TEST_CASE("R-FEE-5c service income leaves out agency items and what is outside of the service")
{
    FeeItem service = aFeeItem(FeeBasis::Period, SettleRule::Attended, 200);
    FeeItem meals = service;
    meals.kind = FeeKind::Agency;
    FeeItem noon = service;
    noon.inScope = false;
    Settlement settlement;
    settlement.lines = {lineOf(0, LineKind::Prepaid, 9'999), lineOf(0, LineKind::Consumed, 700, 70),
                        lineOf(1, LineKind::Consumed, 50), lineOf(2, LineKind::Consumed, 60),
                        lineOf(0, LineKind::Consumed, 300, 30)};
    ServiceIncome income;
    income.add(settlement, {service, meals, noon});
    REQUIRE(income.items.size() == 1);
    CHECK(income.items[0] == ItemIncome{0, Money::fen(1'000), Money::fen(100)});
    CHECK(income.net() == Money::fen(900));
}

TEST_CASE("R-FND-1 the sandbox says what a price brings and whether it pays the sessions")
{
    // 2.30 yuan × 500 heads × 144 periods = 165,600; 85 % of it; 3,000 sessions at 40 yuan.
    PriceQuestion question{Money::fen(230), Money::fen(230),  500, 144, 85,
                           3'000,           Money::fen(4'000)};
    const PriceAnswer answer = answerPrice(question);
    CHECK(answer == PriceAnswer{Money::fen(16'560'000), Money::fen(14'076'000),
                                Money::fen(12'000'000), false});
    CHECK(answer.surplus() == Money::fen(2'076'000));
    question.price = Money::fen(231);
    CHECK(answerPrice(question).overCap);
    question.cap.reset();
    question.sessions = 4'000;
    CHECK_FALSE(answerPrice(question).overCap);
    CHECK(answerPrice(question).surplus() < Money());
}
