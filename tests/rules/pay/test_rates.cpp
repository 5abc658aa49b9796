// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/rates.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// T1 (tier A) holds one session of a course on Tuesday the 1st of September 2026.
[[nodiscard]] TermBook aCourseBook(bool special = false)
{
    TermBook book = aPayBook();
    const QString code = QStringLiteral("C1");
    book.rows<Offering>() = {anOffering(code, u"周二1")};
    book.rows<Offering>()[0].special = special;
    book.rows<Session>() = {aTaughtSession(u"2026-09-01", 1, kT1, offeringGroup(code))};
    return book;
}

[[nodiscard]] std::int64_t rateOf(const TermBook &book, const QString &staff = kT1,
                                  const PayPart &part = aRatesPart())
{
    return payOf(book, part).find(staff)->rate.fen();
}

[[nodiscard]] QList<int> countsOf(const PersonPay &person)
{
    QList<int> counts;
    for (const PayLine &line : person.lines)
        counts.append(line.count);
    return counts;
}

} // namespace

TEST_CASE("R-PAY-3 what one session pays")
{
    struct Row {
        const char *what;
        const char16_t *tier;
        bool special;
        RecordState record;
        TeacherState state;
        std::int64_t pay;
    };
    using enum RecordState;
    using enum TeacherState;
    constexpr Row rows[] = {
        {"tier A", u"A", false, Complete, Present, 6000},
        {"tier B", u"B", false, Complete, Present, 4500},
        {"tier C", u"C", false, Complete, Present, 3000},
        {"the special rate on top", u"B", true, Complete, Present, 7000},
        {"cut at the cap", u"A", true, Complete, Present, 8000},
        {"half for an incomplete record", u"A", false, Incomplete, Present, 3000},
        {"the cap before the half", u"A", true, Incomplete, Present, 4000},
        {"nothing without a record", u"A", false, None, Present, 0},
        {"the late factor", u"A", false, Complete, Late, 3000},
        {"both halves", u"A", false, Incomplete, Late, 1500},
        {"both halves of a special course", u"B", true, Incomplete, Late, 1750},
        {"away", u"A", false, Complete, OnLeave, 0},
        {"absent", u"A", false, Complete, Absent, 0},
        {"a tier that there is not", u"D", false, Complete, Present, 0},
        {"no tier", u"", true, Complete, Present, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aCourseBook(row.special);
        book.rows<StaffMember>()[0].tier = QString::fromUtf16(row.tier);
        book.rows<Session>()[0].record = row.record;
        book.rows<Session>()[0].teacherState = row.state;
        CHECK(rateOf(book) == row.pay);
    }
}

TEST_CASE("R-PAY-3 each session is rounded once, half away from zero")
{
    struct Row {
        std::int64_t rate;
        RecordState record;
        int lateFactor;
        std::int64_t pay;
    };
    using enum RecordState;
    constexpr Row rows[] = {
        {4501, Incomplete, 100, 2251}, // 22.505
        {4501, Incomplete, 50, 1125},  // 11.2525, not the half of 22.51
        {4503, Incomplete, 50, 1126},  // 11.2575
        {3001, Complete, 33, 990},     // 9.9033
        {3001, Complete, 0, 0},        {1, Incomplete, 100, 1}, {1, Incomplete, 50, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.rate, row.lateFactor);
        TermBook book = aCourseBook();
        book.rows<Session>()[0].record = row.record;
        book.rows<Session>()[0].teacherState = TeacherState::Late;
        PayPart part = aRatesPart();
        part.tiers[0].rate = Money::fen(row.rate);
        part.lateFactor = Hundredths{row.lateFactor};
        CHECK(rateOf(book, kT1, part) == row.pay);
    }
}

TEST_CASE("R-PAY-9 minutes count only where the scheme says so")
{
    struct Row {
        int from, to; // the period's times, in minutes
        bool countMinutes;
        int perSession;
        std::int64_t pay; // at 60.00 a session
    };
    constexpr Row rows[] = {
        {900, 1020, false, 40, 6'000}, {900, 1020, true, 40, 18'000}, // two hours are three
        {900, 940, true, 40, 6'000},   {900, 945, true, 60, 4'500},
        {900, 945, true, 40, 6'750},   {900, 950, true, 45, 6'667}, // 66.666…
    };
    for (const Row &row : rows) {
        CAPTURE(row.to, row.perSession);
        TermBook book = aCourseBook();
        book.rows<Band>()[0].start = row.from;
        book.rows<Band>()[0].end = row.to;
        PayPart part = aRatesPart();
        part.countMinutes = row.countMinutes;
        part.minutesPerSession = row.perSession;
        CHECK(rateOf(book, kT1, part) == row.pay);
        book.rows<Session>()[0].period = 4; // which no band has
        CHECK(rateOf(book, kT1, part) == 6'000);
    }
}

TEST_CASE("R-PAY-3 without a cap nothing is cut")
{
    PayPart part = aRatesPart();
    part.capPerSession.reset();
    CHECK(rateOf(aCourseBook(true), kT1, part) == 8500);
    CHECK_FALSE(payOf(aCourseBook(true), part).find(kT1)->lines[0].terms.capped);
    CHECK(payOf(aCourseBook(true), aRatesPart()).find(kT1)->lines[0].terms.capped);
}

TEST_CASE("R-PAY-3 lateness belongs to who came late, not to a substitute")
{
    TermBook book = aCourseBook();
    Session &session = book.rows<Session>()[0];
    session.teacherState = TeacherState::Late;
    session.substitute = kT2;
    CHECK(rateOf(book, kT1) == 0);
    CHECK(rateOf(book, kT2) == 4500);
    session.substitute = kT1; // who came late and taught
    CHECK(rateOf(book, kT1) == 3000);
}

TEST_CASE("R-PAY-3 sanctions over their dates")
{
    struct Row {
        const char *what;
        QList<Sanction> sanctions;
        std::int64_t pay;
    };
    using enum SanctionKind;
    const QList<Row> rows = {
        {"one tier lower", {aSanction(Downgrade, u"2026-09-01")}, 4500},
        {"each active row lowers by one",
         {aSanction(Downgrade, u"2026-09-01"), aSanction(Downgrade, u"2026-08-01", u"2026-09-01")},
         3000},
        {"below the last tier stays last",
         {aSanction(Downgrade, u"2026-09-01"), aSanction(Downgrade, u"2026-09-01"),
          aSanction(Downgrade, u"2026-09-01")},
         3000},
        {"without an end only the one day", {aSanction(Downgrade, u"2026-08-31")}, 6000},
        {"to its end", {aSanction(Downgrade, u"2026-08-31", u"2026-09-01")}, 4500},
        {"ended the day before", {aSanction(Downgrade, u"2026-08-30", u"2026-08-31")}, 6000},
        {"from the day after", {aSanction(Downgrade, u"2026-09-02", u"2026-09-30")}, 6000},
        {"stopped", {aSanction(Suspension, u"2026-08-31", u"2026-09-01")}, 0},
        {"stopped until the day before",
         {aSanction(Suspension, u"2026-08-30", u"2026-08-31")},
         6000},
        {"a dereliction that day", {aSanction(Dereliction, u"2026-09-01")}, 0},
        {"a dereliction the day before, whatever its end",
         {aSanction(Dereliction, u"2026-08-31", u"2026-09-30")},
         6000},
        {"an accident that day", {aSanction(Accident, u"2026-09-01")}, 0},
        {"a breach of ethics in the month", {aSanction(Ethics, u"2026-09-30")}, 0},
        {"a breach of ethics in another", {aSanction(Ethics, u"2026-10-01")}, 6000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aCourseBook();
        book.rows<Sanction>() = row.sanctions;
        CHECK(rateOf(book) == row.pay);
        CHECK(payOf(book, aRatesPart()).find(kT1)->sessions == 1);
    }
}

TEST_CASE("R-PAY-3 an absence empties the day, also what was taught as a substitute")
{
    TermBook book = aPayBook();
    CHECK(rateOf(book) == 24'000);
    book.rows<Session>()[0].teacherState = TeacherState::Absent;
    CHECK(rateOf(book) == 12'000);
    book.rows<Session>()[2].substitute = kT3; // on the 2nd, T3 is paid by its own tier
    CHECK(rateOf(book) == 6'000);
    CHECK(rateOf(book, kT3) == 3'000);
}

TEST_CASE("R-PAY-3 awards are added, deductions taken, and the total is at least 0")
{
    struct Row {
        const char *what;
        QList<Sanction> sanctions;
        std::int64_t award, deduct, total;
    };
    const auto amount = [](SanctionKind kind, std::int64_t fen) {
        return aSanction(kind, u"2026-12-24", {}, Money::fen(fen));
    };
    using enum SanctionKind;
    const QList<Row> rows = {
        {"nothing", {}, 0, 0, 6000},
        {"an award", {amount(Award, 10'000)}, 10'000, 0, 16'000},
        {"two awards", {amount(Award, 10'000), amount(Award, 1)}, 10'001, 0, 16'001},
        {"a deduction", {amount(Deduction, 5'999)}, 0, 5'999, 1},
        {"all of it", {amount(Deduction, 6'000)}, 0, 6'000, 0},
        {"more than there is", {amount(Deduction, 6'001)}, 0, 6'001, 0},
        {"both", {amount(Deduction, 7'000), amount(Award, 2'000)}, 2'000, 7'000, 1'000},
        {"without an amount", {aSanction(Deduction, u"2026-09-01")}, 0, 0, 6000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aCourseBook();
        book.rows<Sanction>() = row.sanctions;
        const PaySheet sheet = payOf(book, aRatesPart());
        const PersonPay &person = *sheet.find(kT1);
        CHECK(person.award.fen() == row.award);
        CHECK(person.deduct.fen() == row.deduct);
        CHECK(person.total.fen() == row.total);
    }
}

TEST_CASE("R-PAY-9 a tier and its rate hold from a date, and the lines split there")
{
    TermBook book = aPayBook();
    StaffMember later = aPaidTeacher(kT1, QStringLiteral("C"));
    later.tierFrom = date(u"2026-09-02");
    PayPart part = aRatesPart();

    SECTION("one tier all the time: one line of four sessions")
    {
        CHECK(countsOf(*payOf(book, part).find(kT1)) == QList<int>{4});
    }
    SECTION("another tier from the 2nd of September")
    {
        book.rows<StaffMember>().prepend(later);
        const PaySheet sheet = payOf(book, part);
        CHECK(sheet.staff.size() == 3);
        CHECK(sheet.find(kT1)->rate.fen() == 2 * 6000 + 2 * 3000);
        CHECK(countsOf(*sheet.find(kT1)) == QList<int>{2, 2});
    }
    SECTION("no tier before its first date")
    {
        book.rows<StaffMember>()[0] = later;
        const PaySheet sheet = payOf(book, part);
        CHECK(sheet.find(kT1)->rate.fen() == 2 * 3000);
        CHECK(sheet.find(kT1)->sessions == 4);
    }
    SECTION("another rate from the day of a session, and a later one")
    {
        part.tiers[0].changes = {{date(u"2026-10-12"), Money::fen(7000)},
                                 {date(u"2026-09-02"), Money::fen(6500)}};
        const PaySheet sheet = payOf(book, part);
        CHECK(sheet.find(kT1)->rate.fen() == 2 * 6000 + 6500 + 7000);
        CHECK(countsOf(*sheet.find(kT1)) == QList<int>{2, 1, 1});
    }
    SECTION("another rate from the day after the last session")
    {
        part.tiers[0].changes = {{date(u"2026-10-13"), Money::fen(7000)}};
        CHECK(payOf(book, part).find(kT1)->rate.fen() == 4 * 6000);
    }
}

TEST_CASE("R-PAY-7 over the fund: scale splits it by raw pay, stop shows the excess")
{
    struct Row {
        OverFund over;
        std::int64_t fund, first, second, excess;
    };
    using enum OverFund;
    // T1 240.00 and T2 90.00 make 330.00.
    constexpr Row rows[] = {
        {Stop, 33'000, 24'000, 9'000, 0},
        {Stop, 32'999, 24'000, 9'000, 1},
        {Stop, 0, 24'000, 9'000, 33'000},
        {Scale, 33'000, 24'000, 9'000, 0},
        {Scale, 33'001, 24'000, 9'000, 0},
        {Scale, 11'000, 8'000, 3'000, 0},
        {Scale, 32'999, 23'999, 9'000, 0}, // 23,999.27 and 8,999.73
        {Scale, 0, 0, 0, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fund, static_cast<int>(row.over));
        PayPart part = aRatesPart();
        part.overFund = row.over;
        const PaySheet sheet = payOf(aPayBook(), part, row.fund);
        CHECK(sheet.find(kT1)->total.fen() == row.first);
        CHECK(sheet.find(kT2)->total.fen() == row.second);
        CHECK(sheet.find(kT3)->total.isZero());
        CHECK(sheet.over().fen() == row.excess);
        CHECK(sheet.find(kT1)->rate.fen() == 24'000);
        const bool scaled = sheet.find(kT1)->lines.last().kind == PayLineKind::Scaled;
        CHECK(scaled == (row.over == Scale && row.fund < 33'000));
    }
}

TEST_CASE("R-PAY-7 raw pay is rate, post and award less deduction, at least 0")
{
    TermBook book = aPayBook();
    Sanction deduction = aSanction(SanctionKind::Deduction, u"2026-09-01", {}, Money::fen(9'001));
    deduction.staff = kT2;
    book.rows<Sanction>() = {deduction,
                             aSanction(SanctionKind::Award, u"2026-09-01", {}, Money::fen(16'000))};
    PayPart part = aRatesPart();
    part.overFund = OverFund::Scale;
    part.posts = {{QStringLiteral("教师"), PostBasis::Term, Money::fen(10'000)}};
    // Raw: 240 + 160 + 100 = 500.00; 90 + 100 − 90.01 = 99.99; 100.00: together 699.99.
    const PaySheet sheet = payOf(book, part, 69'999);
    CHECK(sheet.total().fen() == 69'999);
    CHECK(sheet.find(kT2)->total.fen() == 9'999);
    const PaySheet half = payOf(book, part, 7'000);
    CHECK(half.find(kT1)->total.fen() == 5'000); // 5000.07
    CHECK(half.find(kT2)->total.fen() == 1'000); //  999.91
    CHECK(half.find(kT3)->total.fen() == 1'000); // 1000.01
    CHECK(half.total().fen() == 7'000);
}

TEST_CASE("R-PAY-9 a class-size rate: up to 35 pupils 35 yuan, then one yuan a pupil")
{
    struct Row {
        int pupils;
        std::int64_t pay;
    };
    constexpr Row rows[] = {{0, 3500}, {1, 3500}, {35, 3500}, {36, 3600}, {45, 4500}, {60, 5000}};
    PayPart part = aRatesPart();
    part.tiers.clear();
    part.capPerSession = Money::fen(5000); // cuts the last row
    part.classSize = ClassSizeRate{35, Money::fen(3500), Money::fen(100)};
    for (const Row &row : rows) {
        CAPTURE(row.pupils);
        TermBook book = aPayBook();
        book.rows<Session>() = {aTaughtSession(u"2026-09-01", 1, kT1)};
        book.rows<Student>().clear();
        for (int pupil = 1; pupil <= row.pupils; ++pupil) {
            const QString number = QString::number(pupil);
            book.rows<Student>().append(aStudent(number));
            book.rows<Enrollment>().append(anEnrollment());
            book.rows<Enrollment>().last().student = number;
        }
        CHECK(rateOf(book, kT1, part) == row.pay);
        // A tier is not needed, so nobody lacks one.
        const auto gaps = gapsOf(book, part);
        CHECK(std::none_of(gaps.begin(), gaps.end(),
                           [](const PayGap &gap) { return gap.kind == PayGapKind::NoTier; }));
    }
}

TEST_CASE("R-PAY-9 head and second teacher share a session 6:4")
{
    struct Row {
        const char *what;
        TeacherState state;
        QString substitute;
        QStringList others;
        std::int64_t head;
        std::int64_t second;
        std::int64_t third;
    };
    const QList<Row> rows{
        {"one further teacher", TeacherState::Present, {}, {kT2}, 3600, 2400, 0},
        {"two share the second part", TeacherState::Present, {}, {kT2, kT3}, 3600, 1200, 1200},
        {"nobody beside the head", TeacherState::Present, {}, {}, 6000, 0, 0},
        {"the head's lateness is the head's", TeacherState::Late, {}, {kT2}, 1800, 2400, 0},
        {"the second alone in the head's place", TeacherState::OnLeave, kT2, {kT2}, 0, 4500, 0},
        {"a stranger in the head's place", TeacherState::OnLeave, kT3, {kT2}, 0, 1200, 1800},
        {"nobody taught", TeacherState::OnLeave, {}, {kT2}, 0, 0, 0}};
    PayPart part = aRatesPart();
    part.teacherShares = TeacherShares{6, 4};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aCourseBook();
        book.rows<Offering>()[0].otherTeachers = row.others;
        book.rows<Session>()[0].teacherState = row.state;
        book.rows<Session>()[0].substitute = row.substitute;
        CHECK(rateOf(book, kT1, part) == row.head);
        CHECK(rateOf(book, kT2, part) == row.second);
        CHECK(rateOf(book, kT3, part) == row.third);
    }
    // Without the ratio, further teachers are not paid for the head's session.
    TermBook book = aCourseBook();
    book.rows<Offering>()[0].otherTeachers = {kT2};
    CHECK(rateOf(book, kT1) == 6000);
    CHECK(rateOf(book, kT2) == 0);
}

TEST_CASE("R-PAY-9 two hours count as three sessions where the scheme counts minutes")
{
    PayPart part = aRatesPart();
    part.countMinutes = true;
    part.minutesPerSession = 40;
    TermBook book = aPayBook();
    book.rows<Session>() = {aTaughtSession(u"2026-09-01", 1, kT1)};
    for (Band &band : book.rows<Band>())
        band.end = band.start + 120;
    CHECK(rateOf(book, kT1, part) == 3 * 6000);
    part.countMinutes = false;
    CHECK(rateOf(book, kT1, part) == 6000);
}

TEST_CASE("R-PAY-3 a sanction that the scheme does not know does not act and is listed")
{
    PayPart part = aRatesPart();
    TermBook book = aPayBook();
    book.rows<Sanction>() = {aSanction(SanctionKind::Suspension, u"2026-09-01", u"2026-10-31")};
    const auto isListed = [&] {
        const auto gaps = gapsOf(book, part);
        return std::any_of(gaps.begin(), gaps.end(),
                           [](const PayGap &gap) { return gap.kind == PayGapKind::NotSanctioned; });
    };
    CHECK(rateOf(book, kT1, part) == 0);
    CHECK_FALSE(isListed());
    part.sanctions.removeOne(SanctionKind::Suspension);
    CHECK(rateOf(book, kT1, part) == 4 * 6000);
    CHECK(isListed());
}
