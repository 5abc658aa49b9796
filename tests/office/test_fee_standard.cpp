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

namespace
{

const QDate kNovember(2026, 11, 1);

[[nodiscard]] StandardChange fromNovember(const StandardItem &item, std::int64_t fen)
{
    StandardChange change = priceOf(item, fen);
    change.from = kNovember;
    change.document = QStringLiteral("教发2号");
    return change;
}

[[nodiscard]] QList<StandardItem> standardOf(School &school)
{
    auto standard = feeStandard(school.office());
    REQUIRE(standard);
    return std::move(standard).value();
}

// The lines of the first bill of the latest batch.
[[nodiscard]] QList<BillLine> firstLines(School &school)
{
    const auto batches = listBatches(school.office());
    REQUIRE(batches);
    const auto bills = openBatch(school.office(), batches.value().last().id);
    REQUIRE(bills);
    REQUIRE_FALSE(bills.value().isEmpty());
    return bills.value().first().lines;
}

} // namespace

TEST_CASE("R-FEE-1, R-TIM-1 a price from a later day leaves the days before it as they were")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const StandardItem before = itemOf(school);
    const auto untouched = settleTerm(school.office(), {});
    REQUIRE(untouched);

    CHECK_FALSE(changeStandard(school.office(), fromNovember(before, 231)));
    StandardChange late = fromNovember(before, 200);
    late.from = before.dates.last().addDays(1);
    CHECK_FALSE(changeStandard(school.office(), late));
    CHECK(itemOf(school) == before);

    REQUIRE(changeStandard(school.office(), fromNovember(before, 200)));
    const QList<StandardItem> rows = standardOf(school);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].item == before.item);
    CHECK(rows[0].dates == DateRange(before.dates.first(), kNovember.addDays(-1)));
    CHECK(rows[0].isNoticed());
    CHECK(rows[1].item.price == Money::fen(200));
    CHECK(rows[1].dates == DateRange(kNovember, before.dates.last()));
    CHECK_FALSE(rows[1].isNoticed());

    const auto settled = settleTerm(school.office(), {});
    REQUIRE(settled);
    CHECK(settled.value().totals().prepaid < untouched.value().totals().prepaid);
    const Settlement &one = settled.value().students.first();
    const QList<ExplainedLine> lines = settled.value().explain(one);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].text.contains(QStringLiteral("2.30")));
    CHECK(lines[0].text.contains(QStringLiteral("2026-10-31")));
    CHECK(lines[2].text.contains(QStringLiteral("2.00")));
    CHECK(lines[2].text.contains(QStringLiteral("2026-11-01")));

    // The same day again corrects the row instead of adding one.
    REQUIRE(changeStandard(school.office(), fromNovember(before, 210)));
    CHECK(standardOf(school).size() == 2);
    REQUIRE(school.office().undo());
    CHECK(standardOf(school) == rows);
    REQUIRE(school.office().undo());
    CHECK(itemOf(school) == before);
}

TEST_CASE("R-FEE-9 T05 a bill has a line for each price, and waits for the notice of both")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    BillIssue issue;
    issue.issuedOn = QDate(2026, 9, 1);
    const auto first = issueBills(school.office(), issue);
    REQUIRE(first);
    const StandardItem before = itemOf(school);
    REQUIRE(changeStandard(school.office(), fromNovember(before, 200)));
    issue.issuedOn = kNovember;
    CHECK_FALSE(issueBills(school.office(), issue));
    REQUIRE(
        noticeStandard(school.office(), {before.item.code, QDate(2026, 10, 20), QDate(2026, 10, 30),
                                         QStringLiteral("教发2号"), Money::fen(200)}));
    CHECK(standardOf(school)[1].isNoticed());

    const auto second = issueBills(school.office(), issue);
    REQUIRE(second);
    CHECK(second.value().bills > 0);
    CHECK(second.value().toPay < Money());
    const QList<BillLine> lines = firstLines(school);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].credits.has_value());
    CHECK(lines[1].price == Money::fen(230));
    CHECK(lines[1].end == kNovember.addDays(-1));
    CHECK(lines[2].price == Money::fen(200));
    CHECK(lines[2].start == kNovember);
    CHECK(lines[2].standard == QStringLiteral("教发2号"));
    const auto settled = settleTerm(school.office(), {});
    REQUIRE(settled);
    const Settlement sum = settled.value().totals();
    CHECK(first.value().toPay + second.value().toPay == sum.prepaid - sum.waivedPrepaid);

    const auto again = issueBills(school.office(), issue);
    REQUIRE(again);
    CHECK(again.value().bills == 0);
}

TEST_CASE("R-TIM-1 the prices of a term go with its workbook")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    REQUIRE(changeStandard(school.office(), fromNovember(itemOf(school), 200)));
    const QString book = school.path(QStringLiteral("学期.xlsx"));
    REQUIRE(exportWorkbook(school.office(), book));
    School other;
    other.takeGood(book);
    CHECK(standardOf(other) == standardOf(school));
    CHECK(prepaid(other) == prepaid(school));
}

TEST_CASE("R-RED-2, R-RED-3 check names a price that was not noticed, and one over the cap")
{
    struct Row {
        QString price;
        QString rule;
    };
    for (const Row &row : {Row{QStringLiteral("2.00"), QStringLiteral("R-RED-2")},
                           Row{QStringLiteral("2.31"), QStringLiteral("R-RED-3")}}) {
        CAPTURE(row.rule);
        const BookFolder book(QStringLiteral("onex"));
        writeBytes(book.file(QStringLiteral("收费标准")),
                   QStringLiteral("项目,价格,适用开始,适用结束,文号\n课后服务费,%1,2026-11-01,,\n")
                       .arg(row.price)
                       .toUtf8());
        School school;
        school.takeGood(book.path());
        const auto report = checkTerm(school.office(), {QDate(2026, 11, 2), {}});
        REQUIRE(report);
        const auto &findings = report.value().findings;
        CHECK(std::any_of(findings.begin(), findings.end(), [&](const AnsweredFinding &entry) {
            return entry.finding.rule == row.rule;
        }));
    }
}
