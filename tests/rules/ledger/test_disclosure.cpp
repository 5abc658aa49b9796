// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/disclosure.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kStaff = QStringLiteral("人员");

[[nodiscard]] JournalTotal total(EventKind source, const Account &account, std::int64_t fen)
{
    return {source, account, Money::fen(fen)};
}

// 1,000 used, 100 waived, 950 paid, 50 given back, 800 remitted, 700 returned, 600 spent.
[[nodiscard]] DisclosureFigures someFigures()
{
    DisclosureFigures figures;
    figures.items = {aFeeItem(FeeBasis::Period, SettleRule::Attended, 200)};
    figures.income = {
        {{0, Money::fen(1'000), Money::fen(100)}}, Money::fen(1'000), Money::fen(100)};
    figures.sums = {Money::fen(900), Money::fen(50), Money::fen(800), Money::fen(700),
                    Money::fen(600)};
    figures.plan = {{kStaff, 85, Money::fen(765), Money::fen(600)}};
    figures.staffCategory = kStaff;
    return figures;
}

const Account kIncome{AccountKind::ServiceIncome, QStringLiteral("service")};
const Account kWaived{AccountKind::Waived, QStringLiteral("service")};
const Account kBank{AccountKind::Bank, {}};
const Account kCash{AccountKind::Cash, {}};
const Account kTreasury{AccountKind::Treasury, {}};
const Account kSpecial{AccountKind::SpecialFunds, {}};
const Account kExpense{AccountKind::Expense, kStaff};
const Account kPayable{AccountKind::Payable, QStringLiteral("T1")};

// The same in the journal, with 200 more of closed pay that is still owed.
[[nodiscard]] QList<JournalTotal> equalJournal()
{
    return {total(EventKind::Payment, kCash, 150),
            total(EventKind::Payment, kBank, 800),
            total(EventKind::Refund, kBank, -50),
            total(EventKind::TreasuryMove, kBank, -800),
            total(EventKind::TreasuryMove, kTreasury, 100),
            total(EventKind::TreasuryMove, kSpecial, 700),
            total(EventKind::Spending, kExpense, 600),
            total(EventKind::Spending, kSpecial, -600),
            total(EventKind::Pay, kExpense, 200),
            total(EventKind::Pay, kPayable, -200),
            total(EventKind::Bill, kWaived, 130),
            total(EventKind::Settlement, kWaived, -30),
            total(EventKind::Settlement, kIncome, -1'000)};
}

} // namespace

TEST_CASE("R-FND-2 figures that equal the journal to the fen have no difference")
{
    CHECK(ledgerDifferences(someFigures(), equalJournal()).isEmpty());
    CHECK(someFigures().balance() == Money::fen(300));
}

TEST_CASE("R-FND-2 each figure that is one fen off is named with both amounts")
{
    struct Case {
        qsizetype at;
        QString what;
    };
    const auto given = GENERATE(
        Case{0, QStringLiteral("缴费")}, Case{2, QStringLiteral("退费")},
        Case{4, QStringLiteral("财政专户")}, Case{6, QStringLiteral("支出 人员")},
        Case{10, QStringLiteral("减免 service")}, Case{12, QStringLiteral("服务费收入 service")});
    CAPTURE(given.what);
    QList<JournalTotal> journal = equalJournal();
    journal[given.at].amount += Money::fen(1);
    const auto differences = ledgerDifferences(someFigures(), journal);
    REQUIRE(differences.size() == 1);
    CHECK(differences.first().what == given.what);
    const Money gap = differences.first().figure - differences.first().ledger;
    CHECK((gap == Money::fen(1) || gap == Money::fen(-1)));
}

TEST_CASE("R-FND-2 before the settlement is closed the income is not in the journal")
{
    QList<JournalTotal> journal = equalJournal();
    journal.removeIf([](const JournalTotal &t) { return t.source == EventKind::Settlement; });
    const auto differences = ledgerDifferences(someFigures(), journal);
    REQUIRE(differences.size() == 2);
    CHECK(differences[0] ==
          LedgerDifference{QStringLiteral("服务费收入 service"), Money::fen(1'000), Money()});
    CHECK(differences[1] ==
          LedgerDifference{QStringLiteral("减免 service"), Money::fen(100), Money::fen(130)});
}
