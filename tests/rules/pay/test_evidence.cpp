// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/evidence.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] QList<PayGapKind> kindsOf(const QList<PayGap> &gaps)
{
    QList<PayGapKind> kinds;
    for (const PayGap &gap : gaps)
        kinds.append(gap.kind);
    return kinds;
}

// The pupil comes on the days whose sessions aPayBook has, and to no others.
[[nodiscard]] TermBook aFullBook()
{
    TermBook book = aPayBook();
    for (const QStringView on : {u"2026-09-01", u"2026-09-02", u"2026-09-03", u"2026-10-12"}) {
        Enrollment enrollment = anEnrollment(u"周一至周五1", on);
        enrollment.end = enrollment.start;
        book.rows<Enrollment>().append(enrollment);
    }
    return book;
}

} // namespace

TEST_CASE("R-PAY-10, R-RED-7 what pay stands on and is not there")
{
    struct Row {
        const char *what;
        void (*change)(TermBook &);
        QList<PayGapKind> kinds;
    };
    using enum PayGapKind;
    const QList<Row> rows = {
        {"nothing is missing", [](TermBook &) {}, {}},
        {"a roll that is not confirmed",
         [](TermBook &book) { book.rows<Session>()[0].state = SessionState::NotTaken; },
         {NoRoll}},
        {"a session that there is no row of",
         [](TermBook &book) { book.rows<Session>().removeFirst(); },
         {NoRoll}},
        {"one without pupils needs none",
         [](TermBook &book) { book.rows<Session>().remove(1); },
         {}},
        {"a cancelled one needs none",
         [](TermBook &book) { book.rows<Session>()[0].state = SessionState::Cancelled; },
         {}},
        {"a blank record",
         [](TermBook &book) { book.rows<Session>()[0].record.reset(); },
         {NoRecord}},
        {"a record that is said to be none",
         [](TermBook &book) { book.rows<Session>()[0].record = RecordState::None; },
         {}},
        {"nobody in the timetable",
         [](TermBook &book) { book.rows<Session>()[0].teacher.clear(); },
         {NobodyNamed}},
        {"on leave without a substitute",
         [](TermBook &book) { book.rows<Session>()[0].teacherState = TeacherState::OnLeave; },
         {NobodyTaught}},
        {"on leave with one",
         [](TermBook &book) {
             book.rows<Session>()[0].teacherState = TeacherState::OnLeave;
             book.rows<Session>()[0].substitute = kT2;
         },
         {}},
        {"no tier", [](TermBook &book) { book.rows<StaffMember>()[1].tier.clear(); }, {NoTier}},
        {"no tier and no session",
         [](TermBook &book) { book.rows<StaffMember>()[2].tier.clear(); },
         {}},
        {"an award without an amount",
         [](TermBook &book) {
             book.rows<Sanction>() = {aSanction(SanctionKind::Award, u"2026-09-01")};
         },
         {NoAmount}},
        {"a stop needs none",
         [](TermBook &book) {
             book.rows<Sanction>() = {aSanction(SanctionKind::Suspension, u"2026-09-01")};
         },
         {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aFullBook();
        row.change(book);
        CHECK(kindsOf(gapsOf(book, aRatesPart())) == row.kinds);
    }
}

TEST_CASE("R-PAY-10 a gap names the session and the person")
{
    TermBook book = aFullBook();
    book.rows<Session>()[0].state = SessionState::NotTaken;
    book.rows<StaffMember>()[1].tier = QStringLiteral("Z");
    const QList<PayGap> gaps = gapsOf(book, aRatesPart());
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0] == PayGap{PayGapKind::NoRoll, date(u"2026-09-01"), 1, classGroup(), {}, 0, {}});
    CHECK(gaps[1] ==
          PayGap{PayGapKind::NoTier, date(u"2026-09-03"), 0, {}, kT2, 2, date(u"2026-09-03")});
}

TEST_CASE("R-PAY-10 a day that is still to come misses nothing")
{
    TermBook book = aFullBook();
    book.rows<Session>().clear();
    const TermPlan plan(book);
    const auto students = studentFacts(book);
    const auto until = [&](QStringView day) {
        const EvidenceRequest request{students, 7, true, date(day)};
        return kindsOf(payGaps(PayFacts(book, plan), aRatesPart(), request));
    };
    using enum PayGapKind;
    CHECK(until(u"2026-08-31").isEmpty());
    CHECK(until(u"2026-09-01") == QList{NoRoll, NoPatrol});
    CHECK(until(u"2026-09-03") == QList{NoRoll, NoRoll, NoRoll, NoPatrol});
}

TEST_CASE("R-ATT-6 service days without a patrol are counted where the scheme wants one daily")
{
    TermBook book = aFullBook();
    CHECK(gapsOf(book, aRatesPart(), false).isEmpty());
    QList<PayGap> gaps = gapsOf(book, aRatesPart(), true);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].count == 44);
    CHECK(gaps[0].date == date(u"2026-09-01"));
    CHECK(gaps[0].last == date(u"2026-10-30"));
    Patrol patrol;
    patrol.date = date(u"2026-09-01");
    patrol.patroller = kT3;
    book.rows<Patrol>() = {patrol};
    book.rows<CalendarDay>() = {{date(u"2026-10-30"), CalendarDayKind::Cancelled, {}, {}}};
    gaps = gapsOf(book, aRatesPart(), true);
    CHECK(gaps[0].count == 42);
    CHECK(gaps[0].date == date(u"2026-09-02"));
    CHECK(gaps[0].last == date(u"2026-10-29"));
}

TEST_CASE("R-PAY-2 R-PAY-4 a score that the method needs and that is missing is listed")
{
    TermBook book = aFullBook();
    using enum PayGapKind;
    CHECK(kindsOf(gapsOf(book, aPart(PayMethod::Units))) == QList{NoScore, NoScore});
    book.rows<Assessment>() = {aSurvey(kT1, 9000), aSurvey(kT2, 0)};
    CHECK(gapsOf(book, aPart(PayMethod::Units)).isEmpty());
    CHECK(kindsOf(gapsOf(book, aPart(PayMethod::Evaluation))) == QList{NoScore, NoScore});
    for (Assessment &scores : book.rows<Assessment>())
        scores.tutoring = scores.showcase = scores.satisfaction = Hundredths{};
    CHECK(gapsOf(book, aPart(PayMethod::Evaluation)).isEmpty());
    book.rows<Assessment>()[0].satisfaction.reset();
    CHECK(kindsOf(gapsOf(book, aPart(PayMethod::Evaluation))) == QList{NoScore});
}

TEST_CASE("R-PAY-6 an organisation without a contract price is listed")
{
    TermBook book = aFullBook();
    const QString star = QStringLiteral("星辰");
    book.rows<Organisation>() = {{star, {}, {}, {}, {}, {}, {}, Money::fen(1), {}}};
    book.rows<StaffMember>()[0].organisation = star;
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周二1")};
    book.rows<Offering>()[0].teacher = kT1;
    book.rows<Offering>()[0].organisation = star;
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    book.rows<Session>()[0].group = offeringGroup(QStringLiteral("C1"));
    CHECK(gapsOf(book, aRatesPart()).isEmpty());
    book.rows<Organisation>()[0].sessionPrice.reset();
    const QList<PayGap> gaps = gapsOf(book, aRatesPart());
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].kind == PayGapKind::NoPrice);
    CHECK(gaps[0].who == star);
    CHECK(gaps[0].count == 1);
}
