// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rolls.h"

#include "core/office/rows.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// One pupil who asks on 1 December to leave: the 8th is the first day without it.
[[nodiscard]] TermBook leavingBook()
{
    TermBook book = aBook();
    Enrollment enrollment = anEnrollment(u"周一至周五1-2");
    enrollment.state = EnrollmentState::Ended;
    enrollment.withdrawalRequestedOn = date(u"2026-12-01");
    book.rows<Enrollment>() = {enrollment};
    return book;
}

[[nodiscard]] Session movedTo(QStringView on)
{
    Session session = aSession(on, 3);
    session.state = SessionState::NotTaken;
    session.movedFromDate = date(u"2026-12-02");
    session.movedFromPeriod = 1;
    return session;
}

[[nodiscard]] qsizetype pupilsAt(School &school, QStringView on, int period)
{
    const auto roll = loadRoll(school.office(), {date(on), period, classGroup()});
    REQUIRE(roll);
    return roll.value().pupils.size();
}

} // namespace

TEST_CASE("R-ATT-9 A roll lists whom a moved session still counts for, not whom has left by then")
{
    TermBook book = leavingBook();
    SECTION("moved to a day before the pupil leaves")
    {
        book.rows<Session>() = {movedTo(u"2026-12-07")};
        School school;
        put(school, book);
        CHECK(pupilsAt(school, u"2026-12-07", 3) == 1);
        CHECK(pupilsAt(school, u"2026-12-02", 1) == 0);
    }
    SECTION("moved to the day on which it has left")
    {
        book.rows<Session>() = {movedTo(u"2026-12-08")};
        School school;
        put(school, book);
        CHECK(pupilsAt(school, u"2026-12-08", 3) == 0);
        const auto refused =
            confirmRoll(school.office(), {.place = {date(u"2026-12-08"), 3, classGroup()},
                                          .entries = {{QStringLiteral("1"), MarkState::Late, {}}}});
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().text.contains(QStringLiteral("R-ATT-4")));
    }
}

TEST_CASE("R-ENR-2 A roll lists a pupil to its last day and not after")
{
    School school;
    put(school, leavingBook());
    CHECK(pupilsAt(school, u"2026-12-07", 1) == 1);
    CHECK(pupilsAt(school, u"2026-12-08", 1) == 0);
}

TEST_CASE("R-ATT-1 T31 a start that is set back puts the pupil into the earlier rolls")
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1-2", u"2026-09-16")};
    School school;
    put(school, book);
    CHECK(pupilsAt(school, u"2026-09-08", 1) == 0);
    const QString sheet = QStringLiteral("报名");
    const auto rows = loadSheet(school.office(), sheet);
    REQUIRE(rows);
    REQUIRE(rows.value().lines.size() == 1);
    RowEdit edit{sheet, rows.value().lines[0].id, rows.value().lines[0].cells};
    REQUIRE(edit.cells.contains(QStringLiteral("2026-09-16")));
    edit.cells.replace(edit.cells.indexOf(QStringLiteral("2026-09-16")),
                       QStringLiteral("2026-09-01"));
    REQUIRE(saveRow(school.office(), edit));
    CHECK(pupilsAt(school, u"2026-09-08", 1) == 1);
    CHECK(pupilsAt(school, u"2026-09-16", 1) == 1); // once, not twice
}

TEST_CASE("R-ATT-1 T31 who leaves and comes again is in the rolls of both times, not between them")
{
    TermBook book = leavingBook();
    book.rows<Enrollment>()[0].withdrawalRequestedOn = date(u"2026-10-20"); // gone on the 27th
    book.rows<Enrollment>().append(anEnrollment(u"周一至周五1", u"2026-11-10"));
    School school;
    put(school, book);
    struct Row {
        QStringView on;
        int period;
        int pupils;
    };
    constexpr Row rows[] = {{u"2026-10-26", 2, 1},
                            {u"2026-10-27", 2, 0},
                            {u"2026-11-09", 1, 0},
                            {u"2026-11-10", 1, 1},
                            {u"2026-11-10", 2, 0}};
    for (const Row &row : rows) {
        CAPTURE(row.on.toString(), row.period);
        CHECK(pupilsAt(school, row.on, row.period) == row.pupils);
    }
}

TEST_CASE("A roll that is refused leaves no trace, also not in what is kept of the term")
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    School school;
    put(school, book);
    const RollPlace place{date(u"2026-12-02"), 1, classGroup()};
    const auto refused = school.office().perform<void>(
        QStringLiteral("refused"), [&](Tables &tables) -> Result<void> {
            const auto loaded = school.office().cache().get(tables);
            Student other = aStudent(QStringLiteral("2"));
            tables.insert(loaded.value()->term.id, other);
            Enrollment enrollment = anEnrollment();
            enrollment.student = other.number;
            tables.insert(loaded.value()->term.id, enrollment);
            school.office().cache().drop();
            REQUIRE(school.office().cache().get(tables));
            return refuse(QStringLiteral("no"));
        });
    REQUIRE_FALSE(refused);
    const auto roll = loadRoll(school.office(), place);
    REQUIRE(roll);
    CHECK(roll.value().pupils.size() == 1);
}

TEST_CASE("R-ATT-1 a roll shows where else each pupil is expected on the day, and its mark there")
{
    TermBook book = aBook();
    Student other = aStudent(QStringLiteral("2"));
    book.rows<Student>().append(other);
    Enrollment both = anEnrollment(u"周一至周五1-3");
    Enrollment one = anEnrollment(u"周一至周五1");
    one.student = other.number;
    book.rows<Enrollment>() = {both, one};
    Session cancelled = aSession(u"2026-12-02", 3);
    cancelled.state = SessionState::Cancelled;
    book.rows<Session>() = {aSession(u"2026-12-02", 1), cancelled};
    book.rows<Mark>() = {aMark(u"2026-12-02", 1, MarkState::Absent)};
    School school;
    put(school, book);
    const auto roll = loadRoll(school.office(), {date(u"2026-12-02"), 2, classGroup()});
    REQUIRE(roll);
    REQUIRE(roll.value().pupils.size() == 1);
    CHECK(roll.value().pupils[0].others ==
          QList<OtherPeriod>{{1, SessionState::Confirmed, MarkState::Absent},
                             {3, SessionState::Cancelled, std::nullopt}});

    const auto first = loadRoll(school.office(), {date(u"2026-12-02"), 1, classGroup()});
    REQUIRE(first);
    REQUIRE(first.value().pupils.size() == 2);
    CHECK(first.value().pupils[0].others.size() == 2);
    CHECK(first.value().pupils[1].others.isEmpty());
}

TEST_CASE("R-ATT-5 a correction of the teacher's side keeps what was, what is and why")
{
    TermBook book = aBook();
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("T1")), aTeacher(QStringLiteral("T3"))};
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一至周五1-2"), QStringLiteral("自主作业"), QStringLiteral("T1"), {}}};
    School school;
    put(school, book);
    RollConfirmation roll;
    roll.place = {date(u"2026-12-02"), 1, classGroup()};
    roll.teacherState = TeacherState::OnLeave;
    roll.substitute = QStringLiteral("T3");
    REQUIRE(confirmRoll(school.office(), roll));

    roll.teacherState = TeacherState::Late;
    roll.substitute = QString();
    roll.record = RecordState::Complete;
    CHECK_FALSE(confirmRoll(school.office(), roll)); // no reason
    roll.reason = QStringLiteral("登记有误");
    REQUIRE(confirmRoll(school.office(), roll));
    const auto now = loadRoll(school.office(), roll.place);
    REQUIRE(now);
    CHECK(now.value().session.substitute.isEmpty());
    CHECK(now.value().session.note ==
          QStringLiteral("更正：教师考勤 请假→迟到、代课教师 T3→空白、记录 空白→完整（登记有误）"));

    RollConfirmation marksOnly;
    marksOnly.place = roll.place;
    marksOnly.reason = QStringLiteral("看错");
    REQUIRE(confirmRoll(school.office(), marksOnly)); // says nothing of the teacher
    const auto after = loadRoll(school.office(), roll.place);
    REQUIRE(after);
    CHECK(after.value().session == now.value().session);
}
