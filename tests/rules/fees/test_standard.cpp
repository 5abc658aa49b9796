// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/standard.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

TEST_CASE("R-FEE-8 a flat price is held against all periods of the term")
{
    // 69 service days of two periods from 2026-09-01 on are 138 periods.
    struct Row {
        const char *what;
        QStringView last;
        qsizetype breaches;
    };
    constexpr Row rows[] = {
        {"138 periods", u"2026-12-04", 0},
        {"136 periods", u"2026-12-03", 1},
    };
    FeeItem flat = aFeeItem(FeeBasis::Term, SettleRule::None, 69000);
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book(aTerm(u"2026-09-01", row.last));
        book.rows<Band>() = {aBand(u"3", 1), aBand(u"3", 2), aBand(u"3", 3, PeriodKind::Noon)};
        const TermPlan plan(book);
        const auto breaches = capBreaches(plan, {flat}, {Money::fen(500), {}});
        CHECK(breaches.size() == row.breaches);
        if (!breaches.isEmpty())
            CHECK(breaches[0] == CapBreach{3, false, 136, Money::fen(69000), Money::fen(68000)});
    }
    flat.inScope = false;
    TermBook book(aTerm(u"2026-09-01", u"2026-09-04"));
    book.rows<Band>() = {aBand(u"3", 1)};
    CHECK(capBreaches(TermPlan(book), {flat}, {Money::fen(500), {}}).isEmpty());
}

TEST_CASE("R-FEE-8 without bands a period's price stands against its cap")
{
    const TermBook book{aTerm()};
    const TermPlan plan(book);
    const FeeItem item = aFeeItem(FeeBasis::Period, SettleRule::Attended, 230);
    CHECK(capBreaches(plan, {item}, {Money::fen(230), {}}).isEmpty());
    CHECK(capBreaches(plan, {item}, {Money::fen(229), {}}).size() == 1);
}
