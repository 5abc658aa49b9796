// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/desk.h"
#include "core/office/funds.h"
#include "core/office/pay.h"
#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kTwoLines = QStringLiteral("yueshou160");
const QString kOneLine = QStringLiteral("onex");
const QString kStaff = QStringLiteral("人员");

class FundSchool : public School
{
public:
    explicit FundSchool(const QString &example) : School(schemeOf(example))
    {
        takeGood(examplePath(example));
    }

    [[nodiscard]] Result<void> move(TreasuryMoveKind kind, std::int64_t fen, const QString &voucher)
    {
        return enterTreasuryMove(office(), {QDate(2026, 10, 1), kind, Money::fen(fen), voucher});
    }
    [[nodiscard]] Result<EnteredSpending> spend(std::int64_t fen, const QString &voucher,
                                                const QString &category = kStaff)
    {
        return enterSpending(
            office(),
            {QDate(2026, 10, 30), category, Money::fen(fen), QStringLiteral("补助"), voucher, {}});
    }
    [[nodiscard]] FundBook funds()
    {
        const auto book = listFunds(office());
        REQUIRE(book);
        return book.value();
    }
    [[nodiscard]] FundSummary summary()
    {
        const auto summary = fundSummary(office());
        REQUIRE(summary);
        return summary.value();
    }
};

} // namespace

TEST_CASE("R-LED-4 under two lines only what came back can be spent, to the fen")
{
    FundSchool school(kTwoLines);
    const auto none = school.spend(1, QStringLiteral("Z0"));
    REQUIRE_FALSE(none);
    CHECK(none.failure().kind == FailureKind::Refused);
    REQUIRE(school.move(TreasuryMoveKind::Remitted, 50'000, QStringLiteral("S1")));
    CHECK_FALSE(school.spend(1, QStringLiteral("Z0"))); // remitted is not returned
    REQUIRE(school.move(TreasuryMoveKind::Returned, 30'000, QStringLiteral("B1")));
    const auto beyond = school.spend(30'001, QStringLiteral("Z1"));
    REQUIRE_FALSE(beyond);
    CHECK(beyond.failure().text.contains(QStringLiteral("300.00")));
    CHECK(beyond.failure().text.contains(QStringLiteral("0.01")));
    REQUIRE(school.spend(30'000, QStringLiteral("Z1")));
    CHECK_FALSE(school.spend(1, QStringLiteral("Z2")));
    // What is spent cannot be taken back from under it; the spending can.
    CHECK_FALSE(reverseTreasuryMove(school.office(),
                                    {school.funds().moves.last().id, QStringLiteral("wrong")}));
    REQUIRE(reverseSpending(school.office(),
                            {school.funds().spending.last().id, QStringLiteral("wrong")}));
    CHECK(reverseTreasuryMove(school.office(),
                              {school.funds().moves.last().id, QStringLiteral("wrong")}));
}

TEST_CASE("R-LED-4 without the treasury what was collected can be spent, to the fen")
{
    FundSchool school(kOneLine);
    const Money collected = school.funds().sums.collected;
    REQUIRE(collected > Money());
    CHECK_FALSE(school.spend(collected.fen() + 1, QStringLiteral("Z1")));
    CHECK(school.spend(collected.fen(), QStringLiteral("Z1")));
    // The sheet's form obeys the same rule.
    const RowEdit more{QStringLiteral("支出"),
                       {},
                       {QStringLiteral("2026-10-30"), kStaff, QStringLiteral("0.01"),
                        QStringLiteral("补助"), QStringLiteral("Z2"), QString()}};
    const auto refused = saveRow(school.office(), more);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("R-LED-4")));
}

TEST_CASE("R-LED-4 a row needs an amount, a date, a voucher of its own and its category")
{
    FundSchool school(kOneLine);
    REQUIRE(school.spend(100, QStringLiteral("Z1")));
    CHECK_FALSE(school.spend(100, QStringLiteral(" Z1 ")));
    CHECK(school.spend(100, QStringLiteral("Z2")));
    CHECK_FALSE(school.spend(0, QStringLiteral("Z3")));
    CHECK_FALSE(school.spend(-1, QStringLiteral("Z3")));
    CHECK_FALSE(school.spend(100, QStringLiteral("  ")));
    CHECK_FALSE(school.spend(100, QStringLiteral("Z3"), QString()));
    CHECK_FALSE(enterTreasuryMove(school.office(), {QDate(), TreasuryMoveKind::Remitted,
                                                    Money::fen(1), QStringLiteral("S1")}));
    // Each sheet counts its vouchers for itself.
    CHECK(school.move(TreasuryMoveKind::Remitted, 1, QStringLiteral("Z1")));
    CHECK(school.funds().spending.size() == 2);
}

TEST_CASE("R-LED-2 a reversal needs a reason, and the journal keeps both entries")
{
    FundSchool school(kOneLine);
    REQUIRE(school.spend(100, QStringLiteral("Z1")));
    const qint64 id = school.funds().spending.last().id;
    CHECK_FALSE(reverseSpending(school.office(), {id, QStringLiteral(" ")}));
    REQUIRE(reverseSpending(school.office(), {id, QStringLiteral("wrong category")}));
    CHECK_FALSE(reverseSpending(school.office(), {id, QStringLiteral("wrong category")}));
    CHECK(school.funds().spending.isEmpty());
    const auto last = school.office().read<BookedEntry>([](Tables &tables) -> Result<BookedEntry> {
        return tables.journal().entries(TermId(tables.terms().constLast().id)).constLast();
    });
    REQUIRE(last);
    CHECK(last.value().reverses.has_value());
    CHECK(last.value().entry.event().text.contains(QStringLiteral("wrong category")));
    CHECK(school.spend(100, QStringLiteral("Z1"))); // entered again as it should be
}

TEST_CASE("R-FND-1 a category beyond its share is a warning with the figure")
{
    FundSchool school(kOneLine);
    const QString other = QStringLiteral("其他");
    const QList<PlanLine> plan = school.summary().plan;
    REQUIRE(plan.size() == 2);
    REQUIRE(plan[1].category == other);
    const Money share = plan[1].amount;
    const auto within = school.spend(share.fen(), QStringLiteral("Z1"), other);
    REQUIRE(within);
    CHECK(within.value().warning.isEmpty());
    const auto beyond = school.spend(123, QStringLiteral("Z2"), other);
    REQUIRE(beyond);
    CHECK(beyond.value().warning.contains(QStringLiteral("1.23")));
}

TEST_CASE("R-FND-1 the fund stands on the same income as pay, and its parts sum up")
{
    const QString example = GENERATE(from_range(kExamples));
    CAPTURE(example);
    FundSchool school(example);
    const FundSummary fund = school.summary();
    const auto pay = payTerm(school.office(), {});
    REQUIRE(pay);
    CHECK(fund.income.net() == pay.value().income);
    Money planned;
    for (const PlanLine &line : fund.plan)
        planned += line.amount;
    CHECK(planned == fund.income.net());
    CHECK(fund.balance() == fund.income.net() - fund.sums.spent);
}

TEST_CASE("R-LED-4 money that lies at the school for longer than remit_days shows on the desk")
{
    FundSchool school(kTwoLines);
    const auto lines = [&](QDate today) {
        const auto view = deskView(school.office(), today);
        REQUIRE(view);
        QStringList texts;
        for (const DeskLine &line : view.value().lines) {
            if (line.page == QStringLiteral("ledger"))
                texts.append(line.text);
        }
        return texts;
    };
    const Money collected = school.funds().sums.collected;
    const QDate end = school.rows().term.dates.last();
    REQUIRE(lines(end).size() == 1);
    CHECK(lines(end).first().contains(moneyText(collected)));
    REQUIRE(school.move(TreasuryMoveKind::Remitted, collected.fen() - 1, QStringLiteral("S1")));
    REQUIRE(lines(end).size() == 1);
    CHECK(lines(end).first().contains(QStringLiteral("0.01")));
    REQUIRE(school.move(TreasuryMoveKind::Remitted, 1, QStringLiteral("S2")));
    CHECK(lines(end).isEmpty());
}

TEST_CASE("R-LED-4 a book that spends more than came in is taken with a note")
{
    BookFolder book(kTwoLines);
    writeBytes(book.file(QStringLiteral("支出")),
               "日期,类别,金额,摘要,凭证号,收款人\n2026-10-30,人员,12.34,补助,Z1,\n");
    School school(kTwoLines);
    const ImportReport report = school.takeGood(book.path());
    CHECK(report.barrier);
    CHECK(report.notes.join(u' ').contains(QStringLiteral("12.34")));
    CHECK(school.rows().rows<Spending>().size() == 1);
}
