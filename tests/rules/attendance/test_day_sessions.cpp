// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/day_sessions.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// Monday 2026-09-07: the class in periods 1 and 2, and C1 in period 2 with the one pupil in it.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一2")};
    book.rows<Enrollment>() = {anEnrollment(u"周一1-2")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    return book;
}

[[nodiscard]] QList<DaySession> daysOf(const TermBook &book, QStringView on)
{
    const TermPlan plan(book);
    DayOfTeaching day{book, plan, date(on), {}};
    for (const Session &session : book.rows<Session>()) {
        if (session.date == day.date)
            day.sessions.append(session);
    }
    return sessionsOn(day, studentFacts(book), 7);
}

// "period title pupils teachers", with what is special about it.
[[nodiscard]] QStringList linesOf(const TermBook &book, QStringView on)
{
    QStringList lines;
    for (const DaySession &session : daysOf(book, on)) {
        QString line = QStringLiteral("%1 %2 %3 %4")
                           .arg(session.at.period)
                           .arg(session.planned.title)
                           .arg(session.expectedPupils())
                           .arg(session.planned.teachers.join(u'+'));
        if (session.state == SessionState::Cancelled)
            line += QStringLiteral(" 停课");
        if (session.movedFrom)
            line += QStringLiteral(" 原") + session.movedFrom->date.toString(Qt::ISODate) + u'/' +
                    QString::number(session.movedFrom->period);
        lines.append(line);
    }
    return lines;
}

[[nodiscard]] Session moved(QStringView on, int period)
{
    Session session = aSession(on, period, offeringGroup(QStringLiteral("C1")));
    session.state = SessionState::NotTaken;
    session.movedFromDate = date(u"2026-09-07");
    session.movedFromPeriod = 2;
    return session;
}

} // namespace

TEST_CASE("R-ATT-1 a day has every session of its weekday with the pupils of each class")
{
    const TermBook book = aSchool();
    CHECK(linesOf(book, u"2026-09-07") == QStringList{QStringLiteral("1 一（1）班 1 T1"),
                                                      QStringLiteral("2 一（1）班 0 T1"),
                                                      QStringLiteral("2 课程C1 1 TC1")});
    CHECK(linesOf(book, u"2026-09-08").isEmpty());
    const DaySession course = daysOf(book, u"2026-09-07").last();
    CHECK(course.expected == QMap<QString, int>{{kClass, 1}});
    CHECK(course.start == 16 * 60);
    CHECK(course.end == 16 * 60 + 50);
}

TEST_CASE("R-CAL-1 a make-up day has the sessions of the weekday that it follows")
{
    TermBook book = aSchool();
    CHECK(linesOf(book, u"2026-09-12").isEmpty());
    book.rows<CalendarDay>() = {{date(u"2026-09-12"), CalendarDayKind::MakeUp, 1, {}}};
    CHECK(linesOf(book, u"2026-09-12").size() == 3);
    book.rows<CalendarDay>()[0].follows = 2;
    CHECK(linesOf(book, u"2026-09-12").isEmpty());
}

TEST_CASE("R-CAL-1 a day that is cancelled as a whole shows its sessions as cancelled")
{
    TermBook book = aSchool();
    book.rows<CalendarDay>() = {{date(u"2026-09-07"), CalendarDayKind::Cancelled, {}, {}}};
    CHECK(linesOf(book, u"2026-09-07").first() == QStringLiteral("1 一（1）班 1 T1 停课"));
}

TEST_CASE("R-ATT-9 a moved session stands where it is held and nowhere else")
{
    TermBook book = aSchool();
    book.rows<Session>() = {moved(u"2026-09-08", 1)};
    CHECK(linesOf(book, u"2026-09-07").size() == 2);
    CHECK(linesOf(book, u"2026-09-08") ==
          QStringList{QStringLiteral("1 课程C1 1 TC1 原2026-09-07/2")});
    book.rows<Session>() = {moved(u"2026-09-07", 3)};
    CHECK(linesOf(book, u"2026-09-07").last() == QStringLiteral("3 课程C1 1 TC1 原2026-09-07/2"));
    CHECK(linesOf(book, u"2026-09-07").size() == 3);
}

TEST_CASE("R-ATT-5 what was entered for a session stands above the timetable")
{
    TermBook book = aSchool();
    Session session = aSession(u"2026-09-07", 1);
    session.teacher = QStringLiteral("T2");
    session.substitute = QStringLiteral("T3");
    session.note = QStringLiteral("教研");
    book.rows<Session>() = {session};
    const DaySession shown = daysOf(book, u"2026-09-07").first();
    CHECK(shown.planned.teachers == QStringList{QStringLiteral("T2")});
    CHECK(shown.substitute == QStringLiteral("T3"));
    CHECK(shown.note == QStringLiteral("教研"));
    CHECK(shown.state == SessionState::Confirmed);
}

TEST_CASE("R-MNU-6 pupils without a teacher are told, an empty group and a cancelled one are not")
{
    TermBook book = aSchool();
    book.rows<BaseGroup>()[0].teacher.clear();
    const QList<DaySession> sessions = daysOf(book, u"2026-09-07");
    CHECK(sessions[0].lacksTeacher());
    CHECK_FALSE(sessions[1].lacksTeacher()); // its pupil is in the course
    CHECK_FALSE(sessions[2].lacksTeacher());
    Session cancelled = aSession(u"2026-09-07", 1);
    cancelled.state = SessionState::Cancelled;
    book.rows<Session>() = {cancelled};
    CHECK_FALSE(daysOf(book, u"2026-09-07")[0].lacksTeacher());
    book.rows<Session>()[0].state = SessionState::NotTaken;
    book.rows<Session>()[0].substitute = QStringLiteral("T3");
    CHECK_FALSE(daysOf(book, u"2026-09-07")[0].lacksTeacher());
}

TEST_CASE("R-RED-7 a class whose pupils are expected without an arrangement stands in the day")
{
    TermBook book = aSchool();
    book.rows<BaseGroup>().clear();
    CHECK(linesOf(book, u"2026-09-07") ==
          QStringList{QStringLiteral("1 一（1）班 1 "), QStringLiteral("2 课程C1 1 TC1")});
}
