// SPDX-License-Identifier: GPL-3.0-or-later
// Each scheme by its id: a small term is opened under it and does what its document says.
#include "core/office/facts.h"
#include "core/rules/book_checks.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <bit>

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] Scheme schemeOfId(const char *id)
{
    const auto scheme = shippedScheme(QString::fromUtf8(id));
    REQUIRE(scheme.ok());
    return scheme.value();
}

// September 2026 under the scheme: its bands and weekdays, one class of the grade, one student in
// for all of these slots, every session taken.
[[nodiscard]] TermBook aTermUnder(const Scheme &scheme, const QString &slotText, int grade = 3)
{
    Term term = aTerm(u"2026-09-01", u"2026-09-30");
    term.schemeId = scheme.id;
    term.serviceWeekdays = scheme.calendar.serviceWeekdays;
    TermBook book(term);
    book.rows<Band>() = scheme.calendar.bands;
    if (scheme.calendar.bands.isEmpty())
        book.rows<Band>() = {aBand(u"1-9", 1), aBand(u"1-9", 2)};
    book.rows<SchoolClass>() = {aClass(kClass, grade)};
    book.rows<Student>() = {aStudent()};
    book.rows<Enrollment>() = {anEnrollment(slotText)};
    confirm(book, term.dates, {1, 2, 3});
    book.rows<Session>().removeIf([&](const Session &session) {
        return !term.serviceWeekdays.contains(session.date.dayOfWeek());
    });
    return book;
}

[[nodiscard]] Settlement settled(const Scheme &scheme, const TermBook &book)
{
    const TermPlan plan(book);
    return SettlementRun(plan, feeRules(scheme, book)).settle(studentFacts(book).front());
}

[[nodiscard]] QStringList limitsBroken(const Scheme &scheme, const TermBook &book)
{
    return checkLimits(book, calendarLimits(scheme));
}

[[nodiscard]] RowFaults faultsOf(const Scheme &scheme, const TermBook &book)
{
    return checkBook(book, checkContext(scheme));
}

[[nodiscard]] QString proposalsText(const Scheme &scheme)
{
    QStringList proposals;
    for (const WaiverProposal &proposal : scheme.fees.waivers)
        proposals.append(proposal.category + proposal.percent.text());
    return proposals.join(u' ');
}

const QString kBoth = QStringLiteral("周一至周五1-2");

} // namespace

TEST_CASE("scheme yudu: one or two periods a day, care and interest, two lines, pay by post")
{
    const Scheme scheme = schemeOfId("yudu");
    CHECK(settled(scheme, aTermUnder(scheme, kBoth)).prepaid.fen() == 44 * 230);
    CHECK(settled(scheme, aTermUnder(scheme, QStringLiteral("周一至周五1"))).prepaid.fen() ==
          22 * 230);
    TermBook club = aTermUnder(scheme, kBoth);
    club.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三2")};
    club.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    CHECK(settled(scheme, club).prepaid.fen() == 44 * 230 + 10'000);

    CHECK(scheme.enrollment.periodsPerDayChoices == QList<int>{1, 2});
    CHECK(scheme.funds.twoLines);
    CHECK(proposalsText(scheme) == QStringLiteral("困难100 建档立卡100"));
    QStringList posts;
    for (const PayPost &post : scheme.pay.posts)
        posts.append(post.name);
    CHECK(posts.join(u' ') == QStringLiteral("管理 班主任 巡查 后勤"));
}

TEST_CASE("scheme taoyang: meals at cost, part and full waivers, 98 percent take part")
{
    const Scheme scheme = schemeOfId("taoyang");
    TermBook book = aTermUnder(scheme, QStringLiteral("周一至周五1-3"));
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK(settled(scheme, book).prepaid.fen() == 44 * 230 + 22 * 1000);
    CHECK(proposalsText(scheme) == QStringLiteral("残疾100 建档立卡100 留守50 随迁50"));
    book.rows<Waiver>() = {aWaiver(100, u"2026-09-01", u"2026-09-30")};
    CHECK(settled(scheme, book).waived.fen() == 44 * 230); // the meals are paid all the same
    CHECK(scheme.fees.items[1].kind == FeeKind::Agency);
    CHECK_FALSE(scheme.fees.items[1].inScope);
    CHECK(scheme.oversight.participationTargetPercent == 98);
    for (const Band &band : scheme.calendar.bands)
        CHECK(band.dismissal.has_value() == (band.kind == PeriodKind::AfterSchool));
}

TEST_CASE("scheme guangxi: boarders do not pay, noon is for others, four kinds of spending")
{
    const Scheme scheme = schemeOfId("guangxi");
    TermBook book = aTermUnder(scheme, QStringLiteral("周一至周五1-3"));
    CHECK(limitsBroken(scheme, book).isEmpty());
    CHECK(settled(scheme, book).prepaid.fen() == 44 * 230 + 22 * (500 + 1200));
    book.rows<Student>()[0].boarder = true;
    CHECK(settled(scheme, book).prepaid.fen() == 22 * (500 + 1200));

    QStringList shares;
    for (const FundShare &share : scheme.funds.shares)
        shares.append(share.category);
    CHECK(shares.join(u' ') == QStringLiteral("课酬 管理 水电 设备"));
    for (Band &band : book.rows<Band>()) {
        if (band.period == 2) {
            band.end = 17 * 60 + 20;
            band.dismissal = band.end;
        }
        if (band.period == 1)
            band.dismissal.reset();
    }
    CHECK_FALSE(limitsBroken(scheme, book).isEmpty()); // before working hours end
}

TEST_CASE("scheme xinyang: five days of two hours, not before work ends, a week's notice")
{
    const Scheme scheme = schemeOfId("xinyang");
    TermBook book = aTermUnder(scheme, kBoth);
    CHECK(limitsBroken(scheme, book).isEmpty());
    book.rows<Enrollment>()[0].withdrawalRequestedOn = date(u"2026-09-10");
    CHECK(settled(scheme, book).consumed.fen() == 24 * 230); // gone on the 17th
    CHECK(proposalsText(scheme) == QStringLiteral("建档立卡100"));

    TermBook four = book;
    four.term.serviceWeekdays = *WeekdaySet::parse(QStringLiteral("周一至周四"));
    CHECK(limitsBroken(scheme, four).size() == 1);
    TermBook brief = book;
    brief.rows<Band>()[0].start += 1;
    CHECK(limitsBroken(scheme, brief).size() == 9); // each grade
}

TEST_CASE("scheme gongyi: no fee, insurance first, no organisations and no interest classes")
{
    const Scheme scheme = schemeOfId("gongyi");
    CHECK(scheme.fees.free);
    TermBook book = aTermUnder(scheme, kBoth);
    CHECK(settled(scheme, book).lines.isEmpty());
    CHECK(faultsOf(scheme, book).isEmpty());
    CHECK(scheme.enrollment.insuranceNeeded);
    CHECK_FALSE(scheme.menu.thirdParty.allowed);
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TC1"))};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三2")};
    CHECK_FALSE(faultsOf(scheme, book).isEmpty()); // there is no 社团
}

TEST_CASE("scheme suichuan: the plan is filed before the term, supervision every month")
{
    const Scheme scheme = schemeOfId("suichuan");
    CHECK(scheme.calendar.filingDays == 0);
    CHECK(scheme.oversight.diagnosis == Cadence::Monthly);
    CHECK(settled(scheme, aTermUnder(scheme, kBoth)).prepaid.fen() == 44 * 230);
}

TEST_CASE("scheme yanshan: free, homework for the little ones, class courses and clubs")
{
    const Scheme scheme = schemeOfId("yanshan");
    TermBook book = aTermUnder(scheme, QStringLiteral("周一至周四1-2"));
    CHECK(settled(scheme, book).lines.isEmpty());
    QStringList courses;
    for (const BaseGridCell &cell : scheme.menu.baseGrid) {
        courses.append(cell.content);
        for (int weekday = 1; weekday <= 4; ++weekday)
            CHECK(std::popcount(cell.slots.periodsOf(weekday)) == 1);
        CHECK(cell.slots.periodsOf(5) == 0);
    }
    CHECK(courses.join(u' ') == QStringLiteral("作业辅导 面塑 国际象棋 书法 自主阅读"));
    CHECK(scheme.oversight.diagnosis == Cadence::Weekly);

    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TC1"))};
    Offering club = anOffering(QStringLiteral("C1"), u"周二2;周四2");
    club.grades = gradeSet(u"3-6");
    book.rows<Offering>() = {club};
    CHECK(faultsOf(scheme, book).isEmpty());
    book.rows<Offering>()[0].slots = slotSet(u"周三2");
    CHECK_FALSE(faultsOf(scheme, book).isEmpty());
}

TEST_CASE("scheme shuangjian60: two lessons of 60 minutes together, homework only")
{
    const Scheme scheme = schemeOfId("shuangjian60");
    TermBook book = aTermUnder(scheme, kBoth);
    CHECK(limitsBroken(scheme, book).isEmpty());
    int minutes = 0;
    for (const Band &band : scheme.calendar.bands)
        minutes += band.end - band.start;
    CHECK(minutes == 60);
    REQUIRE(scheme.menu.layers.size() == 1);
    CHECK(scheme.menu.layers[0].kind == LayerKind::Base);
    REQUIRE(scheme.menu.baseGrid.size() == 1);
    CHECK(scheme.menu.baseGrid[0].content == QStringLiteral("作业辅导"));
    book.rows<Band>()[0].start += 5;
    CHECK(limitsBroken(scheme, book).size() == 6); // each grade
}
