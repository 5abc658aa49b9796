// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/attendance/day_at_the_desk.h"
#include "tests/support/accessibility.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

[[nodiscard]] DataTable *groups(const DayAtTheDesk &day)
{
    return day.attendance->findChild<DataTable *>(QStringLiteral("rollGroups"));
}

} // namespace

TEST_CASE("Everything on the attendance page that takes the keyboard has a name")
{
    DayAtTheDesk day;
    day.openRegister();
    CHECK(unnamedWidgets(*day.attendance) == QStringList());
}

TEST_CASE("The register's models keep their promises while rolls come and go")
{
    DayAtTheDesk day;
    const QAbstractItemModelTester pupils(day.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester list(groups(day)->view()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    day.openRegister();
    CHECK(day.table()->model()->rowCount() == 45);
    day.type("02");
    day.press(Qt::Key_Return);
    day.attendance->openAt(QStringLiteral("2026-12-05")); // a Saturday
    day.settle();
    CHECK(day.table()->model()->rowCount() == 0);
    CHECK(groups(day)->view()->model()->rowCount() == 0);
}

TEST_CASE("T38: a class in which nobody is expected has no roll")
{
    DayAtTheDesk day;
    day.openRegister();
    REQUIRE(groups(day)->shownGrid().size() == 3); // the header and two periods of one class
    CHECK_FALSE(groups(day)->shownGrid()[1].contains(kEmptyClass));
}

TEST_CASE("Marks that are not confirmed are left only after a question")
{
    DayAtTheDesk day;
    day.openRegister();
    day.type("0");
    CHECK(day.attendance->hasUnsavedEntry());

    day.dialogs.willChoose(0); // back to it
    groups(day)->setCurrentRow(1);
    day.settle();
    CHECK(day.dialogs.asked().size() == 1);
    CHECK(day.roll()->place.period == 1);
    CHECK(groups(day)->currentRow() == 0);
    CHECK(day.shown(1) == MarkState::Absent);

    day.dialogs.willChoose(0);
    day.attendance->openAt(QStringLiteral("2026-12-02"));
    day.settle();
    CHECK(day.roll()->place.date == QDate(2026, 12, 1));
    CHECK(day.shown(1) == MarkState::Absent);

    day.dialogs.willChoose(1); // leave without them
    groups(day)->setCurrentRow(1);
    day.settle();
    CHECK(day.roll()->place.period == 2);
    CHECK_FALSE(day.attendance->hasUnsavedEntry());

    // Nothing marked, nothing asked.
    groups(day)->setCurrentRow(0);
    day.settle();
    CHECK(day.roll()->place.period == 1);
    CHECK(day.dialogs.asked().size() == 3);
    CHECK(day.stored().marks.isEmpty());
}

TEST_CASE("Exceptions that are typed and not applied are not lost to a change elsewhere")
{
    DayAtTheDesk day;
    day.openRegister();
    day.type("/3 17");
    bool changed = false;
    day.link.post(
        &day.window,
        [](Office &office) {
            return confirmRoll(office,
                               {{QDate(2026, 12, 1), 2, {GroupKind::SchoolClass, kDemoClass}},
                                {},
                                {},
                                {},
                                {},
                                {},
                                {}});
        },
        [&changed](const Result<void> &result) { changed = result.ok(); });
    day.settle();
    REQUIRE(changed);
    CHECK(day.line(u"exceptions")->text() == u"3 17");
    CHECK(day.line(u"exceptions")->hasFocus());
}

TEST_CASE("A date is typed to its end before it is taken over")
{
    DayAtTheDesk day;
    day.openRegister();
    auto *date = day.line(u"rollDate");
    date->setFocus();
    date->selectAll();
    day.type("2026-12-14");
    CHECK(date->text() == u"2026-12-14");
    day.settle();
    REQUIRE(day.roll());
    CHECK(day.roll()->place.date == QDate(2026, 12, 14));
}

TEST_CASE("A key held down on Enter confirms one roll, not the next one too")
{
    DayAtTheDesk day;
    day.openRegister();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    day.press(Qt::Key_Return);
    QCoreApplication::sendEvent(day.table(), &held);
    day.settle();
    CHECK(day.stored().sessions.size() == 1);
}
