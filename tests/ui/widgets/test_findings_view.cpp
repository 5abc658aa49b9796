// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/findings_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

Findings twoFindings()
{
    return {
        {QStringLiteral("学生"), QStringLiteral("C5"), QStringLiteral("The class is unknown"),
         QStringLiteral("三(9)班"), QStringLiteral("a class of the sheet 班级")},
        {QStringLiteral("缴费"), QString(), QStringLiteral("The column 金额 is missing"), QString(),
         QString()},
    };
}

} // namespace

TEST_CASE("Findings stand in one table and leave as text, one a line")
{
    const OwnSettings settings;
    FindingsView view;
    view.setFindings(twoFindings());
    CHECK(view.table()->shownGrid().size() == 3);
    const QString expected = QStringLiteral("学生!C5: The class is unknown; found: 三(9)班; "
                                            "expected: a class of the sheet 班级\n"
                                            "缴费: The column 金额 is missing");
    CHECK(view.exportText() == expected);
    view.copyAll();
    CHECK(QGuiApplication::clipboard()->text() == expected);

    const QSignalSpy exported(&view, &FindingsView::exportRequested);
    QTest::mouseClick(view.findChildren<QPushButton *>().at(1), Qt::LeftButton);
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].toString() == expected);
}

TEST_CASE("A chosen finding is handed on whole, also when the table is sorted")
{
    const OwnSettings settings;
    FindingsView view;
    view.setFindings(twoFindings());
    view.table()->view()->sortByColumn(1, Qt::AscendingOrder);
    const QSignalSpy chosen(&view, &FindingsView::findingChosen);
    view.table()->setCurrentRow(1);
    QTest::keyClick(view.table()->view(), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<Finding>() == twoFindings()[1]);
}

TEST_CASE("Without findings the view says so; all its parts are named")
{
    const OwnSettings settings;
    FindingsView view;
    CHECK(view.exportText().isEmpty());
    CHECK(view.table()->view()->accessibleDescription() == u"No fault was found.");
    CHECK(unnamedWidgets(view).isEmpty());
}
