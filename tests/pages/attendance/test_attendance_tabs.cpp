// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/attendance/day_at_the_desk.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

void openTab(DayAtTheDesk &day, int tab)
{
    day.attendance->findChild<QTabWidget *>(QStringLiteral("attendanceTabs"))->setCurrentIndex(tab);
    day.settle();
}

void typeInto(DayAtTheDesk &day, QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    line->insert(text);
    day.settle();
}

[[nodiscard]] DataTable *listOf(const DayAtTheDesk &day, const char16_t *name)
{
    return day.attendance->findChild<DataTable *>(QString::fromUtf16(name));
}

void click(DayAtTheDesk &day, const char16_t *button)
{
    QTest::mouseClick(day.button(button), Qt::LeftButton);
    day.settle();
}

} // namespace

TEST_CASE("R-ATT-2 leave is entered for days to come, is shaded in the register and survives "
          "all-present")
{
    DayAtTheDesk day;
    day.openRegister();
    openTab(day, 2);
    typeInto(day, day.line(u"leaveStudent"), demoNumber(3));
    typeInto(day, day.line(u"leaveTo"), QStringLiteral("2026-12-02"));
    typeInto(day, day.line(u"leaveNote"), QStringLiteral("看病"));
    click(day, u"enterLeave");
    CHECK(listOf(day, u"leaves")->shownGrid().size() == 5); // the header, two days of two periods

    openTab(day, 0);
    day.attendance->openAt(QStringLiteral("2026-12-01"));
    day.settle();
    CHECK(day.shown(3) == MarkState::PersonalLeave);
    click(day, u"allPresent");
    CHECK(day.shown(3) == MarkState::PersonalLeave);
    CHECK(day.shown(4) == MarkState::Present);
    click(day, u"confirm");
    CHECK(day.stored().marks.size() == 4);
}

TEST_CASE("R-ATT-4 leave for nobody, or on days out of service, is refused with its reason")
{
    DayAtTheDesk day;
    day.openRegister();
    openTab(day, 2);
    day.messages.clear();
    typeInto(day, day.line(u"leaveStudent"), QStringLiteral("没有这个人"));
    click(day, u"enterLeave");
    REQUIRE(day.messages.size() == 1);
    typeInto(day, day.line(u"leaveStudent"), demoNumber(3));
    typeInto(day, day.line(u"leaveFrom"), QStringLiteral("2026-12-05"));
    typeInto(day, day.line(u"leaveTo"), QStringLiteral("2026-12-06"));
    click(day, u"enterLeave");
    REQUIRE(day.messages.size() == 2);
    CHECK(day.messages[1].contains(QStringLiteral("R-ATT-4")));
    CHECK(day.stored().marks.isEmpty());
}

TEST_CASE("R-ATT-8 an absence without leave is followed up on the attendance page")
{
    DemoClass school;
    school.marks = {QStringLiteral("2026-11-30,1,%1,缺勤").arg(demoNumber(7))};
    DayAtTheDesk day(school);
    day.attendance->openAt(QStringLiteral("absences"));
    day.window.setCurrentWidget(day.attendance);
    day.settle();
    REQUIRE(listOf(day, u"absences")->shownGrid().size() == 2);
    CHECK(day.text(u"absenceWho").contains(demoName(7)));
    day.messages.clear();
    click(day, u"saveAbsence"); // nothing is said yet
    REQUIRE(day.messages.size() == 1);
    CHECK(day.messages[0].contains(QStringLiteral("R-ATT-8")));
    typeInto(day, day.line(u"absenceWhat"), QStringLiteral("called"));
    click(day, u"saveAbsence");
    CHECK(listOf(day, u"absences")->shownGrid()[1].contains(QStringLiteral("called")));
    CHECK_FALSE(day.button(u"saveAbsence")->isEnabled());
}

TEST_CASE("T38 the list of rolls not taken has what is open up to today and opens it")
{
    DayAtTheDesk day(DemoClass{.takenUpTo = QDate(2026, 11, 26)});
    day.openRegister();
    openTab(day, 4);
    // 27 and 30 November and 1 December, two periods each; nothing of the class without pupils.
    REQUIRE(listOf(day, u"openRolls")->shownGrid().size() == 7);
    Q_EMIT listOf(day, u"openRolls")->rowActivated(0);
    day.settle();
    REQUIRE(day.roll());
    CHECK(day.roll()->place.date == QDate(2026, 11, 27));
}

TEST_CASE("R-ATT-9 a session is moved from the register, with a reason")
{
    DayAtTheDesk day;
    day.openRegister();
    day.messages.clear();
    auto *period = day.attendance->findChild<QSpinBox *>(QStringLiteral("movePeriod"));
    QTest::mouseClick(day.attendance->findChild<QToolButton *>(QStringLiteral("showMove")),
                      Qt::LeftButton);
    typeInto(day, day.line(u"moveDate"), QStringLiteral("2026-12-05")); // a Saturday
    click(day, u"moveSession");
    REQUIRE(day.messages.size() == 1); // no reason
    typeInto(day, day.line(u"reason"), QStringLiteral("held on Saturday"));
    period->setValue(1);
    click(day, u"moveSession");
    CHECK(day.kinds.last() == MessageKind::Success);
    day.attendance->openAt(QStringLiteral("2026-12-05"));
    day.settle();
    REQUIRE(day.roll());
    CHECK(day.roll()->session.movedFromDate == QDate(2026, 12, 1));
    CHECK(day.roll()->pupils.size() == 45);
}

TEST_CASE("R-ATT-6 a patrol is entered with its session, and taken out again")
{
    DayAtTheDesk day;
    day.openRegister();
    day.attendance->openAt(QStringLiteral("oversight"));
    day.settle();
    REQUIRE(listOf(day, u"oversight")->shownGrid().size() == 1); // the header
    typeInto(day, day.line(u"oversightWho"), QStringLiteral("T1"));
    typeInto(day, day.line(u"oversightFigures"), QStringLiteral("一（1）班"));
    click(day, u"enterOversight");
    CHECK(day.kinds.last() == MessageKind::Warning); // the period is missing
    typeInto(day, day.line(u"oversightFigures"), QStringLiteral("2 一(1)班"));
    typeInto(day, day.line(u"oversightNote"), QStringLiteral("all well"));
    click(day, u"enterOversight");
    CHECK(day.kinds.last() == MessageKind::Success);
    REQUIRE(listOf(day, u"oversight")->shownGrid().size() == 2);
    CHECK(listOf(day, u"oversight")->shownGrid()[1].join(u' ').contains(kDemoClass));

    listOf(day, u"oversight")->setCurrentRow(0);
    day.settle();
    click(day, u"removeOversight");
    CHECK(day.kinds.last() == MessageKind::Success);
    CHECK(listOf(day, u"oversight")->shownGrid().size() == 1);
}

TEST_CASE("R-ATT-6 a survey and a late pick-up are entered, each in its own words")
{
    DayAtTheDesk day;
    day.openRegister();
    day.attendance->openAt(QStringLiteral("oversight"));
    day.settle();
    auto *kind = day.attendance->findChild<QComboBox *>(QStringLiteral("oversightKind"));
    kind->setCurrentIndex(1);
    CHECK_FALSE(day.line(u"oversightFigures")->isEnabled()); // a diagnosis has none
    kind->setCurrentIndex(2);
    day.messages.clear();
    typeInto(day, day.line(u"oversightFigures"), QStringLiteral("100/98/99"));
    click(day, u"enterOversight");
    REQUIRE(day.messages.size() == 1); // more satisfied than answered
    CHECK(day.kinds.last() == MessageKind::Warning);
    typeInto(day, day.line(u"oversightFigures"), QStringLiteral("100/98/95"));
    typeInto(day, day.line(u"oversightWhat"), QStringLiteral("more sport"));
    click(day, u"enterOversight");
    CHECK(day.kinds.last() == MessageKind::Success);

    kind->setCurrentIndex(3);
    typeInto(day, day.line(u"oversightWho"), demoNumber(7));
    typeInto(day, day.line(u"oversightWhat"), QStringLiteral("grandfather"));
    typeInto(day, day.line(u"oversightFigures"), QStringLiteral("18:40"));
    click(day, u"enterOversight");
    REQUIRE(listOf(day, u"oversight")->shownGrid().size() == 3);

    listOf(day, u"oversight")->setCurrentRow(0); // the survey's finding is open
    day.settle();
    typeInto(day, day.line(u"oversightFollowUp"), QStringLiteral("a second ball group"));
    click(day, u"saveFollowUp");
    CHECK(
        listOf(day, u"oversight")->shownGrid()[1].contains(QStringLiteral("a second ball group")));
}
