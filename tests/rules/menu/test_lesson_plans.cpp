// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/lesson_plans.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kC1 = QStringLiteral("C1");

// A course on Mondays from 7 to 28 September, four of them, and a plan of three lessons.
[[nodiscard]] TermBook aPlannedCourse()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<Offering>() = {anOffering(kC1, u"周一1")};
    for (const int lesson : {3, 1, 2})
        book.rows<LessonPlanLine>().append({kC1, lesson, QStringLiteral("第%1课").arg(lesson), {}});
    book.rows<LessonPlanLine>().append({QStringLiteral("C2"), 4, QStringLiteral("别的课"), {}});
    return book;
}

// "9-07:1 9-14:2": the days with the numbers of their lessons; 0 where there is none left.
[[nodiscard]] QString planOf(const TermBook &book)
{
    QStringList texts;
    for (const LessonSession &session :
         lessonSessions(TermPlan(book), book.rows<Offering>()[0], book.rows<LessonPlanLine>()))
        texts.append(session.at.date.toString(QStringLiteral("M-dd:")) +
                     QString::number(session.line ? session.line->lesson : 0));
    return texts.join(u' ');
}

} // namespace

TEST_CASE("R-MNU-9 sessions take the lines in order, and one without a line is reported")
{
    TermBook book = aPlannedCourse();
    CHECK(planOf(book) == QStringLiteral("9-07:1 9-14:2 9-21:3 9-28:0"));

    SECTION("a cancelled session takes none")
    {
        Session cancelled = aSession(u"2026-09-14", 1, offeringGroup(kC1));
        cancelled.state = SessionState::Cancelled;
        book.rows<Session>() = {cancelled};
        CHECK(planOf(book) == QStringLiteral("9-07:1 9-21:2 9-28:3"));
    }
    SECTION("a moved session stands where it is held")
    {
        Session moved = aSession(u"2026-09-30", 1, offeringGroup(kC1));
        moved.movedFromDate = date(u"2026-09-14");
        moved.movedFromPeriod = 1;
        book.rows<Session>() = {moved};
        CHECK(planOf(book) == QStringLiteral("9-07:1 9-21:2 9-28:3 9-30:0"));
    }
    SECTION("a holiday has no session, a make-up day has one")
    {
        book.rows<CalendarDay>() = {{date(u"2026-09-14"), CalendarDayKind::Holiday, {}, {}},
                                    {date(u"2026-09-19"), CalendarDayKind::MakeUp, 1, {}}};
        CHECK(planOf(book) == QStringLiteral("9-07:1 9-19:2 9-21:3 9-28:0"));
    }
    SECTION("two periods of a day are two sessions")
    {
        book.rows<Offering>()[0].slots = slotSet(u"周一1-2");
        CHECK(planOf(book).startsWith(QStringLiteral("9-07:1 9-07:2 9-14:3 9-14:0")));
    }
    SECTION("a course that is not held has no sessions")
    {
        book.rows<Offering>()[0].state = OfferingState::Reviewed;
        CHECK(planOf(book).isEmpty());
    }
}
