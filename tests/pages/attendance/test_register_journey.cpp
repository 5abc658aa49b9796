// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/attendance/day_at_the_desk.h"
#include "tests/support/input_method.h"

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

const QString kLeave = QStringLiteral("2026-12-01,1,20260005,病假");

// Two pupils absent in the first period, by keys.
void takeFirstRoll(DayAtTheDesk &day)
{
    day.openRegister();
    day.type("/3 17");
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("The register: a class of 45 with two absences is taken from the desk by keys alone")
{
    DayAtTheDesk day;
    auto *lines = day.desk->findChild<QListWidget *>();
    REQUIRE(lines->hasFocus());
    CHECK(lines->currentRow() == 0);
    day.press(Qt::Key_Return);
    CHECK(day.asked == QStringList{QStringLiteral("attendance 2026-12-01")});
    REQUIRE(day.roll());
    CHECK(day.roll()->title == kDemoClass);
    CHECK(day.roll()->place.period == 1);
    CHECK(day.roll()->pupils.size() == 45);
    CHECK(day.table()->hasFocus());

    day.keys = 0;
    day.press(Qt::Key_Slash);
    CHECK(day.line(u"exceptions")->hasFocus());
    day.type("3 17");
    day.press(Qt::Key_Return);
    CHECK(day.shown(3) == MarkState::Absent);
    CHECK(day.shown(17) == MarkState::Absent);
    CHECK(day.table()->hasFocus());
    CHECK(day.button(u"confirm")->text().contains(u"43"));
    day.press(Qt::Key_Return);
    CHECK(day.keys <= 12);
    CHECK(day.kinds == QList{MessageKind::Success});
    // On to the next one that is not taken.
    REQUIRE(day.roll());
    CHECK(day.roll()->place.period == 2);
    CHECK(day.table()->hasFocus());
    CHECK(day.table()->currentIndex().row() == 0);
    CHECK(day.text(u"dayText").contains(u"1"));

    const DayAtTheDesk::Stored stored = day.stored();
    REQUIRE(stored.sessions.size() == 1);
    CHECK(stored.sessions[0].state == SessionState::Confirmed);
    CHECK(stored.sessions[0].period == 1);
    CHECK(stored.sessions[0].group == GroupKey{GroupKind::SchoolClass, kDemoClass});
    REQUIRE(stored.marks.size() == 2);
    QStringList absent;
    for (const Mark &mark : stored.marks) {
        CHECK(mark.state == MarkState::Absent);
        CHECK(mark.date == QDate(2026, 12, 1));
        CHECK(mark.period == 1);
        absent.append(mark.student);
    }
    absent.sort();
    CHECK(absent == QStringList{demoNumber(3), demoNumber(17)});
}

TEST_CASE("The register: a roll of 45 with three exceptions takes at most 12 keys")
{
    DayAtTheDesk day;
    day.press(Qt::Key_Return);
    REQUIRE(day.roll());
    day.keys = 0;
    day.press(Qt::Key_Slash);
    day.type("3 17=5 28");
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    CHECK(day.keys <= 12);
    CHECK(day.kinds == QList{MessageKind::Success});
    const DayAtTheDesk::Stored stored = day.stored();
    REQUIRE(stored.sessions.size() == 1);
    QMap<QString, MarkState> marks;
    for (const Mark &mark : stored.marks)
        marks.insert(mark.student, mark.state);
    CHECK(marks == QMap<QString, MarkState>{{demoNumber(3), MarkState::Absent},
                                            {demoNumber(17), MarkState::SickLeave},
                                            {demoNumber(28), MarkState::Absent}});
}

TEST_CASE("The register shows where a pupil stood in the day's other period")
{
    DayAtTheDesk day;
    takeFirstRoll(day); // 3 and 17 are absent in the first period
    REQUIRE(day.roll()->place.period == 2);
    const auto other = [&](int seat) {
        const RollLine &line = day.table()->lines()[seat - 1];
        REQUIRE(line.pupil.seat == seat);
        REQUIRE(line.pupil.others.size() == 1);
        return line.pupil.others[0];
    };
    CHECK(other(3) == OtherPeriod{1, SessionState::Confirmed, MarkState::Absent});
    CHECK(other(4) == OtherPeriod{1, SessionState::Confirmed, std::nullopt});
}

TEST_CASE("The register: one key marks and goes on, arrows move, totals follow")
{
    DayAtTheDesk day;
    day.openRegister();
    day.type("1");
    day.type("2");
    day.press(Qt::Key_Down);
    day.type("3");
    day.type("4");
    day.type("5");
    day.type("0");
    day.press(Qt::Key_Up);
    day.press(Qt::Key_Up);
    day.type(" ");
    CHECK(day.shown(1) == MarkState::Present);
    CHECK(day.shown(2) == MarkState::Late);
    CHECK_FALSE(day.shown(3));
    CHECK(day.shown(4) == MarkState::LeftEarly);
    CHECK(day.shown(5) == MarkState::PersonalLeave);
    CHECK(day.shown(6) == MarkState::Present); // sick first, then come after all
    CHECK(day.shown(7) == MarkState::Absent);
    CHECK(day.text(u"rollTotals").contains(u"45"));
    CHECK(day.text(u"rollTotals").contains(u"43"));
    // A letter is no mark.
    day.type("x");
    CHECK_FALSE(day.shown(8));
    day.press(Qt::Key_Return);
    const auto stored = day.stored();
    REQUIRE(stored.marks.size() == 4); // who is present has no row
}

TEST_CASE("The register: exceptions take marks, names and full-width signs, or nothing at all")
{
    DayAtTheDesk day;
    day.openRegister();
    day.press(Qt::Key_Slash);
    commit(*day.line(u"exceptions"),
           QStringLiteral("３，17=5、") + demoName(20) + QStringLiteral("=迟到"));
    day.press(Qt::Key_Return);
    CHECK(day.shown(3) == MarkState::Absent);
    CHECK(day.shown(17) == MarkState::SickLeave);
    CHECK(day.shown(20) == MarkState::Late);

    day.press(Qt::Key_Slash);
    day.type("8 99");
    day.press(Qt::Key_Return);
    CHECK(day.kinds == QList{MessageKind::Warning});
    CHECK(day.messages.last().contains(u"99"));
    CHECK_FALSE(day.shown(8));
    CHECK(day.line(u"exceptions")->text() == u"8 99"); // to be mended
}

TEST_CASE("The register: leave known beforehand survives \"All present\" and the confirmation")
{
    DemoClass school;
    school.marks = {kLeave};
    DayAtTheDesk day(school);
    day.openRegister();
    CHECK(day.table()->lines()[4].knownBefore);
    day.type("0"); // seat 1, absent by mistake
    day.button(u"allPresent")->setFocus();
    day.press(Qt::Key_Space);
    CHECK(day.shown(1) == MarkState::Present);
    CHECK(day.shown(5) == MarkState::SickLeave);
    day.button(u"confirm")->setFocus();
    day.press(Qt::Key_Space);
    const auto stored = day.stored();
    REQUIRE(stored.marks.size() == 1);
    CHECK(stored.marks[0].student == demoNumber(5));
    CHECK(stored.marks[0].state == MarkState::SickLeave);
    REQUIRE(stored.sessions.size() == 1);
    CHECK(stored.sessions[0].state == SessionState::Confirmed);
}

TEST_CASE("T57: while an input method composes, Enter neither applies exceptions nor confirms")
{
    DayAtTheDesk day;
    day.openRegister();
    day.press(Qt::Key_Slash);
    compose(*day.line(u"exceptions"), QStringLiteral("san"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    CHECK(day.kinds.isEmpty());
    REQUIRE(day.roll());
    CHECK(day.roll()->place.period == 1);
    CHECK(day.roll()->session.state == SessionState::NotTaken);
    CHECK(day.line(u"exceptions")->hasFocus());
    commit(*day.line(u"exceptions"), QStringLiteral("3"));
    day.press(Qt::Key_Return);
    CHECK(day.shown(3) == MarkState::Absent);
    CHECK(day.stored().sessions.isEmpty());
}

TEST_CASE("T39: looking, turning pages and changing the timetable write no attendance")
{
    DemoClass school;
    school.takenUpTo = QDate(2026, 9, 4);
    DayAtTheDesk day(school);
    day.openRegister();
    day.press(Qt::Key_Down);
    day.press(Qt::Key_Escape);
    for (const char *date : {"2026-11-30", "2026-12-02", "2026-12-01"}) {
        day.attendance->openAt(QString::fromLatin1(date));
        day.settle();
    }
    day.attendance->printCurrent();
    bool saved = false;
    day.link.post(
        &day.window,
        [](Office &office) {
            return office.perform<void>(QStringLiteral("timetable"), [](Tables &t) -> Result<void> {
                for (const auto &base : t.stored<BaseGroup>(TermId(t.terms().first().id))) {
                    BaseGroup changed = base.row;
                    changed.slots = *SlotSet::parse(QStringLiteral("周一至周四1-2"));
                    t.update<BaseGroup>(base.id, changed);
                }
                return done();
            });
        },
        [&saved](const Result<void> &result) { saved = result.ok(); });
    day.settle();
    REQUIRE(saved);
    day.window.setCurrentWidget(day.desk);
    day.settle();
    const auto stored = day.stored();
    CHECK(stored.marks.isEmpty());
    CHECK(stored.sessions.isEmpty());
    CHECK(stored.allSessions == 8);
}

TEST_CASE("R-ATT-4 a correction asks for its reason and keeps the old and the new mark")
{
    DayAtTheDesk day;
    takeFirstRoll(day);
    day.attendance->openAt(QStringLiteral("2026-12-01/1/") + kDemoClass);
    day.settle();
    REQUIRE(day.roll()->place.period == 1);
    day.press(Qt::Key_Slash);
    day.type("3=1");
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    CHECK(day.kinds.last() == MessageKind::Warning);
    REQUIRE(day.line(u"reason")->hasFocus());
    CHECK(day.shown(3) == MarkState::Present); // what was marked is still there
    commit(*day.line(u"reason"), QStringLiteral("家长来电"));
    day.press(Qt::Key_Return);
    CHECK(day.kinds.last() == MessageKind::Success);
    const auto stored = day.stored();
    REQUIRE(stored.sessions.size() == 1);
    CHECK(stored.sessions[0].note.contains(demoName(3) + QStringLiteral(" 缺勤→出勤")));
    CHECK(stored.sessions[0].note.contains(QStringLiteral("家长来电")));
    REQUIRE(stored.marks.size() == 1);
    CHECK(stored.marks[0].student == demoNumber(17));
}

TEST_CASE("The register: undo brings the state back in which the roll was not taken")
{
    DayAtTheDesk day;
    takeFirstRoll(day);
    CHECK(day.text(u"dayText").contains(u"1"));
    day.link.undo();
    day.settle();
    day.attendance->openAt(QStringLiteral("2026-12-01"));
    day.settle();
    REQUIRE(day.roll());
    CHECK(day.roll()->place.period == 1);
    CHECK(day.roll()->session.state == SessionState::NotTaken);
    CHECK_FALSE(day.shown(3));
    const auto stored = day.stored();
    CHECK(stored.sessions.isEmpty());
    CHECK(stored.marks.isEmpty());
}

TEST_CASE("R-ATT-2 a cancelled session takes no marks")
{
    DemoClass school;
    school.sessions = {QStringLiteral("2026-12-01,1,一（1）班,停课")};
    DayAtTheDesk day(school);
    day.attendance->openAt(QStringLiteral("2026-12-01/1/") + kDemoClass);
    day.window.setCurrentWidget(day.attendance);
    day.settle();
    REQUIRE(day.roll());
    CHECK(day.roll()->session.state == SessionState::Cancelled);
    CHECK(day.table()->hasFocus());
    day.type("0/3");
    day.press(Qt::Key_Return);
    CHECK_FALSE(day.shown(1));
    CHECK_FALSE(day.attendance->hasUnsavedEntry());
    CHECK_FALSE(day.button(u"allPresent")->isEnabled());
    CHECK_FALSE(day.button(u"confirm")->isEnabled());
    const auto stored = day.stored();
    CHECK(stored.marks.isEmpty());
    REQUIRE(stored.sessions.size() == 1);
    CHECK(stored.sessions[0].state == SessionState::Cancelled);
}
