// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/fee_standard.h"

#include "core/office/bills.h"
#include "core/office/close_settlement.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] StandardItem itemOf(School &school)
{
    const auto standard = feeStandard(school.office());
    REQUIRE(standard);
    REQUIRE(standard.value().size() == 1);
    return standard.value().first();
}

[[nodiscard]] StandardChange priceOf(const StandardItem &item, std::int64_t fen)
{
    return {item.item.code, Money::fen(fen), item.item.caps, item.item.surcharge};
}

[[nodiscard]] Money prepaid(School &school)
{
    const auto settled = settleTerm(school.office(), {});
    REQUIRE(settled);
    return settled.value().totals().prepaid;
}

} // namespace

TEST_CASE("R-FEE-8 a price that a school sets keeps the scheme's cap, and can be undone")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const StandardItem before = itemOf(school);
    CHECK(before.item.price == Money::fen(230));
    CHECK(before.isNoticed());
    const Money whole = prepaid(school);

    const auto over = changeStandard(school.office(), priceOf(before, 231));
    REQUIRE_FALSE(over);
    CHECK(over.failure().kind == FailureKind::Refused);
    CHECK_FALSE(over.failure().findings.isEmpty());
    CHECK_FALSE(changeStandard(school.office(), {QStringLiteral("x"), Money::fen(1), {}, {}}));
    CHECK(itemOf(school) == before);

    StandardChange change = priceOf(before, 115);
    change.caps.term = Money::fen(9'000);
    REQUIRE(changeStandard(school.office(), change));
    CHECK(itemOf(school).item.price == Money::fen(115));
    CHECK(itemOf(school).item.caps.term == Money::fen(9'000));
    CHECK_FALSE(itemOf(school).isNoticed());
    CHECK(prepaid(school) < whole);
    REQUIRE(school.office().undo());
    CHECK(itemOf(school) == before);
    CHECK(prepaid(school) == whole);
}

TEST_CASE("T05 R-FEE-9 a new price leaves issued bills, and is billed once it was noticed")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    BillIssue issue;
    issue.issuedOn = QDate(2026, 9, 1);
    const auto first = issueBills(school.office(), issue);
    REQUIRE(first);
    const StandardItem before = itemOf(school);
    REQUIRE(changeStandard(school.office(), priceOf(before, 200)));
    const auto batches = listBatches(school.office());
    REQUIRE(batches);
    CHECK(batches.value().first().toPay == first.value().toPay);
    issue.issuedOn = QDate(2026, 9, 20);
    CHECK_FALSE(issueBills(school.office(), issue));

    const StandardNotice notice{before.item.code, QDate(2026, 9, 2), QDate(2026, 9, 19),
                                QStringLiteral("教发2号")};
    StandardNotice backwards = notice;
    backwards.end = QDate(2026, 9, 1);
    CHECK_FALSE(noticeStandard(school.office(), backwards));
    REQUIRE(noticeStandard(school.office(), notice));
    CHECK(itemOf(school).isNoticed());
    const auto second = issueBills(school.office(), issue);
    REQUIRE(second);
    CHECK(second.value().toPay < Money());
}

TEST_CASE("R-FEE-7 the prices of a closed term stay")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    REQUIRE(closeSettlement(school.office(), QDate(2027, 1, 16)));
    CHECK_FALSE(changeStandard(school.office(), priceOf(itemOf(school), 100)));
}
