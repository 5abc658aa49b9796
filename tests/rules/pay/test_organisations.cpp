// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/organisations.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kStar = QStringLiteral("星辰");
const QString kX1 = QStringLiteral("X1");
const QString kX2 = QStringLiteral("X2");

[[nodiscard]] StaffMember externalOf(const QString &number, const QString &organisation)
{
    StaffMember member = aTeacher(number);
    member.post = StaffPost::External;
    member.organisation = organisation;
    return member;
}

// Two sessions of a course that X1 of the organisation holds at 200.00 a session.
[[nodiscard]] TermBook aProviderBook()
{
    TermBook book = aPayBook();
    Organisation star;
    star.name = kStar;
    star.sessionPrice = Money::fen(20'000);
    book.rows<Organisation>() = {star};
    book.rows<StaffMember>() += {externalOf(kX1, kStar), externalOf(kX2, kStar)};
    const QString code = QStringLiteral("C1");
    book.rows<Offering>() = {anOffering(code, u"周二1")};
    book.rows<Offering>()[0].teacher = kX1;
    book.rows<Offering>()[0].organisation = kStar;
    book.rows<Session>() = {aTaughtSession(u"2026-09-01", 1, {}, offeringGroup(code)),
                            aTaughtSession(u"2026-09-08", 1, {}, offeringGroup(code))};
    return book;
}

[[nodiscard]] OrganisationPay paidFor(const TermBook &book)
{
    const PaySheet sheet = payOf(book, aRatesPart());
    REQUIRE(sheet.organisations.size() == 1);
    return sheet.organisations[0];
}

} // namespace

TEST_CASE("R-PAY-6 price × sessions held × assessment, rounded once")
{
    struct Row {
        std::int64_t price;
        std::optional<int> factor; // in hundredths
        std::int64_t total;        // of two sessions
    };
    constexpr Row rows[] = {
        {20'000, {}, 40'000}, {20'000, 100, 40'000}, {20'000, 95, 38'000},
        {20'000, 0, 0},       {333, 95, 633}, // 632.7
        {50, 95, 95},                         // not twice 47.5 rounded
        {0, 100, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.price);
        TermBook book = aProviderBook();
        Organisation &star = book.rows<Organisation>()[0];
        star.sessionPrice = Money::fen(row.price);
        if (row.factor)
            star.factor = Hundredths{*row.factor};
        CHECK(paidFor(book).total.fen() == row.total);
        CHECK(paidFor(book).sessions == 2);
    }
}

TEST_CASE("R-PAY-6 a session that is missing or held by somebody unnamed is not paid")
{
    struct Row {
        const char *what;
        void (*change)(TermBook &);
        int sessions, unpaid;
        bool listed;
    };
    const Row rows[] = {
        {"as agreed", [](TermBook &) {}, 2, 0, false},
        {"not confirmed",
         [](TermBook &book) { book.rows<Session>()[0].state = SessionState::NotTaken; }, 1, 0,
         false},
        {"nobody came",
         [](TermBook &book) { book.rows<Session>()[0].teacherState = TeacherState::Absent; }, 1, 1,
         true},
        {"another of its staff, whom nothing names",
         [](TermBook &book) { book.rows<Session>()[0].teacher = kX2; }, 1, 1, true},
        {"another of its staff as the substitute",
         [](TermBook &book) { book.rows<Session>()[0].substitute = kX2; }, 2, 0, false},
        {"another of its staff whom the course names",
         [](TermBook &book) {
             book.rows<Session>()[0].teacher = kX2;
             book.rows<Offering>()[0].otherTeachers = {kX2};
         },
         2, 0, false},
        {"a teacher of the school",
         [](TermBook &book) { book.rows<Session>()[0].substitute = kT1; }, 1, 1, true},
        {"somebody who has left it by then",
         [](TermBook &book) {
             StaffMember gone = externalOf(kX1, {});
             gone.tierFrom = date(u"2026-09-08");
             book.rows<StaffMember>().append(gone);
         },
         1, 1, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aProviderBook();
        row.change(book);
        CHECK(paidFor(book).sessions == row.sessions);
        CHECK(paidFor(book).unpaid.size() == row.unpaid);
        CHECK(paidFor(book).total.fen() == row.sessions * 20'000);
        const QList<PayGap> gaps = gapsOf(book, aRatesPart());
        const bool listed = std::any_of(gaps.begin(), gaps.end(), [](const PayGap &gap) {
            return gap.kind == PayGapKind::NotApproved;
        });
        CHECK(listed == row.listed);
    }
}

TEST_CASE("R-PAY-6 who is paid by the organisation is not paid again by the school")
{
    for (const PayMethod method : {PayMethod::Rates, PayMethod::Units, PayMethod::Evaluation}) {
        TermBook book = aProviderBook();
        for (StaffMember &member : book.rows<StaffMember>())
            member.tier = QStringLiteral("A");
        book.rows<Assessment>() = {aSurvey(kX1, 9000), aSurvey(kT1, 9000)};
        for (Assessment &scores : book.rows<Assessment>())
            scores.tutoring = scores.showcase = scores.satisfaction = Hundredths{9000};
        book.rows<Session>()[1].substitute = kT1;
        PayPart part = aRatesPart();
        part.method = method;
        const PaySheet sheet = payOf(book, part, 100'000);
        CHECK(sheet.find(kX1)->sessions == 1);
        CHECK(sheet.find(kX1)->total.isZero());
        CHECK(sheet.find(kT1)->sessions == 1);
        CHECK(sheet.find(kT1)->total > Money());
        CHECK(sheet.organisations[0].sessions == 1);
    }
}
