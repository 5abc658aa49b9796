// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/units.h"

#include "tests/rules/pay/pay_school.h"
#include "tests/support/catch.h"

#include <functional>

using namespace kehou;
using namespace kehou::test;

namespace
{

using Change = std::function<void(TermBook &)>;

// A change of one of T1's sessions.
[[nodiscard]] Change session(int index, const std::function<void(Session &)> &change)
{
    return [=](TermBook &book) { change(book.rows<Session>()[index]); };
}

[[nodiscard]] Change sanction(SanctionKind kind, QStringView on, QStringView end = {})
{
    return [=](TermBook &book) { book.rows<Sanction>().append(aSanction(kind, on, end)); };
}

void isLate(Session &session)
{
    session.teacherState = TeacherState::Late;
}

void isAbsent(Session &session)
{
    session.teacherState = TeacherState::Absent;
}

void isOnLeave(Session &session)
{
    session.teacherState = TeacherState::OnLeave;
}

void isTakenByT2(Session &session)
{
    session.substitute = kT2;
}

void isIncomplete(Session &session)
{
    session.record = RecordState::Incomplete;
}

void hasNoRecord(Session &session)
{
    session.record = RecordState::None;
}

void isAtNoon(Session &session)
{
    session.period = 3;
}

[[nodiscard]] std::int64_t unitsOf(const PaySheet &sheet, const QString &staff)
{
    return sheet.find(staff)->unitsMilli;
}

} // namespace

TEST_CASE("R-PAY-1 units of a person by what became of its sessions")
{
    struct Row {
        const char *what;
        QList<Change> changes;
        std::int64_t first, second; // units of T1 and T2
        int sessions;               // that T1 taught
    };
    using enum SanctionKind;
    const QList<Row> rows = {
        {"one for each session", {}, 4000, 2000, 4},
        {"half at noon", {session(0, isAtNoon)}, 3500, 2000, 4},
        {"half for an incomplete record", {session(0, isIncomplete)}, 3500, 2000, 4},
        {"a quarter at noon with one",
         {session(0, isAtNoon), session(0, isIncomplete)},
         3250,
         2000,
         4},
        {"nothing without a record", {session(0, hasNoRecord)}, 3000, 2000, 4},
        {"a blank record is none",
         {session(0, [](Session &at) { at.record.reset(); })},
         3000,
         2000,
         4},
        {"one less for a lateness", {session(0, isLate)}, 3000, 2000, 4},
        {"also on an incomplete record",
         {session(0, isLate), session(0, isIncomplete)},
         2500,
         2000,
         4},
        {"nothing on leave", {session(0, isOnLeave)}, 3000, 2000, 3},
        {"the substitute has them",
         {session(0, isOnLeave), session(0, isTakenByT2)},
         3000,
         3000,
         3},
        {"late and replaced: the one loses, the other gains",
         {session(0, isLate), session(0, isTakenByT2)},
         2000,
         3000,
         3},
        {"an absence empties the day", {session(0, isAbsent)}, 2000, 2000, 3},
        {"and not the substitute's",
         {session(0, isAbsent), session(0, isTakenByT2)},
         2000,
         3000,
         3},
        {"a lateness on that day adds nothing",
         {session(0, isAbsent), session(1, isLate)},
         2000,
         2000,
         3},
        {"also what was taught as a substitute on it",
         {session(0, isAbsent), session(1,
                                        [](Session &at) {
                                            at.teacher = kT2;
                                            at.substitute = kT1;
                                            at.teacherState = TeacherState::OnLeave;
                                        })},
         2000,
         2000,
         3},
        {"an absence in a session that is not confirmed is none",
         {session(0, isAbsent), session(0, [](Session &at) { at.state = SessionState::NotTaken; })},
         3000,
         2000,
         3},
        {"a dereliction empties the day", {sanction(Dereliction, u"2026-09-01")}, 2000, 2000, 4},
        {"on its own date alone",
         {sanction(Dereliction, u"2026-09-01", u"2026-10-31")},
         2000,
         2000,
         4},
        {"an accident empties the day", {sanction(Accident, u"2026-09-02")}, 3000, 2000, 4},
        {"a dereliction on a day without sessions",
         {sanction(Dereliction, u"2026-09-09")},
         4000,
         2000,
         4},
        {"a breach of ethics empties the month", {sanction(Ethics, u"2026-09-30")}, 1000, 2000, 4},
        {"of its own date alone", {sanction(Ethics, u"2026-10-01", u"2026-10-31")}, 3000, 2000, 4},
        {"a breach before an end in the next month",
         {sanction(Ethics, u"2026-09-30", u"2026-10-31")},
         1000,
         2000,
         4},
        {"a lateness in that month adds nothing",
         {sanction(Ethics, u"2026-09-30"), session(2, isLate)},
         1000,
         2000,
         4},
        {"never below zero",
         {session(0, isLate), session(1, isLate), session(2, isLate), session(3, isLate),
          session(0, hasNoRecord)},
         0,
         2000,
         4},
        {"a session that is not confirmed pays nobody",
         {session(0, [](Session &at) { at.state = SessionState::NotTaken; })},
         3000,
         2000,
         3},
        {"nor does a cancelled one",
         {session(0, [](Session &at) { at.state = SessionState::Cancelled; })},
         3000,
         2000,
         3},
        {"nor one on a day that is cancelled for all",
         {[](TermBook &book) {
             book.rows<CalendarDay>() = {{date(u"2026-09-01"), CalendarDayKind::Cancelled, {}, {}}};
         }},
         2000,
         2000,
         2},
        {"deductions, awards, downgrades and stops do not act",
         {sanction(Deduction, u"2026-09-01"), sanction(Award, u"2026-09-01"),
          sanction(Downgrade, u"2026-09-01"), sanction(Suspension, u"2026-09-01")},
         4000,
         2000,
         4},
        {"somebody else's sanction",
         {[](TermBook &book) {
             book.rows<Sanction>() = {aSanction(Ethics, u"2026-09-01")};
             book.rows<Sanction>()[0].staff = kT2;
         }},
         4000,
         0,
         4},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aPayBook();
        for (const Change &change : row.changes)
            change(book);
        const PaySheet sheet = payOf(book, aPart(PayMethod::Units));
        CHECK(unitsOf(sheet, kT1) == row.first);
        CHECK(unitsOf(sheet, kT2) == row.second);
        CHECK(unitsOf(sheet, kT3) == 0);
        CHECK(sheet.find(kT1)->sessions == row.sessions);
        CHECK(sheet.find(kT1)->award.isZero());
        CHECK(sheet.find(kT1)->deduct.isZero());
    }
}

TEST_CASE("R-PAY-1 the noon factor is the scheme's")
{
    TermBook book = aPayBook();
    isAtNoon(book.rows<Session>()[0]);
    PayPart part = aPart(PayMethod::Units);
    part.noonFactor = Hundredths{33};
    CHECK(unitsOf(payOf(book, part), kT1) == 3330);
    isIncomplete(book.rows<Session>()[0]);
    CHECK(unitsOf(payOf(book, part), kT1) == 3165);
    part.noonFactor = Hundredths{0};
    CHECK(unitsOf(payOf(book, part), kT1) == 3000);
}

TEST_CASE("R-PAY-1 a moved session counts where it was held")
{
    TermBook book = aPayBook();
    Session &moved = book.rows<Session>()[0];
    moved.movedFromDate = moved.date;
    moved.movedFromPeriod = 1;
    moved.date = date(u"2026-09-05");
    moved.period = 3;
    book.rows<Sanction>() = {aSanction(SanctionKind::Dereliction, u"2026-09-01")};
    // At noon of the 5th: half a unit, and out of the day that counts 0.
    CHECK(unitsOf(payOf(book, aPart(PayMethod::Units)), kT1) == 2500);
}

TEST_CASE("R-ATT-5 a blank teacher is the timetable's")
{
    TermBook book = aPayBook();
    for (Session &at : book.rows<Session>())
        at.teacher.clear();
    CHECK(payOf(book, aPart(PayMethod::Units)).find(kT1)->sessions == 0);
    // Tuesdays and Wednesdays are T1's, Mondays T3's; nobody has Thursdays.
    book.rows<BaseGroup>() = {{kClass, slotSet(u"周二1-2;周三1"), {}, kT1, {}},
                              {kClass, slotSet(u"周一1"), {}, kT3, {}},
                              {kOtherClass, slotSet(u"周四1-2"), {}, kT2, {}}};
    const PaySheet sheet = payOf(book, aPart(PayMethod::Units));
    CHECK(sheet.find(kT1)->sessions == 3);
    CHECK(sheet.find(kT2)->sessions == 0);
    CHECK(sheet.find(kT3)->sessions == 1);

    SECTION("a make-up day follows another weekday")
    {
        book.rows<CalendarDay>() = {{date(u"2026-10-12"), CalendarDayKind::MakeUp, 2, {}}};
        CHECK(payOf(book, aPart(PayMethod::Units)).find(kT1)->sessions == 4);
    }
    SECTION("a moved session is taught by whose it was")
    {
        Session &moved = book.rows<Session>()[3];
        moved.movedFromDate = date(u"2026-10-13");
        moved.movedFromPeriod = 2;
        CHECK(payOf(book, aPart(PayMethod::Units)).find(kT1)->sessions == 4);
    }
    SECTION("an offering's is its responsible teacher")
    {
        book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周四1-2")};
        book.rows<Offering>()[0].teacher = kT3;
        book.rows<Session>()[4].group = offeringGroup(QStringLiteral("C1"));
        CHECK(payOf(book, aPart(PayMethod::Units)).find(kT3)->sessions == 2);
    }
}

TEST_CASE("R-PAY-1 the process part is split by units")
{
    TermBook book = aPayBook();
    const PayPart part = aPart(PayMethod::Units);
    struct Row {
        std::int64_t fund, process, terminal, first, second;
    };
    // 4 and 2 of 6 units.
    constexpr Row rows[] = {
        {100'000, 90'000, 10'000, 60'000, 30'000},
        {100, 90, 10, 60, 30},
        {101, 91, 10, 61, 30}, // 90.9 is 91 and 60⅔ gets the fen
        {5, 5, 0, 3, 2},       // 4.5 is 5
        {4, 4, 0, 3, 1},
        {0, 0, 0, 0, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fund);
        const PaySheet sheet = payOf(book, part, row.fund);
        CHECK(sheet.process.fen() == row.process);
        CHECK(sheet.terminal.fen() == row.terminal);
        CHECK(sheet.find(kT1)->process.fen() == row.first);
        CHECK(sheet.find(kT2)->process.fen() == row.second);
        CHECK(sheet.undivided.fen() == row.terminal); // there is no score
        CHECK(sheet.over().isZero());
    }
    book.rows<Session>().clear();
    CHECK(payOf(book, part).undivided.fen() == 100'000);
}

TEST_CASE("R-PAY-2 the terminal part goes to those with units, a score and no forfeit")
{
    struct Row {
        const char *what;
        QList<Assessment> scores;
        int least;
        QList<Sanction> sanctions;
        std::int64_t first, second;
    };
    const QList<Assessment> both = {aSurvey(kT1, 9000), aSurvey(kT2, 6000), aSurvey(kT3, 10000)};
    using enum SanctionKind;
    const QList<Row> rows = {
        {"by score; who has no units has no part", both, 0, {}, 6000, 4000},
        {"in hundredths", {aSurvey(kT1, 9001), aSurvey(kT2, 6000)}, 0, {}, 6000, 4000},
        {"a fen to the larger remainder", {aSurvey(kT1, 1), aSurvey(kT2, 2)}, 0, {}, 3333, 6667},
        {"at the least score", both, 6000, {}, 6000, 4000},
        {"just below it", both, 6001, {}, 10000, 0},
        {"a score of zero", {aSurvey(kT1, 0), aSurvey(kT2, 6000)}, 0, {}, 0, 10000},
        {"no score at all", {aSurvey(kT2, 6000)}, 0, {}, 0, 10000},
        {"nobody", {}, 0, {}, 0, 0},
        {"forfeit by a dereliction", both, 0, {aSanction(Dereliction, u"2026-09-09")}, 0, 10000},
        {"forfeit by an accident", both, 0, {aSanction(Accident, u"2026-09-09")}, 0, 10000},
        {"a breach of ethics forfeits nothing",
         both,
         0,
         {aSanction(Ethics, u"2026-09-09")},
         6000,
         4000},
        {"no units in either month",
         both,
         0,
         {aSanction(Ethics, u"2026-09-09"), aSanction(Ethics, u"2026-10-09")},
         0,
         10000},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TermBook book = aPayBook();
        book.rows<Assessment>() = row.scores;
        book.rows<Sanction>() = row.sanctions;
        PayPart part = aPart(PayMethod::Units);
        part.leastScore = Hundredths{row.least};
        const PaySheet sheet = payOf(book, part);
        CHECK(sheet.find(kT1)->terminal.fen() == row.first);
        CHECK(sheet.find(kT2)->terminal.fen() == row.second);
        CHECK(sheet.find(kT3)->terminal.isZero());
        CHECK(sheet.undivided.fen() == 10'000 - row.first - row.second);
    }
}
