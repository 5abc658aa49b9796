// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/staff_fund.h"
#include "core/rules/redlines/red_lines.h"
#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kCourse = QStringLiteral("C1");

// One class with one student and its teacher, who stay for period 1 from Monday to Friday in the
// first three weeks of September 2026, with everything as it should be on the Monday after.
struct RedSchool {
    RedSchool()
    {
        Enrollment enrollment = anEnrollment(u"周一至周五1");
        enrollment.consentedOn = date(u"2026-08-25");
        book.rows<Enrollment>() = {enrollment};
        book.rows<StaffMember>() = {aPaidTeacher(kT1, QStringLiteral("A")),
                                    aPaidTeacher(kT2, QStringLiteral("B"))};
        book.rows<BaseGroup>() = {{kClass, slotSet(u"周一至周五1"), QStringLiteral("自主作业"), kT1,
                                   QStringLiteral("101")}};
        confirm(book, book.term.dates, {1});
        for (const Session &session : book.rows<Session>())
            book.rows<Patrol>().append({session.date, {}, {}, kT2, {}, {}, {}});
        book.rows<Publicity>() = {{QStringLiteral("课后服务费"),
                                   Money::fen(230),
                                   date(u"2026-08-20"),
                                   date(u"2026-08-31"),
                                   {}}};
        book.rows<Payment>() = {aPayment(3450)};
        rules.fees.items = {aFeeItem(FeeBasis::Period, SettleRule::Attended, 230)};
        rules.caps = {Money::fen(230), Money::fen(460)};
        rules.exemptCategories = {QStringLiteral("残疾")};
        rules.thirdParty.pools = {ProviderSource::CityPool};
        rules.baseLayers = {QStringLiteral("基础托管")};
        rules.staffPercent = 85;
        rules.patrolDaily = true;
        for (const FilingKind kind :
             {FilingKind::Timetable, FilingKind::Standard, FilingKind::Plan})
            filings.append({kind, date(u"2026-09-10"), {}});
        part.tiers = {{QStringLiteral("A"), Money::fen(100)},
                      {QStringLiteral("B"), Money::fen(50)}};
    }

    [[nodiscard]] QList<RedFinding> findings(std::optional<GuardedAction> action = {}) const
    {
        const TermPlan plan(book);
        const std::vector<StudentFacts> students = studentFacts(book);
        const PayFacts pay(book, plan);
        const Money income = netServiceIncome(plan, rules.fees, students);
        const PaySheet sheet =
            computePay(pay, part, staffFund(book.term, rules.staffPercent, income));
        const RedLineFacts facts{book,   plan,    students, rules, pay,     sheet,
                                 income, surplus, filings,  today, admitted};
        return action ? checkRedLines(facts, *action) : checkRedLines(facts);
    }

    // "R-RED-1: row; row"
    [[nodiscard]] QString text() const
    {
        QStringList list;
        for (const RedFinding &finding : findings())
            list.append(finding.rule + u' ' + QString::number(finding.rows.size()));
        return list.join(u' ');
    }
    [[nodiscard]] QStringList rowsOf(const char *rule) const
    {
        for (const RedFinding &finding : findings()) {
            if (finding.rule == QLatin1String(rule))
                return finding.rows;
        }
        return {};
    }

    // A published course of an organisation whose papers are in order.
    void addCourse()
    {
        Offering offering = anOffering(kCourse, u"周三2");
        offering.teacher = kT2;
        offering.organisation = QStringLiteral("城市少年宫");
        book.rows<Offering>() = {offering};
        Organisation organisation;
        organisation.name = offering.organisation;
        organisation.source = ProviderSource::CityPool;
        organisation.interviewed = date(u"2026-08-20");
        organisation.qualifiedUntil = date(u"2027-08-31");
        organisation.insuredUntil = date(u"2026-09-16"); // the last Wednesday
        organisation.contractFrom = date(u"2026-09-02"); // the first one
        organisation.contractTo = date(u"2026-09-16");
        book.rows<Organisation>() = {organisation};
        book.rows<StaffMember>()[1].organisation = organisation.name;
    }

    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-21"));
    RedLineRules rules;
    PayPart part = aRatesPart();
    QList<Money> surplus;
    QList<Filing> filings;
    QSet<QString> admitted;
    QDate today = QDate(2026, 9, 21);
};

[[nodiscard]] QString none()
{
    return {};
}

} // namespace

TEST_CASE("R-RED a term with everything in order has no finding")
{
    CHECK(RedSchool().text() == none());
}

TEST_CASE("R-RED-1 active enrollments need application and agreement")
{
    RedSchool school;
    Enrollment &row = school.book.rows<Enrollment>()[0];
    row.agreedOn.reset();
    CHECK(school.text() == QStringLiteral("R-RED-1 1"));
    CHECK(school.rowsOf("R-RED-1")[0].startsWith(QStringLiteral("1 2026-09-01")));
    row.state = EnrollmentState::AwaitingContract;
    CHECK(school.rowsOf("R-RED-1").isEmpty());

    RedSchool insured;
    insured.rules.insuranceNeeded = true;
    CHECK(insured.text() == QStringLiteral("R-RED-1 1"));
    insured.book.rows<Enrollment>()[0].note = QStringLiteral("平安保险 P-17");
    CHECK(insured.text() == none());
}

TEST_CASE("R-RED-2 each price has run its public notice before money is taken")
{
    RedSchool school;
    SECTION("no notice")
    {
        school.book.rows<Publicity>().clear();
        CHECK(school.text() == QStringLiteral("R-RED-2 1"));
    }
    SECTION("another price")
    {
        school.book.rows<Publicity>()[0].price = Money::fen(220);
        CHECK(school.text() == QStringLiteral("R-RED-2 1"));
    }
    SECTION("an item that there is not")
    {
        school.book.rows<Publicity>().append(school.book.rows<Publicity>()[0]);
        school.book.rows<Publicity>()[1].item = QStringLiteral("材料费");
        CHECK(school.text() == QStringLiteral("R-RED-2 1"));
    }
    SECTION("paid on the fifth day is in time, on the fourth too early")
    {
        school.book.rows<Publicity>()[0].start = date(u"2026-08-31"); // paid on 2026-09-05
        CHECK(school.text() == none());
        school.book.rows<Publicity>()[0].start = date(u"2026-09-01");
        CHECK(school.text() == QStringLiteral("R-RED-2 1"));
    }
}

TEST_CASE("R-RED-3 R-FEE-8 the standard keeps the caps for who is there all the term")
{
    RedSchool school;
    school.rules.caps.perPeriod = Money::fen(229);
    // Both periods of the band are counted: grades 1 to 6 each.
    CHECK(school.text() == QStringLiteral("R-RED-3 6"));
    school.rules.caps.perPeriod = Money::fen(230);
    CHECK(school.text() == none());
    school.rules.caps.perDay = Money::fen(459);
    CHECK(school.text() == QStringLiteral("R-RED-3 6"));
    school.rules.fees.items[0].maxPeriodsPerDay = 1; // 2.30 for a day of two periods
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-4, R-FEE-10 a billing month lies inside of the term")
{
    RedSchool school;
    school.book.rows<BillingMonth>() = {
        {QStringLiteral("9月"), date(u"2026-09-01"), date(u"2026-09-21"), {}}};
    CHECK(school.text() == none());
    school.book.rows<BillingMonth>()[0].end = date(u"2026-09-22");
    CHECK(school.text() == QStringLiteral("R-RED-4 1"));
}

TEST_CASE("R-RED-5, R-MNU-5 third parties come from the pool with all their papers")
{
    RedSchool school;
    school.addCourse();
    CHECK(school.text() == none());
    Organisation &papers = school.book.rows<Organisation>()[0];
    Offering &course = school.book.rows<Offering>()[0];
    SECTION("not in the pool")
    {
        papers.source = ProviderSource::DistrictPool;
    }
    SECTION("no interview")
    {
        papers.interviewed.reset();
    }
    SECTION("an interview after the first session")
    {
        papers.interviewed = date(u"2026-09-03");
    }
    SECTION("qualification lapses")
    {
        papers.qualifiedUntil = date(u"2026-09-15");
    }
    SECTION("insurance lapses")
    {
        papers.insuredUntil = date(u"2026-09-15");
    }
    SECTION("contract ends")
    {
        papers.contractTo = date(u"2026-09-15");
    }
    SECTION("contract begins too late")
    {
        papers.contractFrom = date(u"2026-09-03");
    }
    SECTION("a subject course")
    {
        course.subject = true;
    }
    SECTION("none of its staff is named")
    {
        school.book.rows<StaffMember>()[1].organisation.clear();
    }
    SECTION("not on the admitted list")
    {
        school.rules.thirdParty.admittedListOnly = true;
    }
    SECTION("no organisation at all")
    {
        school.rules.thirdParty.allowed = false;
    }
    CHECK(school.text() == QStringLiteral("R-RED-5 1"));
    course.state = OfferingState::Reviewed;
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-5 a reviewed course is on the admitted list")
{
    RedSchool school;
    school.addCourse();
    school.rules.thirdParty.admittedListOnly = true;
    school.admitted = {kCourse};
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-6 no lesson plan for a subject in the base service")
{
    RedSchool school;
    school.addCourse();
    Offering &course = school.book.rows<Offering>()[0];
    course.organisation.clear();
    course.layer = QStringLiteral("基础托管");
    course.category = QStringLiteral("学科");
    CHECK(school.text() == none());
    school.book.rows<LessonPlanLine>() = {{kCourse, 1, QStringLiteral("第一课"), {}}};
    CHECK(school.text() == QStringLiteral("R-RED-6 1"));
    course.category = QStringLiteral("阅读");
    CHECK(school.text() == none());
    course.category = QStringLiteral("学科");
    course.layer = QStringLiteral("社团");
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-7, R-MNU-6 pupils have a teacher in every slot and every session")
{
    RedSchool school;
    school.book.rows<BaseGroup>()[0].slots = slotSet(u"周一至周四1");
    CHECK(school.rowsOf("R-RED-7") == QStringList{kClass + QStringLiteral(" 周五1")});
    for (Session &session : school.book.rows<Session>()) {
        if (session.date.dayOfWeek() == 5)
            session.teacher = kT1;
    }
    CHECK(school.rowsOf("R-RED-7").isEmpty());

    RedSchool away;
    away.book.rows<Session>()[0].teacherState = TeacherState::OnLeave;
    CHECK(away.rowsOf("R-RED-7").size() == 1);
    away.book.rows<Session>()[0].substitute = kT2;
    CHECK(away.rowsOf("R-RED-7").isEmpty());
}

TEST_CASE("R-RED-8 pay beyond the fund stops the closing, unless the scheme scales it")
{
    RedSchool school;
    school.part.tiers[0].rate = Money::fen(5000); // the fund is 85 % of 15 × 2.30
    for (Session &session : school.book.rows<Session>())
        session.record = RecordState::Complete;
    CHECK(school.text() == QStringLiteral("R-RED-8 1"));
    school.rules.stopsOverFund = false;
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-9, R-LED-4 no more is spent than came back or was collected")
{
    RedSchool school;
    school.book.rows<Spending>() = {
        {date(u"2026-09-10"), QStringLiteral("其他"), Money::fen(3450), {}, {}, {}}};
    CHECK(school.text() == none());
    school.book.rows<Spending>()[0].amount = Money::fen(3451);
    CHECK(school.text() == QStringLiteral("R-RED-9 1"));

    school.book.rows<Spending>()[0].amount = Money::fen(100);
    school.rules.spendsReturned = true;
    CHECK(school.text() == QStringLiteral("R-RED-9 1"));
    school.book.rows<TreasuryMove>() = {
        {date(u"2026-09-08"), TreasuryMoveKind::Remitted, Money::fen(3450), QStringLiteral("1")},
        {date(u"2026-09-09"), TreasuryMoveKind::Returned, Money::fen(100), QStringLiteral("2")}};
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-10 the service ends within the scheme's hours")
{
    RedSchool school; // period 2 ends at 16:50
    school.rules.ends.latestEnd = 16 * 60 + 50;
    CHECK(school.text() == none());
    school.rules.ends.latestEnd = 16 * 60 + 49;
    CHECK(school.text() == QStringLiteral("R-RED-10 6"));
    school.rules.ends = {};
    school.rules.ends.earliestEnd = 16 * 60 + 51;
    CHECK(school.text() == QStringLiteral("R-RED-10 6"));
}

TEST_CASE("R-RED-11 who is exempt has a waiver over all of the term")
{
    RedSchool school;
    school.book.rows<Student>()[0].categories = {QStringLiteral("残疾")};
    CHECK(school.text() == QStringLiteral("R-RED-11 1"));
    school.book.rows<Waiver>() = {aWaiver(100, u"2026-09-01", u"2026-09-21")};
    CHECK(school.rowsOf("R-RED-11").isEmpty());
    school.book.rows<Waiver>()[0].end = date(u"2026-09-20");
    CHECK(school.rowsOf("R-RED-11").size() == 1);
    school.book.rows<Student>()[0].categories = {QStringLiteral("留守")};
    CHECK(school.rowsOf("R-RED-11").isEmpty());
}

TEST_CASE("R-RED-12 service days want a patrol, rolls are taken within two days")
{
    RedSchool school;
    school.book.rows<Patrol>().removeFirst();
    CHECK(school.text() == QStringLiteral("R-RED-12 1"));
    school.rules.patrolDaily = false;
    CHECK(school.text() == none());

    const auto untake = [&](QDate day) {
        for (Session &session : school.book.rows<Session>()) {
            if (session.date == day)
                session.state = SessionState::NotTaken;
        }
    };
    untake(QDate(2026, 9, 18)); // Friday; three days have gone by on Monday
    CHECK(school.text() == QStringLiteral("R-RED-12 1"));
    school.today = QDate(2026, 9, 20);
    CHECK(school.text() == none());
}

TEST_CASE("R-RED-13 timetable, standard and plan are filed in time")
{
    RedSchool school; // due on 2026-09-16
    school.filings[0].date = date(u"2026-09-16");
    CHECK(school.text() == none());
    school.filings[0].date = date(u"2026-09-17");
    CHECK(school.text() == QStringLiteral("R-RED-13 1"));
    school.filings.clear();
    CHECK(school.text() == QStringLiteral("R-RED-13 3"));
    school.today = date(u"2026-09-16");
    CHECK(school.rowsOf("R-RED-13").isEmpty());
}

TEST_CASE("R-RED-14, R-FND-2 income and spending are disclosed after the term")
{
    RedSchool school;
    school.rules.staffPercent = 0; // pay is not what this is about
    school.part.tiers.clear();
    school.today = date(u"2026-10-06");
    CHECK(school.rowsOf("R-RED-14").isEmpty());
    school.today = date(u"2026-10-07");
    CHECK(school.rowsOf("R-RED-14").size() == 1);
    school.filings.append({FilingKind::Disclosure, date(u"2026-10-06"), {}});
    CHECK(school.rowsOf("R-RED-14").isEmpty());
    school.rules.fees.items.clear();
    school.filings.clear();
    CHECK(school.rowsOf("R-RED-14").isEmpty()); // nothing was collected
}

TEST_CASE("R-RED-15 a paid session was held by its teacher, for pupils, in one room")
{
    SECTION("in two rooms at once")
    {
        RedSchool school;
        school.book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
        Student other = aStudent(QStringLiteral("2"));
        other.className = kOtherClass;
        school.book.rows<Student>().append(other);
        Enrollment enrollment = school.book.rows<Enrollment>()[0];
        enrollment.student = other.number;
        school.book.rows<Enrollment>().append(enrollment);
        school.book.rows<BaseGroup>().append({kOtherClass, slotSet(u"周一至周五1"), {}, kT2, {}});
        confirm(school.book, school.book.term.dates, {1});
        school.book.rows<Session>() = school.book.rows<Session>().mid(0, 15);
        Session second = school.book.rows<Session>()[0];
        second.group = classGroup(kOtherClass);
        second.substitute = kT1;
        school.book.rows<Session>().append(second);
        CHECK(school.rowsOf("R-RED-15").size() == 1);
        school.book.rows<Session>().last().substitute = kT2;
        CHECK(school.rowsOf("R-RED-15").isEmpty());
    }
    SECTION("without pupils")
    {
        RedSchool school;
        school.book.rows<Enrollment>()[0].start = date(u"2026-09-02");
        CHECK(school.rowsOf("R-RED-15").size() == 1); // the 1st was paid for nobody
    }
    SECTION("another teacher")
    {
        RedSchool school;
        school.book.rows<Session>()[0].teacher = kT2;
        CHECK(school.rowsOf("R-RED-15").size() == 1);
        school.book.rows<Session>()[0].substitute = kT2;
        CHECK(school.rowsOf("R-RED-15").isEmpty());
    }
}

TEST_CASE("R-RED-16 staff get half of the income, and no surplus grows two terms running")
{
    RedSchool school;
    school.today = date(u"2026-09-22");
    school.book.term.staffFund = Money::fen(100'000);
    for (Session &session : school.book.rows<Session>())
        session.record = RecordState::Complete;
    // 15 sessions, 34.50 of income: half of it is 17.25, 85 % are 29.33.
    struct Row {
        std::int64_t rate;
        qsizetype rows;
    };
    for (const Row &row : {Row{114, 1}, Row{115, 0}, Row{195, 0}, Row{196, 1}}) {
        CAPTURE(row.rate);
        school.part.tiers[0].rate = Money::fen(row.rate);
        CHECK(school.rowsOf("R-RED-16").size() == row.rows);
    }
    school.part.tiers[0].rate = Money::fen(115);
    const auto surplus = [&](QList<int> fen) {
        school.surplus.clear();
        for (const int amount : fen)
            school.surplus.append(Money::fen(amount));
        return school.rowsOf("R-RED-16").size();
    };
    CHECK(surplus({1, 2}) == 0);
    CHECK(surplus({1, 2, 3}) == 1);
    CHECK(surplus({1, 2, 2}) == 0);
    CHECK(surplus({2, 1, 3}) == 0);
}

TEST_CASE("R-RED-17 noon care, meals and evening study are not billed as the service")
{
    RedSchool school;
    FeeItem meal = aFeeItem(FeeBasis::Day, SettleRule::Attended, 0);
    meal.name = QStringLiteral("午餐费");
    meal.inScope = false;
    school.rules.fees.items.append(meal);
    CHECK(school.text() == none());
    school.rules.fees.items[1].inScope = true;
    CHECK(school.text() == QStringLiteral("R-RED-17 1"));
    school.rules.fees.items[1].inScope = false;
    school.rules.fees.items[1].name = QStringLiteral("晚自习费");
    CHECK(school.text() == QStringLiteral("R-RED-17 1"));
}

TEST_CASE("R-RED-18, R-DAT-2 a guardian's consent stands with each selection")
{
    RedSchool school;
    school.book.rows<Enrollment>()[0].consentedOn.reset();
    CHECK(school.text() == QStringLiteral("R-RED-18 1"));
    CHECK(school.findings()[0].severity == RedSeverity::Warn);
}

TEST_CASE("R-RED a blocking check stops its own action and no other")
{
    RedSchool school;
    school.book.rows<Enrollment>()[0].agreedOn.reset();
    school.book.rows<Enrollment>()[0].consentedOn.reset();
    CHECK(school.findings(GuardedAction::Billing).size() == 1);
    CHECK(school.findings(GuardedAction::Publish).isEmpty());
    CHECK(school.findings(GuardedAction::ClosePay).isEmpty());
    school.addCourse();
    school.book.rows<Organisation>()[0].interviewed.reset();
    CHECK(school.findings(GuardedAction::Publish).size() == 1);
    CHECK(school.findings(GuardedAction::Session).size() == 1);
    CHECK_FALSE(school.findings(GuardedAction::Publish)[0].wayOut.isEmpty());
    CHECK_FALSE(school.findings(GuardedAction::Publish)[0].clause.isEmpty());
}
