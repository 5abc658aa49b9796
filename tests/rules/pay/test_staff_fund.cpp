// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/staff_fund.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

TEST_CASE("R-PAY-7 the staff fund is what the school enters, else a share of net income")
{
    struct Row {
        std::optional<std::int64_t> entered;
        int percent;
        std::int64_t income, fund;
    };
    constexpr Row rows[] = {
        {{}, 85, 100'000, 85'000},
        {{}, 85, 10, 9}, // 8.5
        {{}, 85, 9, 8},  // 7.65
        {{}, 100, 7, 7},
        {{}, 85, 0, 0},
        {50'000, 85, 100'000, 50'000},
        {0, 85, 100'000, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.income);
        Term term = aTerm();
        if (row.entered)
            term.staffFund = Money::fen(*row.entered);
        CHECK(staffFund(term, row.percent, Money::fen(row.income)).fen() == row.fund);
    }
}

TEST_CASE("R-PAY-7 net income is consumed less waived of service items in scope")
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-04"));
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1")};
    confirm(book, book.term.dates, {1});
    book.rows<Mark>() = {aMark(u"2026-09-02", 1, MarkState::SickLeave)};
    const TermPlan plan(book);
    const FeeItem service = aFeeItem(FeeBasis::Period, SettleRule::Attended, 200);
    const auto income = [&](const QList<FeeItem> &items) {
        return netServiceIncome(plan, {items, {}, 7}, studentFacts(book)).fen();
    };
    CHECK(income({service}) == 600); // three of four periods
    FeeItem meal = service;
    meal.kind = FeeKind::Agency;
    CHECK(income({service, meal}) == 600);
    FeeItem noon = service;
    noon.inScope = false;
    CHECK(income({noon}) == 0);
    CHECK(income({service, service}) == 1'200);
    book.rows<Waiver>() = {aWaiver(50, u"2026-09-01", u"2026-09-01")};
    CHECK(income({service}) == 500);
}
