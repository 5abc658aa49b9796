// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// From 2026-09-01 (a Tuesday) on so many weekdays, all taken, all attended.
[[nodiscard]] TermBook aTermOf(int weekdays, const QString &slotText)
{
    QDate last(2026, 9, 1);
    for (int day = 1; day < weekdays; ++day)
        last = last.addDays(last.dayOfWeek() == 5 ? 3 : 1);
    TermBook book = aBook(aTerm(u"2026-09-01", last.toString(Qt::ISODate)));
    book.rows<Enrollment>() = {anEnrollment(slotText)};
    confirm(book, book.term.dates, {1, 2});
    return book;
}

[[nodiscard]] Settlement settled(const TermBook &book, const FeeItem &item,
                                 const QList<BillingMonth> &months = {})
{
    const TermPlan plan(book);
    return SettlementRun(plan, {{item}, months}).settle(studentFacts(book).front());
}

[[nodiscard]] FeeItem aPeriodItem(std::int64_t fen)
{
    return aFeeItem(FeeBasis::Period, SettleRule::Attended, fen);
}

const QString kBoth = QStringLiteral("周一至周五1-2");
const QString kFirst = QStringLiteral("周一至周五1");

} // namespace

TEST_CASE("R-FEE-2 what schools charge by the period")
{
    struct Row {
        const char *what;
        int weekdays;
        QString slotText;
        std::int64_t price;
        std::int64_t consumed;
    };
    const Row rows[] = {
        {"20 days of two periods at 2.95", 20, kBoth, 295, 11800},
        {"80 days of two periods at 3.00", 80, kBoth, 300, 48000},
        {"104 periods at 3.00", 52, kBoth, 300, 31200},
        {"55 periods at 2.00", 55, kFirst, 200, 11000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(settled(aTermOf(row.weekdays, row.slotText), aPeriodItem(row.price)).consumed.fen() ==
              row.consumed);
    }
}

TEST_CASE("R-FEE-5a a term's cap cuts the amount and keeps the units")
{
    FeeItem item = aPeriodItem(250);
    item.caps.term = Money::fen(40000);
    const Settlement capped = settled(aTermOf(161, kFirst), item);
    REQUIRE(capped.lines.size() == 2);
    CHECK(capped.prepaid.fen() == 40000);
    CHECK(capped.consumed.fen() == 40000);
    CHECK(capped.lines[1].units == 161);
    CHECK(capped.lines[1].cut.fen() == 250);

    const Settlement below = settled(aTermOf(160, kFirst), item);
    CHECK(below.consumed.fen() == 40000);
    CHECK(below.lines[1].cut.isZero());
}

TEST_CASE("R-FEE-5a a day's cap counts both periods of a day, a month's all of its days")
{
    struct Row {
        const char *what;
        FeeCaps caps;
        std::int64_t prepaid;
    };
    const auto fen = [](std::int64_t amount) { return Money::fen(amount); };
    // 22 weekdays of September and 8 of October at 2.30 a period.
    const Row rows[] = {
        {"no cap", {}, 30 * 460},
        {"exactly a day's price", {fen(460), {}, {}}, 30 * 460},
        {"a fen less a day", {fen(459), {}, {}}, 30 * 459},
        {"less than one period", {fen(200), {}, {}}, 30 * 200},
        {"nothing a day", {fen(0), {}, {}}, 0},
        {"September's own sum", {{}, fen(22 * 460), {}}, 30 * 460},
        {"one fen less a month", {{}, fen(22 * 460 - 1), {}}, 30 * 460 - 1},
        {"half of September a month", {{}, fen(11 * 460), {}}, 19 * 460},
        {"a day's and a month's", {fen(400), fen(20 * 400), {}}, 28 * 400},
        {"all three", {fen(400), fen(20 * 400), fen(10'000)}, 10'000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        FeeItem item = aPeriodItem(230);
        item.caps = row.caps;
        const Settlement settlement = settled(aTermOf(30, kBoth), item);
        CHECK(settlement.prepaid.fen() == row.prepaid);
        CHECK(settlement.consumed.fen() == row.prepaid);
    }
}

TEST_CASE("R-FEE-5a a month is the billing month that a day lies in, else the calendar's")
{
    FeeItem item = aPeriodItem(230);
    item.caps.month = Money::fen(10 * 460);
    const BillingMonth whole{QStringLiteral("全"), QDate(2026, 9, 1), QDate(2026, 12, 31), {}};
    const BillingMonth early{QStringLiteral("上"), QDate(2026, 9, 1), QDate(2026, 9, 14), {}};
    const TermBook book = aTermOf(30, kBoth);
    CHECK(settled(book, item).prepaid.fen() == 18 * 460);          // 10 and 8
    CHECK(settled(book, item, {whole}).prepaid.fen() == 10 * 460); // one month
    CHECK(settled(book, item, {early}).prepaid.fen() == 28 * 460); // 10, 10 and 8
}

TEST_CASE("R-FEE-5a caps run over the lines of a student in order of start, before waivers")
{
    TermBook book = aTermOf(30, kBoth);
    Enrollment late = book.rows<Enrollment>()[0];
    book.rows<Enrollment>()[0].end = date(u"2026-09-14");
    late.start = date(u"2026-09-15");
    book.rows<Enrollment>().append(late);
    FeeItem item = aPeriodItem(230);
    item.caps.term = Money::fen(12 * 460);
    const Settlement settlement = settled(book, item);
    REQUIRE(settlement.lines.size() == 4);
    CHECK(settlement.lines[0].amount.fen() == 10 * 460);
    CHECK(settlement.lines[2].amount.fen() == 2 * 460);
    CHECK(settlement.lines[2].units == 40);

    book.rows<Waiver>() = {aWaiver(50, u"2026-09-01", u"2026-12-31")};
    CHECK(settled(book, item).prepaid == settlement.prepaid);
    CHECK(settled(book, item).waivedPrepaid.fen() == 6 * 460);

    SECTION("each item and each student has caps of its own")
    {
        FeeItem other = item;
        other.code = QStringLiteral("other");
        const TermPlan plan(book);
        SettlementRun run(plan, {{item, other}, {}});
        const StudentFacts facts = studentFacts(book).front();
        CHECK(run.settle(facts).prepaid.fen() == 24 * 460);
        CHECK(run.settle(facts).prepaid.fen() == 24 * 460);
    }
}

TEST_CASE("R-FEE-5a a month's cap cuts a month's line and a term's the months after")
{
    FeeItem item = aFeeItem(FeeBasis::Month, SettleRule::Attended, 16000);
    const QList<BillingMonth> months = {
        {QStringLiteral("10月"), QDate(2026, 10, 1), QDate(2026, 10, 31), {}},
        {QStringLiteral("9月"), QDate(2026, 9, 1), QDate(2026, 9, 30), {}}};
    item.caps.month = Money::fen(15000);
    CHECK(settled(aTermOf(30, kBoth), item, months).prepaid.fen() == 30000);
    item.caps.term = Money::fen(20000);
    const Settlement settlement = settled(aTermOf(30, kBoth), item, months);
    REQUIRE(settlement.lines.size() == 4);
    CHECK(settlement.lines[0].month == 1); // September stands first
    CHECK(settlement.lines[0].amount.fen() == 15000);
    CHECK(settlement.lines[2].amount.fen() == 5000);
}

TEST_CASE("R-FEE-5a a period held in a special course costs the surcharge too")
{
    TermBook book = aTermOf(20, kBoth); // four Wednesdays
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三2")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    for (const Session &session : QList<Session>(book.rows<Session>())) {
        if (session.date.dayOfWeek() == 3 && session.period == 2) {
            book.rows<Session>().append(session);
            book.rows<Session>().last().group = offeringGroup(QStringLiteral("C1"));
        }
    }
    book.rows<Mark>() = {aMark(u"2026-09-02", 2, MarkState::Absent)};
    FeeItem item = aPeriodItem(230);
    item.surcharge = Money::fen(100);
    CHECK(settled(book, item).prepaid.fen() == 40 * 230);

    book.rows<Offering>()[0].special = true;
    const Settlement settlement = settled(book, item);
    CHECK(settlement.prepaid.fen() == 40 * 230 + 400);
    CHECK(settlement.consumed.fen() == 39 * 230 + 300);
    CHECK(settlement.lines[1].specialUnits == 3);

    item.caps.day = Money::fen(500);
    CHECK(settled(book, item).prepaid.fen() == 40 * 230 + 4 * 40); // 5.60 is cut to 5.00
}

TEST_CASE("R-FEE-5a in arrears the bill is what was attended")
{
    TermBook book = aTermOf(20, kBoth);
    book.rows<Mark>() = {aMark(u"2026-09-02", 2, MarkState::Absent)};
    FeeItem item = aPeriodItem(230);
    CHECK(settled(book, item).prepaid.fen() == 40 * 230);
    item.billing = Billing::Arrears;
    CHECK(settled(book, item).prepaid.fen() == 39 * 230);
    CHECK(settled(book, item).consumed.fen() == 39 * 230);
}

TEST_CASE("R-FEE-8 a flat price needs so many periods that the cap of a period holds")
{
    const auto least = [](std::int64_t price, std::int64_t cap) {
        return leastPeriodsUnderCap(Money::fen(price), Money::fen(cap));
    };
    CHECK(least(69000, 500) == 138);
    CHECK(least(69001, 500) == 139);
    CHECK(least(69000, 499) == 139);
    CHECK(least(0, 500) == 0);
}
