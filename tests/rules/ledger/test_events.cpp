// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/fee_events.h"
#include "core/rules/ledger/fund_events.h"
#include "tests/support/catch.h"

using namespace kehou;

namespace
{

const QString kStudent = QStringLiteral("20260101");
const QString kService = QStringLiteral("service");
const QString kMeals = QStringLiteral("meals");
const QString kStaff = QStringLiteral("人员");

[[nodiscard]] Event anEvent()
{
    return {{EventKind::Bill, kStudent}, QDate(2026, 9, 1), QStringLiteral("event")};
}

// "应收 20260101 120.00; 预收 service -120.00" in fen, in the order of posting.
[[nodiscard]] QString textOf(const Entry &entry)
{
    QStringList lines;
    for (const Posting &posting : entry.postings())
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(accountTitle(posting.account.kind), posting.account.key)
                         .arg(posting.amount.fen())
                         .simplified());
    return lines.join(QStringLiteral("; "));
}

[[nodiscard]] ItemAmount service(std::int64_t fen, std::int64_t waived = 0)
{
    return {kService, FeeKind::Service, Money::fen(fen), Money::fen(waived)};
}

[[nodiscard]] ItemAmount meals(std::int64_t fen)
{
    return {kMeals, FeeKind::Agency, Money::fen(fen), {}};
}

[[nodiscard]] Payment paid(std::int64_t fen, PaymentMethod method)
{
    Payment payment;
    payment.student = kStudent;
    payment.amount = Money::fen(fen);
    payment.method = method;
    return payment;
}

[[nodiscard]] Refund givenBack(std::int64_t fen, PaymentMethod method)
{
    Refund refund;
    refund.student = kStudent;
    refund.amount = Money::fen(fen);
    refund.method = method;
    return refund;
}

[[nodiscard]] Spending spent(std::int64_t fen, const QString &payee = {})
{
    Spending spending;
    spending.category = kStaff;
    spending.amount = Money::fen(fen);
    spending.payee = payee;
    return spending;
}

[[nodiscard]] StudentStanding standing(std::int64_t receivable, std::int64_t repayable = 0)
{
    return {kStudent, Money::fen(receivable), Money::fen(repayable)};
}

} // namespace

TEST_CASE("R-LED-1 an entry only takes pairs, and a stored one must balance")
{
    Entry entry(anEvent());
    CHECK(entry.isEmpty());
    const Account cash{AccountKind::Cash, {}};
    const Account bank{AccountKind::Bank, {}};
    entry.add({bank, cash, Money::fen(500)});
    entry.add({bank, cash, Money::fen(0)});
    CHECK(textOf(entry) == QStringLiteral("银行 500; 现金 -500"));
    CHECK(Entry::fromPostings(anEvent(), entry.postings()) == entry);
    CHECK_FALSE(Entry::fromPostings(anEvent(), {{bank, Money::fen(500)}}));
    entry.add({bank, cash, Money::fen(-500)});
    CHECK(entry.isEmpty());
}

TEST_CASE("R-LED-1 what families owe and pay is posted account by account")
{
    const Event event = anEvent();
    const auto [what, entry, expected] = GENERATE_COPY(table<const char *, Entry, QString>({
        {"a bill of a service and an agency item",
         billIssued(event, kStudent, {service(12'000), meals(3'000)}),
         QStringLiteral("应收 20260101 15000; 预收 service -12000; 代收 meals -3000")},
        {"a bill half waived", billIssued(event, kStudent, {service(12'000, 6'000)}),
         QStringLiteral("应收 20260101 6000; 预收 service -12000; 减免 service 6000")},
        {"a bill waived whole", billIssued(event, kStudent, {service(12'000, 12'000)}),
         QStringLiteral("预收 service -12000; 减免 service 12000")},
        {"cash", paymentReceived(event, paid(100, PaymentMethod::Cash)),
         QStringLiteral("现金 100; 应收 20260101 -100")},
        {"a transfer", paymentReceived(event, paid(100, PaymentMethod::Transfer)),
         QStringLiteral("银行 100; 应收 20260101 -100")},
        {"a scan", paymentReceived(event, paid(100, PaymentMethod::Scan)),
         QStringLiteral("银行 100; 应收 20260101 -100")},
        {"a payment reversed", paymentReceived(event, paid(-100, PaymentMethod::Debit)),
         QStringLiteral("银行 -100; 应收 20260101 100")},
        {"a refund in cash", refundPaid(event, givenBack(70, PaymentMethod::Cash)),
         QStringLiteral("应退 20260101 70; 现金 -70")},
        {"a refund by transfer", refundPaid(event, givenBack(70, PaymentMethod::Transfer)),
         QStringLiteral("应退 20260101 70; 银行 -70")},
        {"carried away", carriedOut(event, kStudent, Money::fen(70)),
         QStringLiteral("应退 20260101 70; 预收 -70")},
        {"carried here", carriedIn(event, kStudent, Money::fen(70)),
         QStringLiteral("预收 70; 应收 20260101 -70")},
    }));
    CAPTURE(what);
    CHECK(textOf(entry) == expected);
}

TEST_CASE("R-FEE-7 a settlement turns what was billed into what was used")
{
    const Event event = anEvent();
    const auto [what, entry, expected] = GENERATE_COPY(table<const char *, Entry, QString>({
        {"everything was used and paid",
         settlementClosed(event, standing(0), {service(12'000)}, {service(12'000)}),
         QStringLiteral("预收 service 12000; 服务费收入 service -12000")},
        {"less was used than paid",
         settlementClosed(event, standing(0), {service(12'000)}, {service(10'000)}),
         QStringLiteral("预收 service 12000; 服务费收入 service -10000; 应退 20260101 -2000")},
        {"less was used than billed, nothing is paid",
         settlementClosed(event, standing(12'000), {service(12'000)}, {service(10'000)}),
         QStringLiteral("应收 20260101 -2000; 预收 service 12000; 服务费收入 service -10000")},
        {"half was waived, a quarter was not used",
         settlementClosed(event, standing(0), {service(12'000, 6'000)}, {service(9'000, 4'500)}),
         QStringLiteral("预收 service 12000; 减免 service -1500; 服务费收入 service -9000; "
                        "应退 20260101 -1500")},
        {"no bill was issued, 50 yuan too much were paid",
         settlementClosed(event, standing(-15'000), {}, {service(10'000)}),
         QStringLiteral("应收 20260101 15000; 服务费收入 service -10000; 应退 20260101 -5000")},
        {"the refund was paid before",
         settlementClosed(event, standing(0, 2'000), {service(12'000)}, {service(10'000)}),
         QStringLiteral("预收 service 12000; 服务费收入 service -10000; 应退 20260101 -2000")},
        {"too much was given back: it is to be paid again",
         settlementClosed(event, standing(0, 3'000), {service(12'000)}, {service(10'000)}),
         QStringLiteral("应收 20260101 1000; 预收 service 12000; 服务费收入 service -10000; "
                        "应退 20260101 -3000")},
        {"of an agency item only the unused part moves",
         settlementClosed(event, standing(0), {meals(3'000)}, {meals(2'500)}),
         QStringLiteral("代收 meals 500; 应退 20260101 -500")},
        {"later 10 yuan more turn out to be used",
         settlementAdjusted(event, standing(0, -2'000), {service(10'000)}, {service(11'000)}),
         QStringLiteral("服务费收入 service -1000; 应退 20260101 1000")},
        {"later nothing is different",
         settlementAdjusted(event, standing(0, -2'000), {service(10'000)}, {service(10'000)}),
         QString()},
    }));
    CAPTURE(what);
    CHECK(textOf(entry) == expected);
}

TEST_CASE("R-LED-4 what is remitted, returned and spent")
{
    const Event event = anEvent();
    const auto from = GENERATE(SpendingFrom::SpecialFunds, SpendingFrom::Bank);
    const QString source =
        from == SpendingFrom::Bank ? QStringLiteral("银行") : QStringLiteral("专项经费");
    const TreasuryMove out{{}, TreasuryMoveKind::Remitted, Money::fen(900), {}};
    const TreasuryMove back{{}, TreasuryMoveKind::Returned, Money::fen(800), {}};
    CHECK(textOf(treasuryMoved(event, out, from)) == QStringLiteral("财政专户 900; 银行 -900"));
    CHECK(textOf(treasuryMoved(event, back, from)) ==
          QStringLiteral("%1 800; 财政专户 -800").arg(source));
    CHECK(textOf(moneySpent(event, spent(300), from)) ==
          QStringLiteral("支出 人员 300; %1 -300").arg(source));
}

TEST_CASE("R-PAY-8 closed pay is owed and then paid, whatever was paid ahead of it")
{
    const Event event = anEvent();
    const QList<Owed> owed{{QStringLiteral("T1"), Money::fen(600)},
                           {QStringLiteral("T2"), Money::fen(300)}};
    const auto [what, entry, expected] = GENERATE_COPY(table<const char *, Entry, QString>({
        {"nothing was paid ahead", payClosed(event, kStaff, owed, {}),
         QStringLiteral("支出 人员 900; 应付 T1 -600; 应付 T2 -300")},
        {"a third was paid ahead", payClosed(event, kStaff, owed, Money::fen(300)),
         QStringLiteral("支出 人员 600; 应付 T1 -400; 应付 T2 -200")},
        {"more was paid ahead than is owed", payClosed(event, kStaff, owed, Money::fen(1000)),
         QString()},
        {"an adjustment below zero",
         payClosed(event, kStaff, {{QStringLiteral("T1"), Money::fen(-50)}}, {}),
         QStringLiteral("支出 人员 -50; 应付 T1 50")},
        {"all of it is paid", moneySpent(event, spent(900), SpendingFrom::Bank, owed),
         QStringLiteral("应付 T1 600; 银行 -900; 应付 T2 300")},
        {"a part of it is paid", moneySpent(event, spent(90), SpendingFrom::Bank, owed),
         QStringLiteral("应付 T1 60; 银行 -90; 应付 T2 30")},
        {"one of them is paid",
         moneySpent(event, spent(300, QStringLiteral("T2")), SpendingFrom::Bank, owed),
         QStringLiteral("应付 T2 300; 银行 -300")},
        {"more is paid than is owed", moneySpent(event, spent(1000), SpendingFrom::Bank, owed),
         QStringLiteral("应付 T1 600; 银行 -1000; 应付 T2 300; 支出 人员 100")},
    }));
    CAPTURE(what);
    CHECK(textOf(entry) == expected);
}

TEST_CASE("R-LED-2 T13 an entry and its reversal are nothing together")
{
    const Entry entry = billIssued(anEvent(), kStudent, {service(12'000, 6'000), meals(10)});
    const Entry reversal = reversalOf(entry, QDate(2026, 9, 2), QStringLiteral("wrong"));
    CHECK(reversal.event() ==
          Event{entry.event().source, QDate(2026, 9, 2), QStringLiteral("wrong")});
    REQUIRE(reversal.postings().size() == entry.postings().size());
    for (const Posting &posting : entry.postings())
        CHECK(reversal.amountOn(posting.account) == -posting.amount);
}
