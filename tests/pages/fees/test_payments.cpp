// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/fee_table.h"
#include "core/office/payments.h"
#include "tests/office/school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kStudent = QStringLiteral("20260001");
const QString kOther = QStringLiteral("20250002");

// The example without the money that was paid in it.
class UnpaidSchool : public School
{
public:
    UnpaidSchool()
    {
        const BookFolder book(QStringLiteral("onex"));
        book.remove(QStringLiteral("缴费"));
        book.remove(QStringLiteral("退费"));
        takeGood(book.path());
    }
};

[[nodiscard]] MoneyEntry entryOf(qint64 fen, const QString &transaction = {})
{
    return {kStudent, Money::fen(fen), QDate(2026, 9, 3), PaymentMethod::Scan, transaction, {}};
}

[[nodiscard]] PaymentBook bookOf(School &school)
{
    const auto book = listPayments(school.office());
    REQUIRE(book);
    return book.value();
}

[[nodiscard]] Money paidBy(School &school, const QString &student)
{
    Money paid;
    const TermBook book = school.rows();
    for (const Payment &payment : book.rows<Payment>()) {
        if (payment.student == student)
            paid += payment.amount;
    }
    return paid;
}

[[nodiscard]] int enter(School &school, const MoneyEntry &entry)
{
    const auto entered = enterPayment(school.office(), entry);
    REQUIRE(entered);
    return entered.value().receipt;
}

} // namespace

TEST_CASE("R-FEE-11 payments are numbered one after the other and never again")
{
    UnpaidSchool school;
    CHECK(enter(school, entryOf(10'000)) == 1);
    CHECK(enter(school, entryOf(5'000)) == 2);
    const PaymentBook book = bookOf(school);
    REQUIRE(book.payments.size() == 2);
    REQUIRE(reversePayment(school.office(),
                           {book.payments[1].id, QDate(2026, 9, 4), QStringLiteral("重复")}));
    CHECK(enter(school, entryOf(7'000)) == 4);
    CHECK(paidBy(school, kStudent) == Money::fen(17'000));
}

TEST_CASE("R-FEE-11 an amount is above zero, of somebody on the roll, on a date")
{
    UnpaidSchool school;
    MoneyEntry entry = entryOf(1);
    CHECK(enterPayment(school.office(), entry));
    entry.amount = Money();
    CHECK_FALSE(enterPayment(school.office(), entry));
    entry.amount = Money::fen(-1);
    CHECK_FALSE(enterPayment(school.office(), entry));
    entry = entryOf(1);
    entry.student = QStringLiteral("99999999");
    CHECK_FALSE(enterPayment(school.office(), entry));
    entry = entryOf(1);
    entry.date = QDate();
    CHECK_FALSE(enterPayment(school.office(), entry));
    CHECK(school.rows().rows<Payment>().size() == 1);
}

TEST_CASE("R-FEE-11 the same outside number twice is one payment and a note")
{
    UnpaidSchool school;
    const MoneyEntry entry = entryOf(10'000, QStringLiteral("WX-7"));
    REQUIRE(enter(school, entry) == 1);
    const auto again = enterPayment(school.office(), entry);
    REQUIRE(again);
    CHECK(again.value().known);
    CHECK(again.value().receipt == 1);
    CHECK(paidBy(school, kStudent) == Money::fen(10'000));

    MoneyEntry other = entry;
    other.student = kOther;
    const auto refused = enterPayment(school.office(), other);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("100.00")));
    other = entry;
    other.amount = Money::fen(10'001);
    CHECK_FALSE(enterPayment(school.office(), other));
    CHECK(enter(school, entryOf(10'000, QStringLiteral("WX-8"))) == 2);
}

TEST_CASE("R-FEE-11 a reversal takes its payment back once, with a reason")
{
    UnpaidSchool school;
    REQUIRE(enter(school, entryOf(10'000)) == 1);
    REQUIRE(enter(school, entryOf(10'000)) == 2);
    const qint64 second = bookOf(school).payments[1].id;
    const QDate date(2026, 9, 4);
    CHECK_FALSE(reversePayment(school.office(), {second, date, QStringLiteral("  ")}));
    REQUIRE(reversePayment(school.office(), {second, date, QStringLiteral("重复")}));
    CHECK_FALSE(reversePayment(school.office(), {second, date, QStringLiteral("重复")}));

    const PaymentBook book = bookOf(school);
    REQUIRE(book.payments.size() == 3);
    CHECK(book.payments[0].reversible);
    CHECK_FALSE(book.payments[1].reversible);
    CHECK_FALSE(book.payments[2].reversible);
    const Payment &reversal = book.payments[2].payment;
    CHECK(reversal.amount == Money::fen(-10'000));
    CHECK(reversal.note.contains(QStringLiteral("2")));
    CHECK(reversal.note.contains(QStringLiteral("重复")));
    CHECK_FALSE(
        reversePayment(school.office(), {book.payments[2].id, date, QStringLiteral("错误")}));
    CHECK(paidBy(school, kStudent) == Money::fen(10'000));
}

TEST_CASE("T08 at most what was paid less what was given back can be refunded")
{
    UnpaidSchool school;
    CHECK_FALSE(enterRefund(school.office(), entryOf(1)));
    REQUIRE(enter(school, entryOf(10'000)) == 1);
    REQUIRE(enterRefund(school.office(), entryOf(4'000)));
    const auto refused = enterRefund(school.office(), entryOf(6'001));
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().text.contains(QStringLiteral("60.00")));
    CHECK(enterRefund(school.office(), entryOf(6'000)));
    CHECK_FALSE(enterRefund(school.office(), entryOf(1)));
    CHECK(school.rows().rows<Refund>().size() == 2);
}

TEST_CASE("R-FEE-11 the same outside number twice is one refund")
{
    UnpaidSchool school;
    REQUIRE(enter(school, entryOf(10'000)) == 1);
    const MoneyEntry entry = entryOf(3'000, QStringLiteral("TF-1"));
    REQUIRE(enterRefund(school.office(), entry));
    const auto again = enterRefund(school.office(), entry);
    REQUIRE(again);
    CHECK(again.value().known);
    CHECK(school.rows().rows<Refund>().size() == 1);
}

TEST_CASE("A payer is found by number, by what a list offers, and by a name that only one bears")
{
    const QList<Payer> payers{
        {QStringLiteral("1"), QStringLiteral("张三"), QStringLiteral("一（1）班")},
        {QStringLiteral("2"), QStringLiteral("李四"), QStringLiteral("一（1）班")},
        {QStringLiteral("3"), QStringLiteral("李四"), QStringLiteral("一（2）班")}};
    struct Case {
        QString typed;
        QString number; // blank: refused
    };
    const auto given = GENERATE(Case{QStringLiteral("2"), QStringLiteral("2")},
                                Case{QStringLiteral("２"), QStringLiteral("2")},
                                Case{QStringLiteral("3 李四 一（2）班"), QStringLiteral("3")},
                                Case{QStringLiteral(" 张三 "), QStringLiteral("1")},
                                Case{QStringLiteral("李四"), {}}, Case{QStringLiteral("王五"), {}},
                                Case{QString(), {}});
    CAPTURE(given.typed);
    const auto payer = findPayer(payers, given.typed);
    CHECK((payer ? payer.value().number : QString()) == given.number);
}

TEST_CASE("T06 every line of the list of fees is the student's one settlement")
{
    School school;
    school.takeGood(examplePath(QStringLiteral("onex")));
    const auto table = feeTable(school.office(), {});
    const auto term = settleTerm(school.office(), {});
    REQUIRE(table);
    REQUIRE(term);
    REQUIRE(table.value().rows.size() == term.value().students.size());
    QHash<QString, Settlement> settlements;
    for (const Settlement &settlement : term.value().students)
        settlements.insert(settlement.student, settlement);
    Money billed;
    for (const FeeRow &row : table.value().rows) {
        CAPTURE(row.payer.number);
        const Settlement settlement = settlements.value(row.payer.number);
        CHECK(row.refund - row.due == settlement.balance());
        CHECK(row.counts == settlement.counts);
    }
    for (const BillRow &bill : table.value().bills)
        billed += bill.amount;
    CHECK(billed == table.value().totals.prepaid);
    CHECK(table.value().totals.refund > Money());
    CHECK(table.value().totals.due > Money());
}
