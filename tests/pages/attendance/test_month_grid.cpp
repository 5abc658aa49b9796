// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/month_grid.h"
#include "tests/pages/attendance/day_at_the_desk.h"
#include "tests/support/accessibility.h"
#include "ui/pages/attendance/month_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>
#include <QTabWidget>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// Tuesday the 1st: seat 1 absent in the first period, seat 2 ill all day. Wednesday the 2nd: the
// second period is cancelled. Thursday the 3rd: nobody has taken a roll.
[[nodiscard]] DemoClass firstDays()
{
    DemoClass school;
    school.takenUpTo = QDate(2026, 9, 1);
    const QString ofClass = kDemoClass + QStringLiteral(",");
    school.sessions = {QStringLiteral("2026-09-02,1,") + ofClass + QStringLiteral("已点名"),
                       QStringLiteral("2026-09-02,2,") + ofClass + QStringLiteral("停课")};
    school.marks = {QStringLiteral("2026-09-01,1,") + demoNumber(1) + QStringLiteral(",缺勤"),
                    QStringLiteral("2026-09-01,1,") + demoNumber(2) + QStringLiteral(",病假"),
                    QStringLiteral("2026-09-01,2,") + demoNumber(2) + QStringLiteral(",病假")};
    return school;
}

class Grid
{
public:
    explicit Grid(const DemoClass &school = firstDays())
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        makeDemoClass(path, school);
        m_office = Office::open(path, demoOffice()).value();
    }
    [[nodiscard]] Result<MonthGrid> ask(const QString &className, QDate month)
    {
        return monthGrid(*m_office, {className, month, {}});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

[[nodiscard]] QString signsOf(const MonthGridRow &row, qsizetype day)
{
    QString signs;
    for (const GridPeriod &period : row.days[day])
        signs += periodSign(period.cell);
    return signs;
}

void openMonth(DayAtTheDesk &day)
{
    if (day.window.currentWidget() != day.attendance)
        day.openRegister();
    day.attendance->findChild<QTabWidget *>(QStringLiteral("attendanceTabs"))->setCurrentIndex(1);
    day.settle();
}

[[nodiscard]] QTableView *monthTable(const DayAtTheDesk &day)
{
    return day.attendance->findChild<QTableView *>(QStringLiteral("monthTable"));
}

} // namespace

TEST_CASE("R-ATT-2 in the month grid a roll not taken is no absence, and the other way round")
{
    Grid school;
    const auto grid = school.ask(kDemoClass, QDate(2026, 9, 15));
    REQUIRE(grid);
    REQUIRE(grid.value().rows.size() == 45);
    REQUIRE(grid.value().days.size() == 22); // the weekdays of September
    const QList<MonthGridRow> &rows = grid.value().rows;
    CHECK(rows[0].student.number == demoNumber(1));
    CHECK(signsOf(rows[0], 0) == u"缺✓");
    CHECK(signsOf(rows[1], 0) == u"病病");
    CHECK(signsOf(rows[2], 0) == u"✓✓");
    CHECK(signsOf(rows[0], 1) == u"✓停");
    CHECK(signsOf(rows[0], 2) == u"○○");
    CHECK(rows[0].counts.absent == 1);
    CHECK(rows[1].counts.leave == 2);
    CHECK(rows[0].counts.unrecorded == 40);
    CHECK(rows[0].counts == AttendanceCount{44, 1, 2, 0, 1, 40});
}

TEST_CASE("R-TIM-1 a month outside of the term shows the nearest one")
{
    struct Case {
        QDate asked;
        QDate shown;
    };
    const auto given =
        GENERATE(Case{{2025, 1, 1}, {2026, 9, 1}}, Case{{2026, 9, 30}, {2026, 9, 1}},
                 Case{{2026, 12, 2}, {2026, 12, 1}}, Case{{2027, 8, 1}, {2027, 1, 1}});
    CAPTURE(given.asked);
    Grid school;
    const auto grid = school.ask({}, given.asked);
    REQUIRE(grid);
    CHECK(grid.value().month == given.shown);
    CHECK(grid.value().months.size() == 5);
    CHECK(grid.value().className == kDemoClass);
}

TEST_CASE("T38 a class in which nobody is expected has an empty grid, an unknown one is refused")
{
    Grid school;
    const auto empty = school.ask(kEmptyClass, QDate(2026, 9, 1));
    REQUIRE(empty);
    CHECK(empty.value().rows.isEmpty());
    CHECK(empty.value().classes == QStringList{kDemoClass, kEmptyClass});
    const auto unknown = school.ask(QStringLiteral("九（9）班"), QDate(2026, 9, 1));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.failure().text.contains(u"九（9）班"));
}

TEST_CASE("R-ENR-8 after a transfer the days before it stay in the former class's grid")
{
    DemoClass school = firstDays();
    school.sheets = {QStringLiteral("转班\n学号,日期,原班级,新班级\n%1,2026-09-10,%2,%3")
                         .arg(demoNumber(45), kEmptyClass, kDemoClass)};
    Grid grids(school);
    const auto before = grids.ask(kEmptyClass, QDate(2026, 9, 1));
    REQUIRE(before);
    REQUIRE(before.value().rows.size() == 1);
    CHECK(before.value().rows[0].student.number == demoNumber(45));
    CHECK(before.value().days.last() == QDate(2026, 9, 9));
    const auto after = grids.ask(kDemoClass, QDate(2026, 9, 1));
    REQUIRE(after);
    REQUIRE(after.value().rows.size() == 45);
    CHECK(after.value().rows[44].days[0].isEmpty());
    CHECK(signsOf(after.value().rows[44], 7) == u"○○"); // the 10th
}

TEST_CASE("The month of a class stands beside the rolls; a click or Enter on a day opens its roll")
{
    DayAtTheDesk day(firstDays(), QDate(2026, 9, 3));
    openMonth(day);
    QTableView *table = monthTable(day);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 45);
    CHECK(table->model()->index(0, 0).data().toString() == u"缺✓");
    CHECK(table->model()->index(1, 0).data().toString() == u"病"); // alike all day: once
    CHECK(table->model()->index(0, 2).data().toString() == u"○");
    CHECK(unnamedWidgets(*day.attendance) == QStringList());

    const QModelIndex wednesday = table->model()->index(3, 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(wednesday).center());
    day.settle();
    CHECK_FALSE(table->isVisible());
    REQUIRE(day.attendance->panel()->roll());
    CHECK(day.attendance->panel()->roll()->place.date == QDate(2026, 9, 2));

    openMonth(day);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    day.settle();
    CHECK(day.attendance->panel()->roll()->place.date == QDate(2026, 9, 1));
}

TEST_CASE("The month grid shows another month, and a roll that was taken meanwhile")
{
    DayAtTheDesk day(firstDays(), QDate(2026, 9, 3));
    openMonth(day);
    auto *months = day.attendance->findChild<QComboBox *>(QStringLiteral("monthMonth"));
    REQUIRE(months->currentText() == u"2026-09");
    day.link.post(
        day.attendance,
        [](Office &office) {
            RollConfirmation all;
            all.place = {QDate(2026, 9, 3), 1, {GroupKind::SchoolClass, kDemoClass}};
            return confirmRoll(office, all);
        },
        [](const Result<void> &taken) { REQUIRE(taken); });
    day.settle();
    CHECK(monthTable(day)->model()->index(0, 2).data().toString() == u"✓○");
    months->setCurrentIndex(1);
    Q_EMIT months->activated(1);
    day.settle();
    CHECK(day.attendance->monthPanel()->month() == QDate(2026, 10, 1));
    CHECK(monthTable(day)->model()->index(0, 0).data().toString() == u"○");
}
