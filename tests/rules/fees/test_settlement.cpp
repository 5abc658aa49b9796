// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/settlement.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// September 2026: 22 weekdays from Tuesday the 1st to Wednesday the 30th.
const Term kSeptember = aTerm(u"2026-09-01", u"2026-09-30");

// The student is in for both periods of each weekday, which makes 44. The 2nd was cancelled for
// the whole school, on the 3rd it was absent, on the 4th ill in the first period: 39 attended.
[[nodiscard]] TermBook aSeptember()
{
    TermBook book = aBook(kSeptember);
    book.rows<CalendarDay>() = {{date(u"2026-09-02"), CalendarDayKind::Cancelled, {}, {}}};
    book.rows<Enrollment>() = {anEnrollment()};
    for (QDate day(2026, 9, 1); day <= QDate(2026, 9, 30); day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5 && day != QDate(2026, 9, 2))
            confirm(book, DateRange(day, day), {1, 2});
    }
    book.rows<Mark>() = {aMark(u"2026-09-03", 1, MarkState::Absent),
                         aMark(u"2026-09-03", 2, MarkState::Absent),
                         aMark(u"2026-09-04", 1, MarkState::SickLeave)};
    return book;
}

const BillingMonth kWholeMonth{QStringLiteral("9月"), QDate(2026, 9, 1), QDate(2026, 9, 30), {}};

[[nodiscard]] Settlement settled(const TermBook &book, const FeeRules &rules,
                                 const std::optional<QDate> &asOf = std::nullopt)
{
    const TermPlan plan(book);
    const auto facts = studentFacts(book);
    REQUIRE(facts.size() == 1);
    return SettlementRun(plan, rules).settle(facts.front(), asOf);
}

[[nodiscard]] Settlement settled(const TermBook &book, const FeeItem &item)
{
    return settled(book, {{item}, {kWholeMonth}, 7});
}

[[nodiscard]] QList<int> unitsOf(const Settlement &settlement, LineKind kind)
{
    QList<int> units;
    for (const FeeLine &line : settlement.lines) {
        if (line.kind == kind)
            units.append(line.units);
    }
    return units;
}

// Prepaid and consumed units of a settlement with one pair of lines.
[[nodiscard]] std::pair<int, int> unitsOf(const Settlement &settlement)
{
    REQUIRE(settlement.lines.size() == 2);
    return {settlement.lines[0].units, settlement.lines[1].units};
}

const FeeItem kPeriodItem = aFeeItem(FeeBasis::Period, SettleRule::Attended, 230);

} // namespace

TEST_CASE("R-FEE-2 to R-FEE-5 each basis under each way to settle")
{
    struct Row {
        const char *what;
        FeeBasis basis;
        SettleRule settle;
        std::int64_t price;
        int maxPeriodsPerDay;
        std::int64_t prepaid, consumed;
    };
    using enum FeeBasis;
    using enum SettleRule;
    constexpr Row rows[] = {
        {"44 and 39 periods", Period, Attended, 230, 0, 10120, 8970},
        {"44 and 42 periods", Period, None, 230, 0, 10120, 9660},
        {"one period a day: 22 and 20 days", Period, Attended, 230, 1, 5060, 4600},
        {"one period a day: 22 and 21 days", Period, None, 230, 1, 5060, 4830},
        {"a limit that is never reached", Period, Attended, 230, 2, 10120, 8970},
        {"22 and 20 days", Day, Attended, 500, 0, 11000, 10000},
        {"22 and 21 days", Day, None, 500, 0, 11000, 10500},
        {"22 and 20 of 22 days", Month, Attended, 16000, 0, 16000, 14545},
        {"22 and 21 of 22 days", Month, None, 16000, 0, 16000, 15273},
        {"44 and 39 of 44 periods", FeeBasis::Term, Attended, 40000, 0, 40000, 35455},
        {"44 and 42 of 44 periods", FeeBasis::Term, None, 40000, 0, 40000, 38182},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        FeeItem item = aFeeItem(row.basis, row.settle, row.price);
        item.maxPeriodsPerDay = row.maxPeriodsPerDay;
        const Settlement settlement = settled(aSeptember(), item);
        CHECK(settlement.prepaid.fen() == row.prepaid);
        CHECK(settlement.consumed.fen() == row.consumed);
        CHECK(settlement.counts == AttendanceCount{44, 2, 39, 1, 2, 0});
        CHECK(settlement.complete());
    }
}

TEST_CASE("R-FEE-5 an offering is charged by the sessions that the student holds")
{
    // Wednesdays and Thursdays: nine sessions, one cancelled with the day, one missed.
    TermBook book = aSeptember();
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1;周四1"),
                             anOffering(QStringLiteral("C2"), u"周五1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    for (const Session &session : QList<Session>(book.rows<Session>())) {
        if (session.period == 1 &&
            (session.date.dayOfWeek() == 3 || session.date.dayOfWeek() == 4)) {
            Session own = session;
            own.group = offeringGroup(QStringLiteral("C1"));
            book.rows<Session>().append(own);
        }
    }
    const FeeItem attended = aFeeItem(FeeBasis::Offering, SettleRule::Attended, 5000);
    CHECK(settled(book, attended).prepaid.fen() == 5000);
    CHECK(settled(book, attended).consumed.fen() == 3889); // 7 of 9
    const FeeItem none = aFeeItem(FeeBasis::Offering, SettleRule::None, 5000);
    CHECK(settled(book, none).consumed.fen() == 4444); // 8 of 9

    SECTION("a membership that ends in the middle is charged to its end")
    {
        book.rows<Placement>()[0].end = date(u"2026-09-16");
        CHECK(unitsOf(settled(book, attended)) == std::pair(5, 3));
    }
    SECTION("a selection without one of its slots holds the rest")
    {
        book.rows<Enrollment>()[0].slots = slotSet(u"周四1");
        CHECK(unitsOf(settled(book, attended)) == std::pair(4, 3));
        CHECK(settled(book, attended).prepaid.fen() == 2222);
    }
    SECTION("a closed offering is not charged and its slots are the class's again")
    {
        book.rows<Offering>()[0].state = OfferingState::Closed;
        CHECK(settled(book, attended).lines.isEmpty());
        CHECK(settled(book, attended).counts.attended == 39);
    }
    SECTION("a noon item never counts an offering after school")
    {
        FeeItem noon = attended;
        noon.periods = PeriodKind::Noon;
        CHECK(settled(book, noon).lines.isEmpty());
    }
}

TEST_CASE("R-FEE-6 the waived part of a line")
{
    struct Row {
        const char *what;
        QList<Waiver> waivers;
        std::int64_t waivedPrepaid, waived;
    };
    const QList<Row> rows = {
        {"none", {}, 0, 0},
        {"half of everything", {aWaiver(50, u"2026-09-01", u"2026-09-30")}, 5060, 4485},
        {"all", {aWaiver(100, u"2026-09-01", u"2026-09-30")}, 10120, 8970},
        {"nothing at nought percent", {aWaiver(0, u"2026-09-01", u"2026-09-30")}, 0, 0},
        {"of two on one date the largest",
         {aWaiver(30, u"2026-09-01", u"2026-09-30"), aWaiver(100, u"2026-09-01", u"2026-09-10")},
         5612,
         4462},
        {"whichever stands first",
         {aWaiver(100, u"2026-09-01", u"2026-09-10"), aWaiver(30, u"2026-09-01", u"2026-09-30")},
         5612,
         4462},
        {"never two together",
         {aWaiver(50, u"2026-09-01", u"2026-09-30"), aWaiver(50, u"2026-09-01", u"2026-09-30")},
         5060,
         4485},
        {"a week of the term", {aWaiver(50, u"2026-09-21", u"2026-09-25")}, 1150, 1150},
        {"one day", {aWaiver(100, u"2026-09-21", u"2026-09-21")}, 460, 460},
        {"before the term", {aWaiver(100, u"2026-08-01", u"2026-08-31")}, 0, 0},
        {"after the term", {aWaiver(100, u"2026-10-01", u"2026-12-31")}, 0, 0},
        {"wider than the term", {aWaiver(50, u"2026-01-01", u"2027-12-31")}, 5060, 4485},
        {"a weekend", {aWaiver(100, u"2026-09-05", u"2026-09-06")}, 0, 0},
        {"the cancelled day alone", {aWaiver(100, u"2026-09-02", u"2026-09-02")}, 460, 0},
        {"the missed day alone", {aWaiver(100, u"2026-09-03", u"2026-09-03")}, 460, 0},
        {"the day of half a day", {aWaiver(100, u"2026-09-04", u"2026-09-04")}, 460, 230},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aSeptember();
        book.rows<Waiver>() = row.waivers;
        const Settlement settlement = settled(book, kPeriodItem);
        CHECK(settlement.waivedPrepaid.fen() == row.waivedPrepaid);
        CHECK(settlement.waived.fen() == row.waived);
        CHECK(settlement.prepaid.fen() == 10120);
        CHECK(settlement.consumed.fen() == 8970);
    }
}

TEST_CASE("R-FEE-6 the waived part is taken of the rounded line and rounded once")
{
    TermBook book = aSeptember();
    book.rows<Waiver>() = {aWaiver(0, u"2026-09-01", u"2026-09-30")};
    book.rows<Waiver>()[0].percent.value = 3333;
    const Settlement settlement =
        settled(book, aFeeItem(FeeBasis::Month, SettleRule::Attended, 16000));
    CHECK(settlement.waivedPrepaid.fen() == 5333); // 160.00 × 33.33 %
    CHECK(settlement.waived.fen() == 4848);        // 145.45 × 33.33 %
}

TEST_CASE("R-FEE-6 an item that waivers do not act on is charged in full")
{
    TermBook book = aSeptember();
    book.rows<Waiver>() = {aWaiver(100, u"2026-09-01", u"2026-09-30")};
    FeeItem meals = aFeeItem(FeeBasis::Day, SettleRule::Attended, 800);
    meals.kind = FeeKind::Agency;
    meals.waivable = false;
    CHECK(settled(book, meals).waived.isZero());
    CHECK(settled(book, meals).waivedPrepaid.isZero());
    meals.waivable = true;
    CHECK(settled(book, meals).waived == settled(book, meals).consumed);
}

TEST_CASE("R-ENR-5 boarders pay for the service only where the scheme charges them")
{
    FeeItem meals = aFeeItem(FeeBasis::Day, SettleRule::Attended, 800);
    meals.kind = FeeKind::Agency;
    FeeRules rules{{kPeriodItem, meals}, {}, 7};
    TermBook book = aSeptember();
    const Money everything = settled(book, rules).prepaid;
    book.rows<Student>()[0].boarder = true;
    CHECK(settled(book, rules).prepaid == everything);

    rules.boardersCharged = false;
    CHECK(settled(book, rules).prepaid.fen() == 22 * 800);
    CHECK(settled(book, rules).counts.attended == 39);
    book.rows<Student>()[0].boarder = false;
    CHECK(settled(book, rules).prepaid == everything);
}

TEST_CASE("R-FEE-1 a noon item never counts after-school periods, nor the other way round")
{
    TermBook book = aSeptember();
    book.rows<Enrollment>()[0].slots = slotSet(u"周一至周五1-3");
    confirm(book, DateRange(date(u"2026-09-01"), date(u"2026-09-01")), {3});
    confirm(book, DateRange(date(u"2026-09-03"), date(u"2026-09-30")), {3});
    FeeItem noon = kPeriodItem;
    noon.periods = PeriodKind::Noon;
    CHECK(unitsOf(settled(book, kPeriodItem)) == std::pair(44, 39));
    CHECK(unitsOf(settled(book, noon)) == std::pair(22, 21));

    book.rows<Enrollment>()[0].slots = slotSet(u"周一至周五1-2");
    CHECK(settled(book, noon).lines.isEmpty());

    SECTION("R-ATT-9 a noon moved to the afternoon counts where it was held")
    {
        book.rows<Enrollment>()[0].slots = slotSet(u"周三3");
        Session moved = aSession(u"2026-09-09", 1, classGroup(kClass));
        moved.movedFromDate = moved.date;
        moved.movedFromPeriod = 3;
        book.rows<Session>().removeIf([&](const Session &row) { return row.date == moved.date; });
        book.rows<Session>().append(moved);
        CHECK(unitsOf(settled(book, noon)) == std::pair(5, 3));
        CHECK(unitsOf(settled(book, kPeriodItem)) == std::pair(0, 1));

        FeeItem term = aFeeItem(FeeBasis::Term, SettleRule::Attended, 22000);
        CHECK(settled(book, term).lines.isEmpty()); // its slots have no afternoon to divide by
        term.periods = PeriodKind::Noon;
        CHECK(settled(book, term).consumed.fen() == 13200); // 3 of 5 noons
    }

    SECTION("also in the divisor of a term's price")
    {
        book.rows<Enrollment>()[0].slots = slotSet(u"周一至周五2-3");
        book.rows<Enrollment>()[0].start = date(u"2026-09-16");
        FeeItem term = aFeeItem(FeeBasis::Term, SettleRule::Attended, 22000);
        term.periods = PeriodKind::Noon;
        CHECK(settled(book, term).prepaid.fen() == 11000); // 11 of 22 noons
        term.periods = PeriodKind::AfterSchool;
        CHECK(settled(book, term).prepaid.fen() == 11000);
    }
}

TEST_CASE("Rules 6 the agreed window is what is prepaid, the effective one what is used")
{
    struct Row {
        const char *what;
        QStringView start, end, requested, left, asOf;
        int prepaid, scheduled;
    };
    constexpr Row rows[] = {
        {"the whole term", u"2026-09-01", {}, {}, {}, {}, 44, 44},
        {"from the middle", u"2026-09-16", {}, {}, {}, {}, 22, 22},
        {"to the middle", u"2026-09-01", u"2026-09-15", {}, {}, {}, 22, 22},
        {"one day", u"2026-09-16", u"2026-09-16", {}, {}, {}, 2, 2},
        {"a day without service", u"2026-09-19", u"2026-09-20", {}, {}, {}, 0, 0},
        {"the last day", u"2026-09-30", {}, {}, {}, {}, 2, 2},
        {"withdrawn on the 10th, gone on the 17th",
         u"2026-09-01",
         {},
         u"2026-09-10",
         {},
         {},
         44,
         24},
        {"withdrawn before it began", u"2026-09-01", {}, u"2026-08-01", {}, {}, 44, 0},
        {"withdrawn on its first day", u"2026-09-01", {}, u"2026-09-01", {}, {}, 44, 10},
        {"withdrawn too late", u"2026-09-01", {}, u"2026-09-24", {}, {}, 44, 44},
        {"left school on the 17th", u"2026-09-01", {}, {}, u"2026-09-17", {}, 44, 24},
        {"left school on the first day", u"2026-09-01", {}, {}, u"2026-09-01", {}, 44, 0},
        {"left school before the term", u"2026-09-01", {}, {}, u"2026-08-20", {}, 44, 0},
        {"left school after the term", u"2026-09-01", {}, {}, u"2026-10-20", {}, 44, 44},
        {"the earlier of both: leaving school",
         u"2026-09-01",
         {},
         u"2026-09-10",
         u"2026-09-03",
         {},
         44,
         4},
        {"the earlier of both: the notice",
         u"2026-09-01",
         {},
         u"2026-09-10",
         u"2026-09-29",
         {},
         44,
         24},
        {"ends before the leaving date",
         u"2026-09-01",
         u"2026-09-08",
         u"2026-09-10",
         {},
         {},
         12,
         12},
        {"as of the 16th", u"2026-09-01", {}, {}, {}, u"2026-09-16", 44, 24},
        {"as of a Sunday", u"2026-09-01", {}, {}, {}, u"2026-09-20", 44, 28},
        {"as of before the term", u"2026-09-01", {}, {}, {}, u"2026-08-31", 44, 0},
        {"as of after the term", u"2026-09-01", {}, {}, {}, u"2027-08-31", 44, 44},
        {"as of before it began", u"2026-09-16", {}, {}, {}, u"2026-09-15", 22, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aBook(kSeptember);
        confirm(book, kSeptember.dates, {1, 2});
        Enrollment &enrollment = book.rows<Enrollment>().emplaceBack(anEnrollment());
        const auto maybe = [](QStringView text) {
            return text.isEmpty() ? std::optional<QDate>() : date(text);
        };
        enrollment.start = date(row.start);
        enrollment.end = maybe(row.end);
        enrollment.withdrawalRequestedOn = maybe(row.requested);
        book.rows<Student>()[0].left = maybe(row.left);
        const Settlement settlement = settled(book, {{kPeriodItem}, {}, 7}, maybe(row.asOf));
        CHECK(settlement.prepaid.fen() == row.prepaid * 230);
        CHECK(settlement.consumed.fen() == row.scheduled * 230);
        CHECK(settlement.counts.scheduled == row.scheduled);
        CHECK(settlement.counts.attended == row.scheduled);
    }
}

TEST_CASE("R-FEE-4 a billing month is a window of its own, at its own price where it has one")
{
    const BillingMonth early{QStringLiteral("上"), QDate(2026, 9, 1), QDate(2026, 9, 15),
                             Money::fen(10000)};
    const BillingMonth late{QStringLiteral("下"), QDate(2026, 9, 16), QDate(2026, 9, 30), {}};
    const FeeItem item = aFeeItem(FeeBasis::Month, SettleRule::Attended, 16000);
    const auto run = [&](const TermBook &book) {
        return settled(book, {{item}, {early, late}, 7});
    };

    TermBook book = aSeptember();
    const Settlement whole = run(book);
    CHECK(unitsOf(whole, LineKind::Prepaid) == QList<int>{11, 11});
    CHECK(unitsOf(whole, LineKind::Consumed) == QList<int>{9, 11});
    CHECK(whole.prepaid.fen() == 26000);
    CHECK(whole.consumed.fen() == 8182 + 16000); // 100.00 × 9 ÷ 11

    SECTION("a window without own days has no line")
    {
        book.rows<Enrollment>()[0].start = date(u"2026-09-16");
        CHECK(unitsOf(run(book), LineKind::Prepaid) == QList<int>{11});
        CHECK(run(book).prepaid.fen() == 16000);
    }
    SECTION("who comes on the window's last day pays one day of it")
    {
        book.rows<Enrollment>()[0].start = date(u"2026-09-15");
        book.rows<Enrollment>()[0].end = date(u"2026-09-15");
        CHECK(run(book).prepaid.fen() == 909); // 100.00 ÷ 11
    }
    SECTION("fewer slots have fewer days in both numbers")
    {
        book.rows<Enrollment>()[0].slots = slotSet(u"周二1");
        CHECK(unitsOf(run(book), LineKind::Prepaid) == QList<int>{3, 2});
        CHECK(run(book).prepaid.fen() == 26000);
    }
    SECTION("a month that reaches beyond the term counts the term's days alone")
    {
        const BillingMonth wide{QStringLiteral("宽"), QDate(2026, 8, 15), QDate(2026, 10, 15), {}};
        CHECK(settled(book, {{item}, {wide}, 7}).prepaid.fen() == 16000);
    }
    SECTION("days outside of every window are not charged")
    {
        CHECK(settled(book, {{item}, {early}, 7}).prepaid.fen() == 10000);
        CHECK(settled(book, {{item}, {}, 7}).lines.isEmpty());
    }
    SECTION("a free month is free")
    {
        BillingMonth free = late;
        free.price = Money();
        CHECK(settled(book, {{item}, {early, free}, 7}).prepaid.fen() == 10000);
    }
}

TEST_CASE("Rules 6 each selection of a student makes its own lines")
{
    TermBook book = aBook(kSeptember);
    confirm(book, kSeptember.dates, {1, 2});
    Enrollment first = anEnrollment(u"周一至周五1");
    first.end = date(u"2026-09-15");
    first.state = EnrollmentState::Ended;
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1-2", u"2026-09-16"), first};

    CHECK(unitsOf(settled(book, kPeriodItem), LineKind::Prepaid) == QList<int>{11, 22});
    const FeeItem month = aFeeItem(FeeBasis::Month, SettleRule::Attended, 16000);
    CHECK(unitsOf(settled(book, month), LineKind::Prepaid) == QList<int>{11, 11});
    CHECK(settled(book, month).prepaid.fen() == 16000);
    // Of the term's 22 periods of the first selection 11, of the second's 44 periods 22.
    const FeeItem term = aFeeItem(FeeBasis::Term, SettleRule::Attended, 10000);
    CHECK(settled(book, term).prepaid.fen() == 10000);
}

TEST_CASE("R-ENR-6 only rows that are in force make lines (T12)")
{
    using enum EnrollmentState;
    for (const EnrollmentState state :
         {Draft, ClassReview, SchoolApproval, AwaitingContract, EnrollmentState::Cancelled}) {
        TermBook book = aSeptember();
        book.rows<Enrollment>()[0].state = state;
        CAPTURE(static_cast<int>(state));
        CHECK(studentFacts(book).empty());
    }
    TermBook book = aSeptember();
    Enrollment draft = anEnrollment(u"周一至周五1-2", u"2026-09-02");
    draft.state = Draft;
    book.rows<Enrollment>().append(draft);
    CHECK(settled(book, kPeriodItem).prepaid.fen() == 10120);
}

TEST_CASE("R-FEE-7 the balance is paid less refunded less used after waivers")
{
    struct Row {
        const char *what;
        QList<std::int64_t> paid, refunded;
        int percent;
        std::int64_t refund, due;
    };
    const QList<Row> rows = {
        {"as billed", {10120}, {}, 0, 1150, 0},
        {"exactly used", {8970}, {}, 0, 0, 0},
        {"less than used", {8000}, {}, 0, 0, 970},
        {"nothing", {}, {}, 0, 0, 8970},
        {"in two parts", {5000, 5120}, {}, 0, 1150, 0},
        {"a payment undone", {10120, -10120, 8970}, {}, 0, 0, 0},
        {"given back already", {10120}, {1150}, 0, 0, 0},
        {"given back too much", {10120}, {2000}, 0, 0, 850},
        {"half waived", {4485}, {}, 50, 0, 0},
        {"all waived", {}, {}, 100, 0, 0},
        {"all waived but paid", {10120}, {}, 100, 10120, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aSeptember();
        for (const std::int64_t fen : row.paid)
            book.rows<Payment>().append(aPayment(fen));
        for (const std::int64_t fen : row.refunded)
            book.rows<Refund>().append(
                {QStringLiteral("1"), Money::fen(fen), date(u"2026-09-28"), {}, {}, {}});
        book.rows<Waiver>() = {aWaiver(row.percent, u"2026-09-01", u"2026-09-30")};
        const Settlement settlement = settled(book, kPeriodItem);
        CHECK(settlement.refund().fen() == row.refund);
        CHECK(settlement.due().fen() == row.due);
        CHECK(settlement.balance().fen() == row.refund - row.due);
    }
}

TEST_CASE("R-FEE-2 the sums that the documents name")
{
    struct Row {
        const char *what;
        QStringView lastDay, slots;
        std::int64_t price, amount;
    };
    constexpr Row rows[] = {
        {"20 days of two periods at 2.95", u"2026-09-28", u"周一至周五1-2", 295, 11800},
        {"80 days of two periods at 3", u"2026-12-21", u"周一至周五1-2", 300, 48000},
        {"104 periods at 3", u"2026-11-11", u"周一至周五1-2", 300, 31200},
        {"55 periods at 2", u"2026-11-16", u"周一至周五1", 200, 11000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aBook(aTerm(u"2026-09-01", row.lastDay));
        confirm(book, book.term.dates, {1, 2});
        book.rows<Enrollment>() = {anEnrollment(row.slots)};
        const Settlement settlement =
            settled(book, aFeeItem(FeeBasis::Period, SettleRule::Attended, row.price));
        CHECK(settlement.prepaid.fen() == row.amount);
        CHECK(settlement.consumed.fen() == row.amount);
    }
}

TEST_CASE("R-CAL-1 what was prepaid for a cancelled day flows back")
{
    TermBook book = aBook(kSeptember);
    book.rows<CalendarDay>() = {{date(u"2026-09-02"), CalendarDayKind::Cancelled, {}, {}}};
    confirm(book, kSeptember.dates, {1, 2});
    book.rows<Session>().removeIf(
        [](const Session &session) { return session.date == date(u"2026-09-02"); });
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Payment>() = {aPayment(10120)};
    for (const SettleRule settle : {SettleRule::Attended, SettleRule::None}) {
        const Settlement settlement = settled(book, aFeeItem(FeeBasis::Period, settle, 230));
        CHECK(settlement.prepaid.fen() == 10120);
        CHECK(settlement.refund().fen() == 460);
        CHECK(settlement.counts.cancelled == 2);
    }
}

TEST_CASE("R-FEE-3 a day is cancelled when all of its periods are")
{
    TermBook book = aSeptember();
    for (Session &session : book.rows<Session>()) {
        if (session.date == date(u"2026-09-07") && session.period == 1)
            session.state = SessionState::Cancelled;
    }
    CHECK(settled(book, aFeeItem(FeeBasis::Day, SettleRule::None, 100)).consumed.fen() == 2100);
    for (Session &session : book.rows<Session>()) {
        if (session.date == date(u"2026-09-07"))
            session.state = SessionState::Cancelled;
    }
    CHECK(settled(book, aFeeItem(FeeBasis::Day, SettleRule::None, 100)).consumed.fen() == 2000);
}

TEST_CASE("R-CAL-1 a make-up day is charged by the timetable it follows")
{
    TermBook book = aBook(kSeptember);
    book.rows<CalendarDay>() = {{date(u"2026-09-20"), CalendarDayKind::MakeUp, 1, {}}};
    book.rows<Enrollment>() = {anEnrollment(u"周一1")};
    CHECK(settled(book, kPeriodItem).prepaid.fen() == 5 * 230); // four Mondays and the Sunday
    book.rows<Enrollment>() = {anEnrollment(u"周日1")};
    CHECK(settled(book, kPeriodItem).lines.isEmpty());
}

TEST_CASE("R-ATT-9 a moved session counts where it was held")
{
    TermBook book = aSeptember();
    book.rows<Band>().append(aBand(u"1-6", 4)); // after school too
    Session moved = aSession(u"2026-09-17", 4); // the 15th's first period, held on the 17th
    moved.movedFromDate = date(u"2026-09-15");
    moved.movedFromPeriod = 1;
    book.rows<Session>().removeIf([](const Session &session) {
        return session.date == date(u"2026-09-15") && session.period == 1;
    });
    book.rows<Session>().append(moved);

    CHECK(settled(book, kPeriodItem).counts == AttendanceCount{44, 2, 39, 1, 2, 0});
    const FeeRules rules{{kPeriodItem}, {}, 7};
    CHECK(settled(book, rules, date(u"2026-09-16")).counts.scheduled == 23);
    CHECK(settled(book, rules, date(u"2026-09-17")).counts.scheduled == 26);

    SECTION("its mark stands at the new place")
    {
        book.rows<Mark>().append(aMark(u"2026-09-17", 4, MarkState::Absent));
        CHECK(settled(book, kPeriodItem).counts.absent == 3);
        book.rows<Mark>().last() = aMark(u"2026-09-15", 1, MarkState::Absent);
        CHECK(settled(book, kPeriodItem).counts.absent == 2);
    }
    SECTION("in the month in which it was held")
    {
        const BillingMonth early{QStringLiteral("上"), QDate(2026, 9, 1), QDate(2026, 9, 16), {}};
        const BillingMonth late{QStringLiteral("下"), QDate(2026, 9, 17), QDate(2026, 9, 30), {}};
        book.rows<Enrollment>()[0].slots = slotSet(u"周二1");
        const FeeItem month = aFeeItem(FeeBasis::Month, SettleRule::Attended, 3000);
        const Settlement settlement = settled(book, {{month}, {early, late}, 7});
        CHECK(unitsOf(settlement, LineKind::Prepaid) == QList<int>{3, 2});
        CHECK(unitsOf(settlement, LineKind::Consumed) == QList<int>{2, 3});
    }
    SECTION("not for who had left by then (R-ENR-2)")
    {
        book.rows<Student>()[0].left = date(u"2026-09-17");
        CHECK(settled(book, kPeriodItem).counts.scheduled == 23);
        book.rows<Student>()[0].left = date(u"2026-09-18");
        CHECK(settled(book, kPeriodItem).counts.scheduled == 26);
    }
}

TEST_CASE("R-ATT-3 a period without a roll makes a settlement incomplete")
{
    TermBook book = aSeptember();
    book.rows<Session>().removeLast();
    const Settlement settlement = settled(book, kPeriodItem);
    CHECK(settlement.counts.unrecorded == 1);
    CHECK_FALSE(settlement.complete());
    CHECK(settlement.consumed.fen() == 38 * 230);
}

TEST_CASE("T04 a month is charged by its scheduled sessions, whether it has four weeks or five")
{
    // Thursdays: the four of September, the five of October.
    struct Row {
        const char *what;
        QStringView start;
        bool holiday; // 2026-10-01
        FeeBasis basis;
        std::int64_t price;
        std::optional<Money> cap; // of a month
        std::int64_t september, october;
    };
    using enum FeeBasis;
    const Row rows[] = {
        {"a month's price for four sessions and for five",
         u"2026-09-01",
         false,
         Month,
         16'000,
         {},
         16'000,
         16'000},
        {"and for five of which one is a holiday",
         u"2026-09-01",
         true,
         Month,
         16'000,
         {},
         16'000,
         16'000},
        {"in for the last three of five", u"2026-10-15", false, Month, 16'000, {}, 0, 9'600},
        {"in for the last three of four", u"2026-10-15", true, Month, 16'000, {}, 0, 12'000},
        {"in for the last one of four", u"2026-09-24", false, Month, 16'000, {}, 4'000, 16'000},
        {"a session's price, four times and five",
         u"2026-09-01",
         false,
         Period,
         230,
         {},
         920,
         1'150},
        {"and four times and four", u"2026-09-01", true, Period, 230, {}, 920, 920},
        {"the fifth session is cut at the cap", u"2026-09-01", false, Period, 230,
         Money::fen(1'000), 920, 1'000},
        {"a day's price", u"2026-09-01", false, Day, 300, {}, 1'200, 1'500},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aBook(aTerm(u"2026-09-01", u"2026-10-31"));
        book.rows<Enrollment>() = {anEnrollment(u"周四1", row.start)};
        if (row.holiday)
            book.rows<CalendarDay>() = {{date(u"2026-10-01"), CalendarDayKind::Holiday, {}, {}}};
        FeeItem item = aFeeItem(row.basis, SettleRule::Attended, row.price);
        item.caps.month = row.cap;
        const FeeRules rules{
            {item},
            {kWholeMonth, {QStringLiteral("10月"), QDate(2026, 10, 1), QDate(2026, 10, 31), {}}},
            7};
        const Settlement whole = settled(book, rules);
        CHECK(whole.prepaid.fen() == row.september + row.october);
        if (row.basis != Month)
            continue;
        QList<std::int64_t> months;
        for (const FeeLine &line : whole.lines) {
            if (line.kind == LineKind::Prepaid)
                months.append(line.amount.fen());
        }
        CHECK(months ==
              (row.september == 0 ? QList{row.october} : QList{row.september, row.october}));
    }
}

TEST_CASE(
    "T30 a transfer leaves the sessions before it with the old class, those after with the new")
{
    TermBook book = aSeptember();
    book.rows<SchoolClass>() = {aClass(), aClass(kOtherClass, 1)};
    book.rows<Student>()[0].className = kOtherClass;
    const QDate transfer(2026, 9, 16);
    book.rows<ClassTransfer>() = {{QStringLiteral("1"), transfer, kClass, kOtherClass}};
    for (Session &session : book.rows<Session>()) {
        if (transfer <= session.date)
            session.group = classGroup(kOtherClass);
    }
    const Settlement moved = settled(book, kPeriodItem);
    CHECK(moved.counts == settled(aSeptember(), kPeriodItem).counts);
    CHECK(moved.prepaid == settled(aSeptember(), kPeriodItem).prepaid);
    CHECK(moved.consumed == settled(aSeptember(), kPeriodItem).consumed);

    // Said to be a week later, the new class's rolls of that week are not this student's.
    book.rows<ClassTransfer>()[0].date = transfer.addDays(7);
    CHECK(settled(book, kPeriodItem).counts == AttendanceCount{44, 2, 29, 1, 2, 10});
}

TEST_CASE("T03 a term over the end of February and one of a single day are charged by sessions")
{
    TermBook leap = aBook(aTerm(u"2028-02-28", u"2028-03-01"));
    leap.rows<Enrollment>() = {anEnrollment(u"周一至周五1", u"2028-02-28")};
    CHECK(settled(leap, kPeriodItem).prepaid.fen() == 690);

    TermBook day = aBook(aTerm(u"2026-09-01", u"2026-09-01"));
    day.rows<Enrollment>() = {anEnrollment(u"周二1")};
    CHECK(settled(day, aFeeItem(FeeBasis::Term, SettleRule::None, 999)).prepaid.fen() == 999);

    TermBook weekend = aBook(aTerm(u"2026-09-05", u"2026-09-06"));
    weekend.rows<Enrollment>() = {anEnrollment(u"周一至周五1", u"2026-09-05")};
    CHECK(settled(weekend, aFeeItem(FeeBasis::Term, SettleRule::None, 999)).lines.isEmpty());
}

TEST_CASE(
    "T25 R-FEE-6 a day without a waiver waives nothing, with one its percent, with two the more")
{
    struct Row {
        const char *what;
        QList<Waiver> waivers;
        std::int64_t waived;
    };
    // 22 days at 4.00; 1 to 15 September are eleven of them, 16 to 20 three.
    const Waiver half = aWaiver(50, u"2026-09-01", u"2026-09-15");
    const Waiver part = aWaiver(30, u"2026-09-10", u"2026-09-20");
    const Waiver late = aWaiver(30, u"2026-09-16", u"2026-09-20");
    const QList<Row> rows = {{"none", {}, 0},
                             {"one, eleven days by half", {half}, 2200},
                             {"two that do not meet", {half, late}, 2200 + 360},
                             {"two that overlap: the larger", {half, part}, 2200 + 360},
                             {"the other way round", {part, half}, 2200 + 360},
                             {"the same twice", {half, half}, 2200}};
    const FeeItem item = aFeeItem(FeeBasis::Day, SettleRule::None, 400);
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aSeptember();
        book.rows<Waiver>() = row.waivers;
        CHECK(settled(book, item).waivedPrepaid.fen() == row.waived);
    }
}

TEST_CASE("T26 R-FEE-5a caps at the edge of two months do not depend on the order of rows")
{
    // Three days of September and two of October at 4.00, at most 5.00 a month.
    TermBook book = aBook(aTerm(u"2026-09-28", u"2026-10-02"));
    Enrollment enrollment = anEnrollment();
    enrollment.start = date(u"2026-09-28");
    book.rows<Enrollment>() = {enrollment};
    confirm(book, book.term.dates, {1, 2});
    FeeItem item = aFeeItem(FeeBasis::Day, SettleRule::Attended, 400);
    item.caps.month = Money::fen(500);
    CHECK(settled(book, item).consumed.fen() == 1000);
    std::reverse(book.rows<Session>().begin(), book.rows<Session>().end());
    CHECK(settled(book, item).consumed.fen() == 1000);

    // A day missed below the cap costs nothing less; one more does, in its own month alone.
    book.rows<Mark>() = {aMark(u"2026-09-30", 1, MarkState::Absent),
                         aMark(u"2026-09-30", 2, MarkState::Absent)};
    CHECK(settled(book, item).consumed.fen() == 1000);
    book.rows<Mark>() +=
        {aMark(u"2026-09-28", 1, MarkState::Absent), aMark(u"2026-09-28", 2, MarkState::Absent)};
    CHECK(settled(book, item).consumed.fen() == 900);
    std::reverse(book.rows<Mark>().begin(), book.rows<Mark>().end());
    CHECK(settled(book, item).consumed.fen() == 900);
}

TEST_CASE("T07 R-FEE-7 each kind of money has its sign")
{
    struct Row {
        const char *what;
        Money Settlement::*part;
        int sign;
    };
    constexpr Row rows[] = {{"a charge", &Settlement::consumed, -1},
                            {"a payment", &Settlement::paid, 1},
                            {"a waiver", &Settlement::waived, 1},
                            {"a refund", &Settlement::refunded, -1}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Settlement settlement;
        settlement.paid = Money::fen(5000);
        settlement.consumed = Money::fen(4000);
        settlement.*row.part += Money::fen(300);
        CHECK(settlement.balance() == Money::fen(1000 + row.sign * 300));
        CHECK(settlement.refund() == settlement.balance());
        CHECK(settlement.due().isZero());
    }
}
