// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/enrollments.h"

#include "core/office/facts.h"
#include "core/office/withdrawal_effect.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QDate kToday(2026, 10, 12);
const SlotSet kSlots = *SlotSet::parse(QStringLiteral("周一至周五1"));

// The example onex, with two children more who have not applied yet.
class ApplyingSchool : public School
{
public:
    ApplyingSchool()
    {
        takeGood(examplePath(QStringLiteral("onex")));
        REQUIRE(office().perform<void>(QStringLiteral("test"), [](Tables &tables) -> Result<void> {
            const TermId term = findTerm(tables).value().id;
            Student student = tables.rows<Student>(term).first();
            for (const char *number : {"20269901", "20269902"}) {
                student.number = QString::fromLatin1(number);
                student.seat.reset();
                student.categories.clear();
                student.boarder = false;
                student.left.reset();
                tables.insert<Student>(term, student);
            }
            return done();
        }));
        for (const QString &number : kNew)
            REQUIRE(draftEnrollment(office(), {number, kSlots, kToday.addDays(7), {}, kToday, {}}));
    }

    [[nodiscard]] QList<EnrollmentLine> linesOf(const QStringList &students)
    {
        const auto book = loadEnrollments(office());
        REQUIRE(book);
        QList<EnrollmentLine> lines;
        for (const EnrollmentLine &line : book.value().lines) {
            if (students.contains(line.enrollment.student))
                lines.append(line);
        }
        return lines;
    }
    [[nodiscard]] Result<EnrollmentStepReport> step(const QStringList &students, MoveEntry entry)
    {
        EnrollmentStepRequest request;
        for (const EnrollmentLine &line : linesOf(students))
            request.ids.append(line.id);
        if (!entry.on.isValid())
            entry.on = kToday;
        request.entry = entry;
        request.by = QStringLiteral("办公室");
        request.today = kToday;
        return stepEnrollments(office(), request);
    }
    [[nodiscard]] Result<EnrollmentStepReport> step(const QStringList &students,
                                                    EnrollmentMove move)
    {
        MoveEntry entry;
        entry.move = move;
        entry.applicant = QStringLiteral("张建国");
        entry.reason = QStringLiteral("家长要求");
        return step(students, entry);
    }
    void sign(const QStringList &students)
    {
        for (const EnrollmentMove move : {EnrollmentMove::Submit, EnrollmentMove::Pass,
                                          EnrollmentMove::Approve, EnrollmentMove::Sign})
            REQUIRE(step(students, move));
    }
    [[nodiscard]] EnrollmentState stateOf(const QString &student)
    {
        return linesOf({student}).first().enrollment.state;
    }

    inline static const QStringList kNew{QStringLiteral("20269901"), QStringLiteral("20269902")};
};

} // namespace

TEST_CASE("R-ENR-1 a child goes from draft to taking part, and every step is kept with its reason")
{
    ApplyingSchool school;
    school.sign(school.kNew);
    for (const QString &student : school.kNew)
        CHECK(school.stateOf(student) == EnrollmentState::Active);
    const auto steps = enrollmentSteps(school.office(), school.kNew.first());
    REQUIRE(steps);
    REQUIRE(steps.value().size() == 4);
    CHECK(steps.value().first().move == EnrollmentMove::Sign);
    CHECK(steps.value().last().by == u"办公室");
    CHECK(steps.value().last().on == kToday);
}

TEST_CASE("R-ENR-6 nothing comes of a draft in bulk but by its own application and agreement")
{
    ApplyingSchool school;
    const TermBook before = school.rows();
    const auto signedAtOnce = school.step(school.kNew, EnrollmentMove::Sign);
    REQUIRE_FALSE(signedAtOnce);
    CHECK(signedAtOnce.failure().text.contains(QStringLiteral("20269902")));
    CHECK(sameRows(school.rows(), before));
}

TEST_CASE("R-ENR-1 of many, those that cannot take the step are named and the rest goes through")
{
    ApplyingSchool school;
    REQUIRE(school.step({school.kNew.first()}, EnrollmentMove::Submit));
    const auto report = school.step(school.kNew, EnrollmentMove::Pass);
    REQUIRE(report);
    CHECK(report.value().done == 1);
    REQUIRE(report.value().refused.size() == 1);
    CHECK(report.value().refused[0].contains(QStringLiteral("20269902")));
    CHECK(school.stateOf(QStringLiteral("20269901")) == EnrollmentState::SchoolApproval);
    CHECK(school.stateOf(QStringLiteral("20269902")) == EnrollmentState::Draft);
    REQUIRE(school.office().undo());
    CHECK(school.stateOf(QStringLiteral("20269901")) == EnrollmentState::ClassReview);
}

TEST_CASE("R-ENR-2 a withdrawn child leaves by itself once the notice is over, not a day before")
{
    ApplyingSchool school;
    school.sign(school.kNew);
    REQUIRE(school.step({school.kNew.first()}, EnrollmentMove::Withdraw));
    const auto leaving = school.linesOf({school.kNew.first()}).first().leaving;
    REQUIRE(leaving);
    CHECK(*leaving >= kToday.addDays(7));
    const auto early = endDueEnrollments(school.office(), leaving->addDays(-1));
    REQUIRE(early);
    CHECK(school.stateOf(school.kNew.first()) == EnrollmentState::Active);
    const auto due = endDueEnrollments(school.office(), *leaving);
    REQUIRE(due);
    CHECK(due.value() >= 1);
    CHECK(school.stateOf(school.kNew.first()) == EnrollmentState::Ended);
    CHECK(endDueEnrollments(school.office(), *leaving).value() == 0);
}

TEST_CASE("R-ENR-4 T31 a change of slots leaves two selections in one term, none over the other")
{
    ApplyingSchool school;
    school.sign({school.kNew.first()});
    MoveEntry change;
    change.move = EnrollmentMove::Change;
    change.on = kToday.addDays(14);
    change.applicant = QStringLiteral("张建国");
    change.applied = kToday;
    change.slots = *SlotSet::parse(QStringLiteral("周一1"));
    REQUIRE(school.step({school.kNew.first()}, change));
    const QList<EnrollmentLine> lines = school.linesOf({school.kNew.first()});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].enrollment.end == kToday.addDays(13));
    CHECK(lines[1].enrollment.start == kToday.addDays(14));
    CHECK(lines[1].enrollment.slots.count() == 1);
}

TEST_CASE("R-ENR-8 a child that leaves the school is withdrawn without notice")
{
    ApplyingSchool school;
    school.sign({school.kNew.first()});
    MoveEntry leave;
    leave.move = EnrollmentMove::LeaveSchool;
    leave.on = kToday.addDays(9);
    REQUIRE(school.step({school.kNew.first()}, leave));
    CHECK(school.stateOf(school.kNew.first()) == EnrollmentState::Ended);
    CHECK(school.linesOf({school.kNew.first()}).first().leaving == leave.on);
}

TEST_CASE(
    "R-ENR-3 a draft is refused outside of the term, without slots, twice, and for a stranger")
{
    ApplyingSchool school;
    Office &office = school.office();
    const QString child = school.kNew.first();
    CHECK_FALSE(draftEnrollment(office, {child, kSlots, QDate(2027, 8, 1), {}, kToday, {}}));
    CHECK_FALSE(draftEnrollment(office, {child, {}, kToday, {}, kToday, {}}));
    CHECK_FALSE(draftEnrollment(office, {child, kSlots, kToday.addDays(7), {}, kToday, {}}));
    CHECK_FALSE(
        draftEnrollment(office, {QStringLiteral("nobody"), kSlots, kToday, {}, kToday, {}}));
    CHECK(draftEnrollment(office, {child, kSlots, kToday, {}, kToday, {}}));
}

TEST_CASE("R-ENR-2 R-FEE-2 what a withdrawal does: the leaving date and the bill up to it")
{
    // 99 days of two periods at 2.30 in the term, 34 of them before Monday, 2026-10-19.
    School school;
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    const bool waived = GENERATE(false, true);
    CAPTURE(waived);
    if (waived)
        book.rows<Waiver>() = {aWaiver(50, u"2026-09-01", u"2027-01-15")};
    put(school, book);
    const auto row = loadEnrollments(school.office());
    REQUIRE(row);
    const qint64 id = row.value().lines[0].id;
    const int part = waived ? 2 : 1;
    const auto effect = withdrawalEffect(school.office(), id, kToday);
    REQUIRE(effect);
    CHECK(effect.value() == WithdrawalEffect{date(u"2026-10-19"), Money::fen(99 * 460 / part),
                                             Money::fen(34 * 460 / part)});
    const auto late = withdrawalEffect(school.office(), id, date(u"2027-01-12"));
    REQUIRE(late);
    CHECK(late.value() ==
          WithdrawalEffect{std::nullopt, Money::fen(99 * 460 / part), Money::fen(99 * 460 / part)});
    const auto before = withdrawalEffect(school.office(), id, date(u"2026-08-20"));
    REQUIRE(before);
    CHECK(before.value().untilThen.isZero());
    CHECK(school.rows().rows<Enrollment>() == book.rows<Enrollment>()); // nothing is written
    CHECK_FALSE(withdrawalEffect(school.office(), id + 1, kToday));
}
