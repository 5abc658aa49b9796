// SPDX-License-Identifier: GPL-3.0-or-later
// What users of other programs met with attendance, each kept out by a test (T32–T36, T41).
#include "core/office/leave.h"
#include "core/office/pay.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kOnex = QStringLiteral("onex");
const QString kMarks = QStringLiteral("学生考勤");

// 20260001 is in on Thursdays in periods 1 and 2, and on Tuesdays in period 2.
[[nodiscard]] qsizetype faultsWith(const QStringList &lines)
{
    School school;
    const BookFolder book(kOnex);
    for (const QString &line : lines)
        book.append(kMarks, line);
    const auto report = school.take(book.path());
    return report ? 0 : report.failure().findings.size();
}

[[nodiscard]] qsizetype takenIn(School &school)
{
    const QList<Session> sessions = school.rows().rows<Session>();
    return std::count_if(sessions.begin(), sessions.end(), [](const Session &session) {
        return session.state == SessionState::Confirmed;
    });
}

[[nodiscard]] QList<OpenRoll> openUpTo(School &school, QDate day)
{
    const auto rolls = openRolls(school.office(), day);
    REQUIRE(rolls);
    return rolls.value();
}

// A pupil from Monday to Friday in two periods, through both changes of the clock in New York.
[[nodiscard]] TermBook aClockBook()
{
    TermBook book = aBook(aTerm(u"2026-10-26", u"2027-03-26"));
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1-2", u"2026-10-26")};
    confirm(book, book.term.dates, {1, 2});
    return book;
}

struct Counted {
    QList<QDate> days;
    qsizetype open = 0;
    bool complete = false;

    friend bool operator==(const Counted &, const Counted &) = default;
};

class Zone
{
public:
    explicit Zone(const char *name) : m_before(qgetenv("TZ")) { qputenv("TZ", name); }
    ~Zone() { qputenv("TZ", m_before); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    QByteArray m_before;
};

} // namespace

TEST_CASE("T32, R-ATT-4 a child is not present and absent in one period, nor marked out of its "
          "time")
{
    const QString absent = QStringLiteral("2026-09-10,1,20260001,缺勤,");
    CHECK(faultsWith({absent}) == 0);
    CHECK(faultsWith({absent, absent}) == 0); // the same mark twice is one
    CHECK(faultsWith({absent, QStringLiteral("2026-09-10,1,20260001,出勤,")}) > 0);
    CHECK(faultsWith({QStringLiteral("2026-09-11,1,20260001,缺勤,")}) > 0); // a Friday
    CHECK(faultsWith({QStringLiteral("2026-08-27,1,20260001,缺勤,")}) > 0); // before the term
}

TEST_CASE("T33 looking at days makes no rows, and the rolls not taken have no hole after a day")
{
    School school;
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1-2")};
    confirm(book, DateRange(date(u"2026-09-01"), date(u"2026-09-11")), {1, 2});
    put(school, book);
    const qsizetype before = school.rows().rows<Session>().size();
    for (QDate day = date(u"2026-09-01"); day <= date(u"2026-09-30"); day = day.addDays(1))
        CHECK(rollDay(school.office(), day));
    CHECK(school.rows().rows<Session>().size() == before);
    CHECK(school.rows().rows<Mark>().isEmpty());

    const QList<OpenRoll> open = openUpTo(school, date(u"2026-09-30"));
    QList<QDate> expected;
    for (QDate day = date(u"2026-09-14"); day <= date(u"2026-09-30"); day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            expected += {day, day};
    }
    QList<QDate> found;
    for (const OpenRoll &roll : open)
        found.append(roll.date);
    CHECK(found == expected);
    CHECK(openUpTo(school, date(u"2026-09-30")) == open);
}

TEST_CASE("T34, R-TIM-2 a term through the change of the clock counts the same in every zone")
{
    QList<Counted> results;
    for (const char *zone : {"Asia/Shanghai", "America/New_York", "Pacific/Pago_Pago"}) {
        const Zone here(zone);
        School school;
        put(school, aClockBook());
        school.close();
        school.open();
        Counted counted;
        const TermBook stored = school.rows();
        for (const Session &session : stored.rows<Session>())
            counted.days.append(session.date);
        counted.open = openUpTo(school, date(u"2027-03-26")).size();
        counted.complete = settleTerm(school.office(), {}).value().complete();
        results.append(counted);
    }
    CHECK(results[0].days.size() == 2 * 110);
    CHECK(results[0].days.count(date(u"2026-11-02")) == 2); // the day after New York's change
    CHECK(results[0].open == 0);
    CHECK(results[0].complete);
    CHECK(results[1] == results[0]);
    CHECK(results[2] == results[0]);
}

TEST_CASE("T36 a term that is imported without its rolls has none taken")
{
    School school;
    const BookFolder book(kOnex);
    book.remove(QStringLiteral("课次"));
    book.remove(kMarks);
    school.takeGood(book.path());
    CHECK(takenIn(school) == 0);
    CHECK_FALSE(settleTerm(school.office(), {}).value().complete());
    const auto pay = payTerm(school.office(), {});
    REQUIRE(pay);
    for (const PersonPay &person : pay.value().sheet.staff)
        CHECK(person.sessions == 0);
    CHECK_FALSE(openUpTo(school, date(u"2027-01-15")).isEmpty());

    School whole;
    whole.takeGood(examplePath(kOnex));
    CHECK(takenIn(whole) > 0);
    CHECK(openUpTo(whole, date(u"2027-01-15")).isEmpty());
}

TEST_CASE("T41 the file has one writer, and a roll that somebody confirmed meanwhile is not "
          "overwritten")
{
    School school;
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<Enrollment>() = {anEnrollment(u"周一至周五1-2")};
    book.rows<StaffMember>() = {aTeacher()};
    book.rows<BaseGroup>() = {{kClass, slotSet(u"周一至周五1-2"), {}, aTeacher().number, {}}};
    put(school, book);
    const auto second = school.tryOpen();
    REQUIRE_FALSE(second);
    CHECK(second.failure().kind == FailureKind::File);

    RollConfirmation seen;
    seen.place = {date(u"2026-09-08"), 1, classGroup()};
    seen.entries = {{QStringLiteral("1"), MarkState::SickLeave, {}}};
    REQUIRE(confirmRoll(school.office(), seen));
    RollConfirmation stale = seen;
    stale.entries = {{QStringLiteral("1"), MarkState::Present, {}}};
    CHECK_FALSE(confirmRoll(school.office(), stale));
    CHECK(school.rows().rows<Mark>().size() == 1);
    stale.reason = QStringLiteral("核对后更正");
    REQUIRE(confirmRoll(school.office(), stale));
    CHECK(school.rows().rows<Session>().last().note.contains(QStringLiteral("病假→出勤")));
}
