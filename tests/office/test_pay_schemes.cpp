// SPDX-License-Identifier: GPL-3.0-or-later
// A small term under each scheme, and what its row says must hold.
#include "core/office/closed_pay.h"
#include "core/office/oversight.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kT1 = QStringLiteral("T1");

// One pupil of grade 1 for two periods a day with T1 of tier B, from 1 to 11 September, all rolls
// taken and all records complete.
[[nodiscard]] TermBook aSmallTerm(const QString &scheme, QStringView slotText = u"周一至周五1-2")
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-11"));
    book.term.schemeId = scheme;
    book.rows<StaffMember>() = {aTeacher(kT1)};
    book.rows<StaffMember>()[0].tier = QStringLiteral("B");
    book.rows<BaseGroup>() = {{kClass, slotSet(slotText), QStringLiteral("自主作业"), kT1, {}}};
    book.rows<Enrollment>() = {anEnrollment(slotText)};
    confirm(book, DateRange(date(u"2026-09-01"), date(u"2026-09-11")), {1, 2});
    for (Session &session : book.rows<Session>())
        session.record = RecordState::Complete;
    return book;
}

[[nodiscard]] TermPay payUnder(const TermBook &book)
{
    School school(book.term.schemeId);
    put(school, book, book.term.schemeId);
    const auto pay = payTerm(school.office(), {});
    REQUIRE(pay);
    return pay.value();
}

[[nodiscard]] OpenTerm openUnder(School &school)
{
    const auto open =
        school.office().read<OpenTerm>([](Tables &tables) { return findTerm(tables); });
    REQUIRE(open);
    return open.value();
}

// The faults of a menu with one offering of the layer in these slots.
[[nodiscard]] qsizetype faultsOf(TermBook book, const QString &layer, QStringView slotText)
{
    School school(book.term.schemeId);
    put(school, book, book.term.schemeId);
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), slotText)};
    book.rows<Offering>()[0].layer = layer;
    book.rows<Offering>()[0].teacher = kT1;
    book.rows<BaseGroup>().clear();
    return checkBook(book, checkContext(openUnder(school).scheme)).size();
}

} // namespace

TEST_CASE("scheme qingshanhu pays by tiers under the city's cap, halves lateness and can lower, "
          "stop, deduct and award")
{
    const QString id = QStringLiteral("qingshanhu");
    struct Row {
        const char *what;
        std::optional<SanctionKind> kind;
        std::int64_t totalFen;
    };
    // Nine days of two sessions at 70 yuan.
    constexpr Row rows[] = {{"plain", std::nullopt, 126'000},
                            {"lowered on the first day", SanctionKind::Downgrade, 124'000},
                            {"stopped on the first day", SanctionKind::Suspension, 112'000},
                            {"deducted", SanctionKind::Deduction, 121'000},
                            {"awarded", SanctionKind::Award, 131'000}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aSmallTerm(id);
        if (row.kind)
            book.rows<Sanction>() = {{kT1, *row.kind, date(u"2026-09-01"), std::nullopt,
                                      Money::fen(5'000), QStringLiteral("督导")}};
        CHECK(payUnder(book).sheet.staff[0].total == Money::fen(row.totalFen));
    }
    TermBook late = aSmallTerm(id);
    late.rows<Session>()[0].teacherState = TeacherState::Late;
    CHECK(payUnder(late).sheet.staff[0].total == Money::fen(122'500));
}

TEST_CASE("scheme qingshanhu asks for a patrol every day, third parties from the pool, sport for "
          "grades 1 to 3 and an open day")
{
    School school(QStringLiteral("qingshanhu"));
    put(school, aSmallTerm(QStringLiteral("qingshanhu")), QStringLiteral("qingshanhu"));
    const Scheme scheme = openUnder(school).scheme;
    CHECK(scheme.menu.thirdParty.interviewNeeded);
    CHECK(scheme.menu.thirdParty.insuranceNeeded);
    CHECK(scheme.menu.thirdParty.contractNeeded);
    CHECK(scheme.menu.thirdParty.pools ==
          QList<ProviderSource>{ProviderSource::CityPool, ProviderSource::DistrictPool});
    CHECK(scheme.calendar.filingDays == 15);
    CHECK(scheme.oversight.openDaysPerYear == 1);
    const auto sport =
        std::find_if(scheme.menu.layers.begin(), scheme.menu.layers.end(),
                     [](const Layer &layer) { return layer.name == QStringLiteral("体育梦想课"); });
    REQUIRE(sport != scheme.menu.layers.end());
    CHECK(sport->grades == gradeSet(u"1-3"));
    const auto view = oversightView(school.office(), date(u"2026-09-11"));
    REQUIRE(view);
    REQUIRE(view.value().missing.size() == 1);
    CHECK(view.value().missing[0].startsWith(u'9')); // nine service days, none patrolled
}

TEST_CASE("scheme nancheng1 has school, class and homework layers, and no others are taken")
{
    const TermBook book = aSmallTerm(QStringLiteral("nancheng1"));
    for (const QString &layer : {QStringLiteral("学校特色课程"), QStringLiteral("班级特色课程"),
                                 QStringLiteral("自主作业课程")})
        CHECK(faultsOf(book, layer, u"周一1") == 0);
    CHECK(faultsOf(book, QStringLiteral("别的课程"), u"周一1") > 0);
}

TEST_CASE("scheme yaodu reads and writes in the first hour, clubs are in the second")
{
    const TermBook book = aSmallTerm(QStringLiteral("yaodu"));
    CHECK(faultsOf(book, QStringLiteral("社团"), u"周一2") == 0);
    CHECK(faultsOf(book, QStringLiteral("社团"), u"周一1") > 0);
    School school(QStringLiteral("yaodu"));
    put(school, book, QStringLiteral("yaodu"));
    const Scheme scheme = openUnder(school).scheme;
    REQUIRE(scheme.menu.baseGrid.size() == 1);
    CHECK(scheme.menu.baseGrid[0].slots == slotSet(u"周一至周五1"));
    CHECK(scheme.menu.baseGrid[0].content.contains(QStringLiteral("练字十分钟")));
    for (const Band &band : scheme.calendar.bands)
        CHECK(band.end - band.start == 60);
}

TEST_CASE("scheme xiaozu has one activity each weekday from 16:40 to 17:30, with a named leader")
{
    const QString id = QStringLiteral("xiaozu");
    TermBook book = aSmallTerm(id, u"周一至周五1");
    book.rows<Session>().removeIf([](const Session &session) { return session.period != 1; });
    School school(id);
    put(school, book, id);
    const Scheme scheme = openUnder(school).scheme;
    REQUIRE(scheme.calendar.bands.size() == 1);
    CHECK(scheme.calendar.bands[0].start == 16 * 60 + 40);
    CHECK(scheme.calendar.bands[0].end == 17 * 60 + 30);
    QSet<QString> activities;
    for (const BaseGridCell &cell : scheme.menu.baseGrid)
        activities.insert(cell.content);
    CHECK(activities.size() == 5);

    CHECK(payUnder(book).complete());
    CHECK(payUnder(book).sheet.staff[0].sessions == 9);
    book.rows<BaseGroup>()[0].teacher.clear(); // nobody leads
    const TermPay pay = payUnder(book);
    CHECK(std::count_if(pay.gaps.begin(), pay.gaps.end(), [](const PayGap &gap) {
              return gap.kind == PayGapKind::NobodyNamed;
          }) == 9);
}

TEST_CASE("scheme yueshou160 pays 45 a session in tier B, a special one 25 more, 85 at most")
{
    TermBook book = aSmallTerm(QStringLiteral("yueshou160"));
    CHECK(payUnder(book).sheet.staff[0].total == Money::fen(18 * 4500));
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周二1")};
    book.rows<Offering>()[0].special = true;
    book.rows<Session>() = {aSession(u"2026-09-01", 1, offeringGroup(QStringLiteral("C1")))};
    book.rows<Session>()[0].teacher = kT1;
    book.rows<Session>()[0].record = RecordState::Complete;
    CHECK(payUnder(book).sheet.staff[0].total == Money::fen(7000));
    book.rows<StaffMember>()[0].tier = QStringLiteral("A");
    CHECK(payUnder(book).sheet.staff[0].total == Money::fen(8500));
}

TEST_CASE("scheme nanfeng divides the staff fund by sessions and scores 50/30/20")
{
    TermBook book = aSmallTerm(QStringLiteral("nanfeng"));
    book.term.staffFund = Money::fen(100'000);
    book.rows<StaffMember>().append(aTeacher(QStringLiteral("T2")));
    for (qsizetype at = 0; at < 9; ++at)
        book.rows<Session>()[at].teacher = QStringLiteral("T2");
    const auto score = [](const QString &staff, int tutoring, int showcase, int satisfaction) {
        return Assessment{staff, Hundredths{tutoring * 100}, Hundredths{showcase * 100},
                          Hundredths{satisfaction * 100}, std::nullopt};
    };
    // 90 × 0.5 + 80 × 0.3 + 100 × 0.2 = 89; the other has 80 in all.
    book.rows<Assessment>() = {score(kT1, 90, 80, 100), score(QStringLiteral("T2"), 80, 80, 80)};
    const PaySheet sheet = payUnder(book).sheet;
    CHECK(sheet.staff[0].scoreCenti == 8900);
    CHECK(sheet.staff[0].total == Money::fen(52'663)); // 100,000 × 89 ÷ 169
    CHECK(sheet.total() == Money::fen(100'000));
}

TEST_CASE("scheme gongzuoliang pays nine tenths by units and one tenth by the survey")
{
    TermBook book = aSmallTerm(QStringLiteral("gongzuoliang"));
    book.term.staffFund = Money::fen(100'000);
    PaySheet sheet = payUnder(book).sheet;
    CHECK(sheet.process == Money::fen(90'000));
    CHECK(sheet.staff[0].process == Money::fen(90'000));
    CHECK(sheet.undivided == Money::fen(10'000)); // nobody has a score
    book.rows<Assessment>() = {{kT1, std::nullopt, std::nullopt, std::nullopt, Hundredths{9500}}};
    sheet = payUnder(book).sheet;
    CHECK(sheet.staff[0].terminal == Money::fen(10'000));
    CHECK(sheet.undivided.isZero());
}
