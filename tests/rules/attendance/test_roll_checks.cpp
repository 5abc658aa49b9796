// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/roll_checks.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kClub = QStringLiteral("C1");

// The student is in on weekdays in period 1, on Tuesdays in the club.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1")};
    book.rows<Offering>() = {anOffering(kClub, u"周二1")};
    book.rows<Placement>() = {aPlacement(kClub)};
    return book;
}

[[nodiscard]] Session moved(Session session, QStringView from, int period)
{
    session.movedFromDate = date(from);
    session.movedFromPeriod = period;
    return session;
}

[[nodiscard]] Session inState(Session session, SessionState state)
{
    session.state = state;
    return session;
}

[[nodiscard]] QStringList sessionFaults(const QList<Session> &sessions,
                                        const QList<CalendarDay> &days = {})
{
    TermBook book = aSchool();
    book.rows<Session>() = sessions;
    book.rows<CalendarDay>() = days;
    return fieldsOf(checkSessions(book, TermPlan(book)));
}

[[nodiscard]] QStringList markFaults(TermBook book, const QList<Mark> &marks)
{
    book.rows<Mark>() = marks;
    return fieldsOf(checkMarks(book, TermPlan(book), 7));
}

} // namespace

TEST_CASE("R-ATT-1 a session lies on a day of service, in a slot of its group")
{
    const GroupKey club = offeringGroup(kClub);
    struct Row {
        const char *what;
        Session session;
        QStringList faults;
    };
    const Row rows[] = {
        {"a class", aSession(u"2026-09-02", 1), {}},
        {"a class on a Sunday", aSession(u"2026-09-06", 1), {QStringLiteral("0 date")}},
        {"before the term", aSession(u"2026-08-31", 1), {QStringLiteral("0 date")}},
        {"a club in its slot", aSession(u"2026-09-01", 1, club), {}},
        {"a club in another period",
         aSession(u"2026-09-01", 2, club),
         {QStringLiteral("0 period")}},
        {"a club on another day", aSession(u"2026-09-02", 1, club), {QStringLiteral("0 period")}},
        {"a club moved from its slot",
         moved(aSession(u"2026-09-02", 3, club), u"2026-09-01", 1),
         {}},
        {"a club moved to a Sunday", moved(aSession(u"2026-09-06", 1, club), u"2026-09-01", 1), {}},
        {"a club moved from no slot of its own",
         moved(aSession(u"2026-09-01", 1, club), u"2026-09-02", 1),
         {QStringLiteral("0 moved_from_date")}},
        {"a class moved from a Sunday",
         moved(aSession(u"2026-09-02", 1), u"2026-09-06", 1),
         {QStringLiteral("0 moved_from_date")}},
        {"moved from before the term",
         moved(aSession(u"2026-09-02", 1), u"2026-08-31", 1),
         {QStringLiteral("0 moved_from_date")}},
        {"moved out of the term",
         moved(aSession(u"2027-01-18", 1), u"2027-01-15", 1),
         {QStringLiteral("0 date")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(sessionFaults({row.session}) == row.faults);
    }
}

TEST_CASE("R-CAL-1 no roll was taken on a day that was cancelled")
{
    const QList<CalendarDay> storm{{date(u"2026-09-02"), CalendarDayKind::Cancelled, {}, {}}};
    const Session session = aSession(u"2026-09-02", 1);
    CHECK(sessionFaults({session}, storm) == QStringList{QStringLiteral("0 state")});
    CHECK(sessionFaults({inState(session, SessionState::Cancelled)}, storm).isEmpty());
    CHECK(sessionFaults({inState(session, SessionState::NotTaken)}, storm).isEmpty());
    CHECK(sessionFaults({moved(aSession(u"2026-09-03", 5), u"2026-09-02", 1)}, storm).isEmpty());
    CHECK(sessionFaults({moved(aSession(u"2026-09-02", 5), u"2026-09-03", 1)}, storm).size() == 1);
}

TEST_CASE("R-ATT-9 a moved session never doubles")
{
    const Session away = moved(aSession(u"2026-09-03", 2), u"2026-09-02", 1);
    CHECK(sessionFaults({away}).isEmpty());
    CHECK(sessionFaults({away, moved(aSession(u"2026-09-04", 2), u"2026-09-03", 1)}).isEmpty());
    // Held at its own place as well, or at two new ones.
    CHECK(sessionFaults({away, aSession(u"2026-09-02", 1)}).size() == 1);
    CHECK(sessionFaults({aSession(u"2026-09-02", 1), away}).size() == 1);
    CHECK(sessionFaults({away, moved(aSession(u"2026-09-04", 2), u"2026-09-02", 1)}).size() == 1);
    // Another group's session of that place is another session.
    const Session club = aSession(u"2026-09-01", 1, offeringGroup(kClub));
    CHECK(sessionFaults({moved(aSession(u"2026-09-03", 2), u"2026-09-01", 1), club}).isEmpty());
}

TEST_CASE("R-ATT-4 a mark stands where its student is expected")
{
    struct Row {
        const char *what;
        Mark mark;
        QStringList faults;
    };
    const auto late = [](QStringView on, int period) { return aMark(on, period, MarkState::Late); };
    Mark stranger = late(u"2026-09-02", 1);
    stranger.student = QStringLiteral("2");
    const QStringList unexpected{QStringLiteral("0 student_no")};
    const Row rows[] = {
        {"in its class", late(u"2026-09-02", 1), {}},
        {"in its club", late(u"2026-09-01", 1), {}},
        {"in a period not selected", late(u"2026-09-02", 2), unexpected},
        {"on a Sunday", late(u"2026-09-06", 1), unexpected},
        {"before the term", late(u"2026-08-31", 1), unexpected},
        {"after the term", late(u"2027-01-18", 1), unexpected},
        {"of a student without a selection", stranger, unexpected},
    };
    TermBook book = aSchool();
    book.rows<Student>().append(aStudent(QStringLiteral("2")));
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(markFaults(book, {row.mark}) == row.faults);
    }
}

TEST_CASE("R-ATT-4 a mark stands while the selection holds")
{
    TermBook book = aSchool();
    Enrollment &enrollment = book.rows<Enrollment>()[0];
    const auto faultsOn = [&](QStringView on) {
        return markFaults(book, {aMark(on, 1, MarkState::Present)}).size();
    };
    enrollment.start = date(u"2026-09-16");
    CHECK(faultsOn(u"2026-09-15") == 1);
    CHECK(faultsOn(u"2026-09-16") == 0);
    enrollment.withdrawalRequestedOn = date(u"2026-09-17"); // gone on the 24th
    CHECK(faultsOn(u"2026-09-23") == 0);
    CHECK(faultsOn(u"2026-09-24") == 1);
    book.rows<Student>()[0].left = date(u"2026-09-18");
    CHECK(faultsOn(u"2026-09-17") == 0);
    CHECK(faultsOn(u"2026-09-18") == 1);
    enrollment.state = EnrollmentState::Draft;
    CHECK(faultsOn(u"2026-09-17") == 1);
}

TEST_CASE("R-ATT-2 nobody is marked in a cancelled session")
{
    TermBook book = aSchool();
    const Mark mark = aMark(u"2026-09-02", 1, MarkState::Absent);
    book.rows<Session>() = {inState(aSession(u"2026-09-02", 1), SessionState::Cancelled)};
    CHECK(markFaults(book, {mark}) == QStringList{QStringLiteral("0 state")});
    book.rows<Session>()[0].state = SessionState::NotTaken;
    CHECK(markFaults(book, {mark}).isEmpty());
    book.rows<CalendarDay>() = {{date(u"2026-09-02"), CalendarDayKind::Cancelled, {}, {}}};
    CHECK(markFaults(book, {mark}) == QStringList{QStringLiteral("0 state")});

    SECTION("the session of another group may be cancelled")
    {
        TermBook other = aSchool();
        other.rows<Session>() = {inState(aSession(u"2026-09-01", 1), SessionState::Cancelled)};
        CHECK(markFaults(other, {aMark(u"2026-09-01", 1, MarkState::Late)}).isEmpty());
    }
}

TEST_CASE("R-ATT-9 marks of a moved session stand at its new place")
{
    TermBook book = aSchool();
    book.rows<Session>() = {moved(aSession(u"2026-09-06", 5), u"2026-09-02", 1)};
    CHECK(markFaults(book, {aMark(u"2026-09-06", 5, MarkState::Late)}).isEmpty());
    CHECK(markFaults(book, {aMark(u"2026-09-02", 1, MarkState::Late)}).size() == 1);
}

TEST_CASE("R-ATT-9 a session moved into a cancelled one's place can be marked")
{
    TermBook book = aSchool();
    book.rows<Session>() = {
        inState(aSession(u"2026-09-08", 1, offeringGroup(kClub)), SessionState::Cancelled),
        moved(aSession(u"2026-09-08", 1), u"2026-09-07", 1)};
    CHECK(markFaults(book, {aMark(u"2026-09-08", 1, MarkState::Late)}).isEmpty());
    // Whichever of the two comes first in the term.
    book.rows<Session>()[1] = moved(aSession(u"2026-09-08", 1), u"2026-09-09", 1);
    CHECK(markFaults(book, {aMark(u"2026-09-08", 1, MarkState::Late)}).isEmpty());
}

TEST_CASE("R-ATT-9 nobody is in two sessions at once")
{
    TermBook book = aSchool();
    book.rows<Session>() = {moved(aSession(u"2026-09-08", 1), u"2026-09-07", 1)};
    book.rows<Mark>().clear();
    const RowFaults faults = checkMarks(book, TermPlan(book), 7);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].sheet == kSheetOf<Session>);
    CHECK(faults[0].row == 0);
    CHECK(faults[0].message.contains(QStringLiteral("2026-09-08")));

    book.rows<Session>()[0].period = 2;
    CHECK(checkMarks(book, TermPlan(book), 7).isEmpty());
}

TEST_CASE("R-ENR-8 after a transfer the marks are those of the new class")
{
    TermBook book = aSchool();
    book.rows<SchoolClass>().append(aClass(kOtherClass, 3));
    book.rows<Student>()[0].className = kOtherClass;
    book.rows<ClassTransfer>() = {{QStringLiteral("1"), date(u"2026-09-03"), kClass, kOtherClass}};
    book.rows<Session>() = {inState(aSession(u"2026-09-02", 1), SessionState::Cancelled),
                            inState(aSession(u"2026-09-03", 1), SessionState::Cancelled)};
    CHECK(markFaults(book, {aMark(u"2026-09-02", 1, MarkState::Late)}).size() == 1);
    CHECK(markFaults(book, {aMark(u"2026-09-03", 1, MarkState::Late)}).isEmpty());
}
