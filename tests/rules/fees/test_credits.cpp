// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// 2026-09-01 (a Tuesday) to 2026-12-31, both periods of each weekday taken. The student is away
// from one date to another, both included.
[[nodiscard]] TermBook aTermWithout(const QList<std::pair<QStringView, QStringView>> &absences)
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-12-31"));
    book.rows<Enrollment>() = {anEnrollment()};
    confirm(book, book.term.dates, {1, 2});
    for (const auto &[first, last] : absences) {
        for (QDate day = date(first); day <= date(last); day = day.addDays(1)) {
            for (const int period : {1, 2})
                book.rows<Mark>().append(
                    aMark(day.toString(Qt::ISODate), period, MarkState::SickLeave));
        }
    }
    return book;
}

[[nodiscard]] QList<BillingMonth> fourMonths()
{
    QList<BillingMonth> months;
    for (int month = 9; month <= 12; ++month) {
        const QDate first(2026, month, 1);
        months.append({QString::number(month), first, first.addMonths(1).addDays(-1), {}});
    }
    return months;
}

[[nodiscard]] Settlement settled(const TermBook &book, const FeeItem &item,
                                 const std::optional<QDate> &asOf = std::nullopt)
{
    const TermPlan plan(book);
    return SettlementRun(plan, {{item}, fourMonths()}).settle(studentFacts(book).front(), asOf);
}

[[nodiscard]] std::int64_t givenBack(const Settlement &settlement)
{
    return (settlement.prepaid - settlement.consumed).fen();
}

[[nodiscard]] FeeItem aDayRateItem()
{
    FeeItem item = aFeeItem(FeeBasis::Term, SettleRule::DayRate, 30000);
    item.credit.dayRate = Money::fen(336);
    return item;
}

} // namespace

TEST_CASE("R-FEE-5b day_rate gives a tariff back for each missed day")
{
    struct Row {
        const char *what;
        QList<std::pair<QStringView, QStringView>> absences;
        int minRun;
        std::int64_t back;
    };
    const QList<Row> rows = {
        {"nothing missed", {}, 0, 0},
        {"seven days at 3.36", {{u"2026-10-12", u"2026-10-20"}}, 0, 2352},
        {"a weekend alone", {{u"2026-10-17", u"2026-10-18"}}, 0, 0},
        {"two days apart",
         {{u"2026-10-12", u"2026-10-12"}, {u"2026-10-14", u"2026-10-14"}},
         0,
         672},
        {"runs of at least five", {{u"2026-10-12", u"2026-10-16"}}, 5, 1680},
        {"a run of four is none", {{u"2026-10-12", u"2026-10-15"}}, 5, 0},
        {"a run over a weekend", {{u"2026-10-15", u"2026-10-21"}}, 5, 1680},
        {"two short runs are no long one",
         {{u"2026-10-12", u"2026-10-14"}, {u"2026-10-16", u"2026-10-19"}},
         5,
         0},
        {"never below zero", {{u"2026-09-01", u"2026-12-31"}}, 0, 88 * 336},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        FeeItem item = aDayRateItem();
        item.credit.minRun = row.minRun;
        CHECK(givenBack(settled(aTermWithout(row.absences), item)) == row.back);
    }
    FeeItem dear = aDayRateItem();
    dear.credit.dayRate = Money::fen(5000);
    CHECK(settled(aTermWithout({{u"2026-09-01", u"2026-12-31"}}), dear).consumed.isZero());
}

TEST_CASE("R-FEE-5b a day counts as missed for leave, absence and cancellation alike")
{
    TermBook book = aTermWithout({{u"2026-10-12", u"2026-10-12"}});
    CHECK(givenBack(settled(book, aDayRateItem())) == 336);
    book.rows<CalendarDay>() = {{date(u"2026-10-13"), CalendarDayKind::Cancelled, {}, {}}};
    CHECK(givenBack(settled(book, aDayRateItem())) == 2 * 336);
    book.rows<Mark>().append(aMark(u"2026-10-14", 1, MarkState::Absent));
    CHECK(givenBack(settled(book, aDayRateItem())) == 2 * 336); // the second period was attended
    book.rows<Mark>().append(aMark(u"2026-10-14", 2, MarkState::PersonalLeave));
    CHECK(givenBack(settled(book, aDayRateItem())) == 3 * 336);

    SECTION("a day without a roll is neither missed nor attended")
    {
        book.rows<Session>().removeIf(
            [](const Session &session) { return session.date == QDate(2026, 10, 15); });
        const Settlement settlement = settled(book, aDayRateItem());
        CHECK(givenBack(settlement) == 3 * 336);
        CHECK_FALSE(settlement.complete());
    }
}

TEST_CASE("R-FEE-5b denominator gives price × missed ÷ N back")
{
    FeeItem item = aFeeItem(FeeBasis::Term, SettleRule::Denominator, 30000);
    item.credit.denominator = 100;
    const TermBook book = aTermWithout({{u"2026-10-12", u"2026-10-20"}});
    CHECK(givenBack(settled(book, item)) == 2100);
    item.credit.denominator = 88;
    CHECK(givenBack(settled(book, item)) == 2386); // 23.8636…
    CHECK(settled(aTermWithout({{u"2026-09-01", u"2026-12-31"}}), item).consumed.isZero());
}

TEST_CASE("R-FEE-5b steps gives a month for 30 days in a row and half of one for 15")
{
    struct Row {
        const char *what;
        QStringView first, last;
        std::int64_t back;
    };
    constexpr Row rows[] = {
        {"three weeks are half a month", u"2026-10-12", u"2026-10-30", 8000},
        {"15 days", u"2026-10-12", u"2026-10-26", 8000},
        {"14 days are nothing", u"2026-10-13", u"2026-10-26", 0},
        {"29 days are half", u"2026-10-12", u"2026-11-09", 8000},
        {"30 days are a month", u"2026-10-12", u"2026-11-10", 16000},
        {"44 days are a month", u"2026-10-12", u"2026-11-24", 16000},
        {"45 days are a month and a half", u"2026-10-12", u"2026-11-25", 24000},
        {"60 days are two", u"2026-10-12", u"2026-12-10", 32000},
        {"the weekend behind a run is no part of it", u"2026-10-13", u"2026-11-01", 8000},
    };
    const FeeItem item = aFeeItem(FeeBasis::Month, SettleRule::Steps, 16000);
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(givenBack(settled(aTermWithout({{row.first, row.last}}), item)) == row.back);
    }
    CHECK(givenBack(settled(
              aTermWithout({{u"2026-10-12", u"2026-10-22"}, {u"2026-10-26", u"2026-11-05"}}),
              item)) == 0);
}

TEST_CASE("R-FEE-5b bucket charges half of a month that was half attended")
{
    struct Row {
        const char *what;
        QStringView first, last;
        std::int64_t october;
    };
    // October 2026 has 22 weekdays.
    constexpr Row rows[] = {
        {"all attended", u"2026-11-01", u"2026-11-01", 16000},
        {"12 of 22", u"2026-10-19", u"2026-10-30", 16000},
        {"11 of 22", u"2026-10-16", u"2026-10-30", 8000},
        {"one of 22", u"2026-10-02", u"2026-10-30", 8000},
        {"none of 22", u"2026-10-01", u"2026-10-30", 0},
    };
    const FeeItem item = aFeeItem(FeeBasis::Month, SettleRule::Bucket, 16000);
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const Settlement settlement = settled(aTermWithout({{row.first, row.last}}), item);
        REQUIRE(settlement.lines.size() == 8);
        CHECK(settlement.lines[3].amount.fen() == row.october);
    }
}

TEST_CASE("R-FEE-5b exit gives a part of the prepaid back to who leaves soon enough")
{
    FeeItem item = aFeeItem(FeeBasis::Term, SettleRule::Exit, 30000);
    item.credit.exit = {{90, {5000}}};
    struct Row {
        const char *what;
        std::optional<QDate> left;
        std::int64_t consumed;
    };
    const Row rows[] = {
        {"stayed", {}, 30000},
        {"left at once", QDate(2026, 9, 1), 15000},
        {"left on the 90th day", QDate(2026, 11, 30), 15000},
        {"left a day later", QDate(2026, 12, 1), 30000},
        {"left after the term", QDate(2027, 1, 5), 30000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aTermWithout({});
        book.rows<Student>()[0].left = row.left;
        CHECK(settled(book, item).prepaid.fen() == 30000);
        CHECK(settled(book, item).consumed.fen() == row.consumed);
    }
    SECTION("the first step that reaches as far")
    {
        item.credit.exit = {{30, {10'000}}, {90, {5'000}}};
        TermBook book = aTermWithout({});
        book.rows<Student>()[0].left = QDate(2026, 10, 1);
        CHECK(settled(book, item).consumed.isZero());
        book.rows<Student>()[0].left = QDate(2026, 10, 2);
        CHECK(settled(book, item).consumed.fen() == 15000);
    }
    SECTION("an interim settlement knows of no leaving to come")
    {
        TermBook book = aTermWithout({});
        book.rows<Student>()[0].left = QDate(2026, 10, 20);
        CHECK(settled(book, item, QDate(2026, 10, 19)).consumed.fen() == 30000);
        CHECK(settled(book, item, QDate(2026, 10, 20)).consumed.fen() == 15000);
    }
}

TEST_CASE("R-FEE-5b a carried credit goes to the next term, never more than is to be given back")
{
    TermBook book = aTermWithout({{u"2026-10-12", u"2026-10-20"}});
    FeeItem item = aDayRateItem();
    Payment payment = aPayment(30000);
    book.rows<Payment>() = {payment};
    CHECK(settled(book, item).refund().fen() == 2352);
    CHECK(settled(book, item).toCarry().isZero());
    item.credit.carry = true;
    CHECK(settled(book, item).toCarry().fen() == 2352);

    book.rows<Payment>()[0].amount = Money::fen(29000);
    CHECK(settled(book, item).toCarry().fen() == 1352);
    book.rows<Payment>()[0].amount = Money::fen(27000);
    CHECK(settled(book, item).toCarry().isZero());

    book.rows<Payment>()[0].amount = Money::fen(15000);
    book.rows<Waiver>() = {aWaiver(50, u"2026-09-01", u"2026-12-31")};
    CHECK(settled(book, item).refund().fen() == 1176);
    CHECK(settled(book, item).toCarry().fen() == 1176);
}
