// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/payment_checks.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Payment aReversal(std::int64_t fen, const QString &note)
{
    Payment reversal = aPayment(-fen);
    reversal.note = note;
    return reversal;
}

[[nodiscard]] QStringList paymentFaults(const QList<Payment> &payments,
                                        const QSet<int> &elsewhere = {})
{
    TermBook book = aBook();
    book.rows<Payment>() = payments;
    return fieldsOf(checkPayments(book, elsewhere));
}

[[nodiscard]] Payment numbered(Payment payment, int receipt)
{
    payment.receipt = receipt;
    return payment;
}

} // namespace

TEST_CASE("R-FEE-11 a reversal names the receipt or number that it undoes")
{
    const Payment payment = numbered(aPayment(1000, QStringLiteral("TX7")), 12);
    Payment voucher = aPayment(1000);
    voucher.voucher = QStringLiteral("PJ0034");
    struct Row {
        const char *what;
        QList<Payment> payments;
        QStringList faults;
    };
    const QStringList wrong{QStringLiteral("1 note")};
    const QList<Row> rows = {
        {"by receipt", {payment, aReversal(1000, QStringLiteral("冲销收据12"))}, {}},
        {"by transaction", {payment, aReversal(1000, QStringLiteral("冲销 TX7"))}, {}},
        {"by voucher", {voucher, aReversal(1000, QStringLiteral("PJ0034 作废"))}, {}},
        {"in part", {payment, aReversal(300, QStringLiteral("收据12 退一部分"))}, {}},
        {"in two parts",
         {payment, aReversal(300, QStringLiteral("收据12")),
          aReversal(700, QStringLiteral("收据12"))},
         {}},
        {"standing before it", {aReversal(1000, QStringLiteral("收据12")), payment}, {}},
        {"naming nothing", {payment, aReversal(1000, {})}, wrong},
        {"naming another number", {payment, aReversal(1000, QStringLiteral("收据13"))}, wrong},
        {"naming a longer number", {payment, aReversal(1000, QStringLiteral("收据120"))}, wrong},
        {"naming a number that ends so",
         {payment, aReversal(1000, QStringLiteral("收据312"))},
         wrong},
        {"of more than was paid", {payment, aReversal(1001, QStringLiteral("收据12"))}, wrong},
        {"twice",
         {payment, aReversal(1000, QStringLiteral("收据12")),
          aReversal(1000, QStringLiteral("收据12"))},
         {QStringLiteral("2 note")}},
        {"of a reversal",
         {payment, numbered(aReversal(1000, QStringLiteral("收据12")), 13),
          aReversal(1000, QStringLiteral("收据13"))},
         {QStringLiteral("2 note")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(paymentFaults(row.payments) == row.faults);
    }
}

TEST_CASE("R-FEE-11 a reversal undoes a payment of the same student")
{
    Payment other = numbered(aPayment(1000), 12);
    other.student = QStringLiteral("2");
    CHECK(paymentFaults({other, aReversal(1000, QStringLiteral("收据12"))}).size() == 1);
}

TEST_CASE("R-FEE-11 a receipt number is given once in the whole file")
{
    const Payment five = numbered(aPayment(1000), 5);
    CHECK(paymentFaults({five, numbered(aPayment(2000), 6)}).isEmpty());
    CHECK(paymentFaults({five, aPayment(2000), aPayment(2000)}).isEmpty());
    CHECK(paymentFaults({five, numbered(aPayment(2000), 5)}) ==
          QStringList{QStringLiteral("1 receipt")});
    CHECK(paymentFaults({five}, {5}) == QStringList{QStringLiteral("0 receipt")});
    CHECK(paymentFaults({five}, {6}).isEmpty());
}

TEST_CASE("R-FEE-4 billing months do not overlap, and no range ends before it starts")
{
    const auto month = [](QStringView first, QStringView last) {
        return BillingMonth{first.toString(), date(first), date(last), {}};
    };
    const auto faults = [](const QList<BillingMonth> &months) {
        TermBook book = aBook();
        book.rows<BillingMonth>() = months;
        return fieldsOf(checkFeeDates(book));
    };
    CHECK(faults({month(u"2026-09-01", u"2026-09-30"), month(u"2026-10-01", u"2026-10-31")})
              .isEmpty());
    CHECK(faults({month(u"2026-09-01", u"2026-09-01")}).isEmpty());
    CHECK(faults({month(u"2026-09-01", u"2026-09-30"), month(u"2026-09-30", u"2026-10-31")}) ==
          QStringList{QStringLiteral("1 start_date")});
    CHECK(faults({month(u"2026-09-30", u"2026-09-01")}) ==
          QStringList{QStringLiteral("0 end_date")});

    TermBook book = aBook();
    book.rows<Waiver>() = {aWaiver(50, u"2026-09-02", u"2026-09-01"),
                           aWaiver(50, u"2026-09-01", u"2026-09-01")};
    book.rows<Publicity>() = {{QStringLiteral("课后服务费"),
                               Money::fen(230),
                               date(u"2026-08-10"),
                               date(u"2026-08-09"),
                               {}}};
    const QString name = QStringLiteral("课后服务费");
    book.rows<ItemPrice>() = {
        {name, Money::fen(200), date(u"2026-11-01"), {}, {}},
        {name, Money::fen(210), date(u"2026-11-02"), date(u"2026-11-01"), {}}};
    CHECK(fieldsOf(checkFeeDates(book)) == QStringList{QStringLiteral("1 end_date"),
                                                       QStringLiteral("0 end_date"),
                                                       QStringLiteral("0 end_date")});
}
