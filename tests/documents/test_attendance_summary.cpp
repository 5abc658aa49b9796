// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/attendance_summary.h"
#include "core/rules/fees/settlement.h"
#include "tests/documents/made_schools.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

AttendanceSummary summaryOf(const TermBook &book, const AttendanceTally::Extent &extent)
{
    const TermPlan plan(book);
    AttendanceTally tally(plan, extent);
    for (const auto &periods : presences(book, plan))
        tally.add(periods);
    return tally.summary();
}

AttendanceCount sumOf(const QList<NamedCount> &list)
{
    AttendanceCount sum;
    for (const NamedCount &entry : list)
        sum += entry.counts;
    return sum;
}

// Two months; 李明 in a course on Wednesdays; a fortnight taken; one day cancelled.
TermBook busySchool()
{
    TermBook book = twoClasses();
    book.term.dates = DateRange(QDate(2026, 9, 1), QDate(2026, 10, 30));
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    confirm(book, {QDate(2026, 9, 1), QDate(2026, 9, 14)}, {1});
    book.rows<Session>().append(aSession(u"2026-10-05", 1));
    book.rows<Session>()[1].state = SessionState::Cancelled;
    book.rows<Mark>() = {aMark(u"2026-09-03", 1, MarkState::Absent),
                         aMark(u"2026-09-04", 1, MarkState::PersonalLeave),
                         aMark(u"2026-09-09", 1, MarkState::Late)};
    return book;
}

} // namespace

TEST_CASE("R-ATT-3 attendance by class, by course and by month are one total")
{
    const TermBook book = busySchool();
    const AttendanceSummary summary = summaryOf(book, {book.term.dates.last()});
    CHECK(sumOf(summary.classes) == summary.total);
    AttendanceCount courses = sumOf(summary.courses);
    CHECK(courses.attended == 1);
    courses += summary.base;
    CHECK(courses == summary.total);
    AttendanceCount months;
    for (const AttendanceCount &month : summary.months)
        months += month;
    CHECK(months == summary.total);
    CHECK(summary.months.keys() == QList<QDate>{QDate(2026, 9, 1), QDate(2026, 10, 1)});
    CHECK(summary.classes.size() == 2);
    CHECK(summary.classes[0].name == kClass);
}

TEST_CASE("R-ATT-3 the total is what the settlements count")
{
    const TermBook book = busySchool();
    const TermPlan plan(book);
    SettlementRun run(plan, {});
    AttendanceCount settled;
    for (const StudentFacts &facts : studentFacts(book))
        settled += run.settle(facts).counts;
    CHECK(summaryOf(book, {book.term.dates.last()}).total == settled);
}

TEST_CASE("R-ATT-2 sessions held are the confirmed ones with somebody expected, each once")
{
    const TermBook book = busySchool();
    const AttendanceSummary summary = summaryOf(book, {QDate(2026, 9, 4)});
    // 一（1）班 on the 1st, 3rd and 4th; cancelled on the 2nd, when 李明 is in C1, which nobody
    // took; 三（1）班 on four days.
    CHECK(summary.sessionsHeld == 3);
    CHECK(summary.sessionsCancelled == 1);
    CHECK(summary.sessionsNotTaken == 5);
}

TEST_CASE("R-ATT-3 nothing later than the day asked for counts")
{
    const TermBook book = busySchool();
    CHECK(summaryOf(book, {QDate(2026, 9, 1)}).total == AttendanceCount{3, 0, 2, 0, 0, 1});
    CHECK(summaryOf(book, {QDate(2026, 9, 3)}).total == AttendanceCount{9, 1, 3, 0, 1, 4});
    CHECK(summaryOf(book, {QDate(2026, 9, 30)}).months.size() == 1);
}

TEST_CASE("R-FEE-5c noon periods count only where the scheme has them in the service")
{
    TermBook book = twoClasses();
    book.rows<Enrollment>()[0].slots = slotSet(u"周一至周五1;周一至周五3");
    const QDate first = book.term.dates.first();
    CHECK(summaryOf(book, {first, false}).total.scheduled == 3);
    CHECK(summaryOf(book, {first, true}).total.scheduled == 4);

    FeeItem item = aFeeItem(FeeBasis::Period, SettleRule::Attended, 230);
    CHECK_FALSE(noonIsInScope({item}));
    item.periods = PeriodKind::Noon;
    CHECK(noonIsInScope({item}));
    item.inScope = false;
    CHECK_FALSE(noonIsInScope({item}));
}

TEST_CASE("R-ATT-3 the rate leaves out what was cancelled or never taken")
{
    CHECK(attendanceRate({10, 2, 4, 1, 1, 2}) == 667);
    CHECK(attendanceRate({2, 0, 2, 0, 0, 0}) == 1'000);
    CHECK_FALSE(attendanceRate({5, 2, 0, 0, 0, 3}));
}
