// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "tests/support/own_settings.h"
#include "tests/ui/models/pupil.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// A table of three pupils in a window of its own.
struct Fixture {
    Fixture() : model(pupilColumns(), pupilKey)
    {
        model.setRows(threePupils());
        table.setTexts(QStringLiteral("Pupils"), QStringLiteral("Import a workbook first."));
        table.setModel(&model);
        table.resize(600, 400);
        table.show();
        table.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&table));
    }

    QStringList shownNumbers() const
    {
        QStringList numbers;
        for (const QStringList &line : table.shownGrid().mid(1))
            numbers.append(line[NumberColumn]);
        return numbers;
    }
    QPoint headerPoint(int column) const
    {
        const QHeaderView *header = table.view()->horizontalHeader();
        return {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10};
    }
    void clickHeader(int column)
    {
        QTest::mouseClick(table.view()->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          headerPoint(column));
    }

    OwnSettings settings;
    RowModel<Pupil> model;
    DataTable table{QStringLiteral("pupils")};
};

QStringList list(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("A click on a header sorts, up, down, and back to the file's order")
{
    Fixture f;
    CHECK(f.shownNumbers() == list(u"0012 0011 0010"));
    f.clickHeader(NumberColumn);
    CHECK(f.shownNumbers() == list(u"0010 0011 0012"));
    f.clickHeader(NumberColumn);
    CHECK(f.shownNumbers() == list(u"0012 0011 0010"));
    f.clickHeader(ClassColumn);
    CHECK(f.shownNumbers() == list(u"0011 0010 0012"));
    f.clickHeader(ClassColumn);
    f.clickHeader(ClassColumn);
    CHECK(f.shownNumbers() == list(u"0012 0011 0010"));
}

TEST_CASE("Typing in the table filters, Backspace mends it, Escape shows all again")
{
    Fixture f;
    f.table.view()->setFocus();
    QTest::keyClicks(f.table.view(), QStringLiteral("0011"));
    CHECK(f.table.filterLine()->text() == u"0011");
    CHECK(f.shownNumbers() == list(u"0011"));
    QTest::keyClick(f.table.view(), Qt::Key_Backspace);
    CHECK(f.shownNumbers() == list(u"0012 0011 0010"));
    CHECK(f.table.filterLine()->text() == u"001");
    QTest::keyClick(f.table.view(), Qt::Key_Escape);
    CHECK(f.table.filterLine()->text().isEmpty());
}

TEST_CASE("T57 a table filters on committed text only, composed in the line or in the table")
{
    Fixture f;
    QWidget *typed = f.table.filterLine();
    SECTION("in the filter line") {}
    SECTION("in the table itself")
    {
        f.table.setCurrentRow(0);
        typed = f.table.view();
        CHECK(typed->testAttribute(Qt::WA_InputMethodEnabled));
    }
    compose(*typed, QStringLiteral("li"));
    CHECK(f.shownNumbers().size() == 3);
    CHECK(f.table.stamp() == u"3 row(s)");
    commit(*typed, QStringLiteral("李"));
    CHECK(f.shownNumbers() == list(u"0011"));
}

TEST_CASE("T56 the stamp says how many rows a filter leaves")
{
    Fixture f;
    const auto *stamp = f.table.findChild<QLabel *>(QStringLiteral("pupilsStamp"));
    REQUIRE(stamp);
    CHECK(stamp->text() == u"3 row(s)");
    f.table.filterLine()->setText(QStringLiteral("(9)"));
    CHECK(stamp->text() == u"2 of 3 shown");
    f.table.filterLine()->setText(QStringLiteral("赵"));
    CHECK(stamp->text() == u"0 of 3 shown");
}

TEST_CASE("An empty table says what to do, a filtered one how to see all")
{
    Fixture f;
    CHECK(f.table.view()->accessibleDescription().isEmpty());
    f.table.filterLine()->setText(QStringLiteral("赵六"));
    CHECK(f.table.view()->accessibleDescription() ==
          u"No row contains “赵六”. Press Esc to show all rows.");
    f.table.filterLine()->clear();
    f.model.setRows({});
    CHECK(f.table.view()->accessibleDescription() == u"Import a workbook first.");
    const auto *label = f.table.view()->viewport()->findChild<QLabel *>();
    REQUIRE(label);
    CHECK(label->isVisible());
    f.model.setRows(threePupils());
    CHECK_FALSE(label->isVisible());
}

TEST_CASE("Copy gives headers and rows as shown, tab by tab")
{
    Fixture f;
    f.clickHeader(NumberColumn);
    SECTION("all rows where none is selected")
    {
        f.table.copy();
        CHECK(QGuiApplication::clipboard()->text() == u"班级\t学号\t姓名\t余额\r\n"
                                                      u"二（9）班\t0010\t王五\t\r\n"
                                                      u"二（9）班\t0011\t李四\t-5.00\r\n"
                                                      u"二（10）班\t0012\t张三\t1,234.50");
    }
    SECTION("selected rows by Ctrl+C, in the order shown")
    {
        f.table.view()->setFocus();
        f.table.setCurrentRow(1);
        QTest::keyClick(f.table.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(f.table.view(), Qt::Key_C, Qt::ControlModifier);
        CHECK(QGuiApplication::clipboard()->text() == u"班级\t学号\t姓名\t余额\r\n"
                                                      u"二（9）班\t0011\t李四\t-5.00\r\n"
                                                      u"二（10）班\t0012\t张三\t1,234.50");
    }
    SECTION("hidden columns stay out, moved ones keep their place")
    {
        f.table.view()->setColumnHidden(ClassColumn, true);
        f.table.view()->horizontalHeader()->moveSection(BalanceColumn, NumberColumn);
        CHECK(f.table.shownGrid().first() == list(u"余额 学号 姓名"));
    }
    SECTION("a tab or line break inside a cell does not break the grid")
    {
        Pupil pupil = f.model.row(0);
        pupil.name = QStringLiteral("张\t三\n丰");
        f.model.setRow(0, pupil);
        CHECK(f.table.shownGrid().last()[NameColumn] == u"张 三 丰");
    }
}

TEST_CASE("T54 a copied number that is a name keeps its leading zeros in a spreadsheet")
{
    Fixture f;
    f.table.copy();
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(QStringLiteral("<td style=\"mso-number-format:'\\@'\">0012</td>")));
    CHECK(html.contains(QStringLiteral("<td>1,234.50</td>")));
}

TEST_CASE("Widths and sort are remembered under the table's name")
{
    Fixture f;
    {
        DataTable first(QStringLiteral("remembered"));
        first.setModel(&f.model);
        first.view()->horizontalHeader()->resizeSection(NameColumn, 211);
        first.view()->sortByColumn(NumberColumn, Qt::DescendingOrder);
    }
    DataTable second(QStringLiteral("remembered"));
    second.setModel(&f.model);
    CHECK(second.view()->columnWidth(NameColumn) == 211);
    CHECK(second.view()->horizontalHeader()->sortIndicatorSection() == NumberColumn);
    CHECK(second.view()->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(second.shownGrid().at(1)[NumberColumn] == u"0012");

    DataTable other(QStringLiteral("other"));
    other.setModel(&f.model);
    CHECK(other.view()->columnWidth(NameColumn) != 211);
    CHECK(other.view()->horizontalHeader()->sortIndicatorSection() == -1);
}

TEST_CASE("Columns are measured once, on the first rows that come, and never wider than a limit")
{
    Fixture f;
    const int width = f.table.view()->columnWidth(NameColumn);
    Pupil pupil = f.model.row(0);
    pupil.name = QString(200, u'张');
    f.model.setRow(0, pupil);
    CHECK(f.table.view()->columnWidth(NameColumn) == width);

    DataTable wide(QStringLiteral("wide"));
    wide.setModel(&f.model);
    CHECK(wide.view()->columnWidth(NameColumn) == 320);
}

TEST_CASE("Tab leaves a table, Enter activates its row, a filter line's Enter goes to the rows")
{
    Fixture f;
    QWidget *view = f.table.view();
    view->setFocus();
    f.table.setCurrentRow(0);
    QSignalSpy activated(&f.table, &DataTable::rowActivated);
    f.clickHeader(NumberColumn);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toInt() == 0);
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK_FALSE(view->hasFocus());

    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    CHECK(f.table.filterLine()->hasFocus());
    QTest::keyClick(f.table.filterLine(), Qt::Key_Return);
    CHECK(view->hasFocus());
}

TEST_CASE("A double click opens a row, but not where it lands on a tick")
{
    Fixture f;
    const QSignalSpy activated(&f.table, &DataTable::rowActivated);
    const auto doubleClick = [&f](int column, int fromLeft) {
        const QModelIndex index = f.table.view()->model()->index(0, column);
        const QRect cell = f.table.view()->visualRect(index);
        const QPoint where(cell.left() + fromLeft, cell.center().y());
        QTest::mouseClick(f.table.view()->viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(f.table.view()->viewport(), Qt::LeftButton, {}, where);
    };
    doubleClick(NameColumn, 8);
    CHECK(activated.isEmpty());
    doubleClick(ClassColumn, 8);
    CHECK(activated.size() == 1);
}

TEST_CASE("The chosen row stays chosen when other rows are loaded")
{
    Fixture f;
    f.table.setCurrentRow(1);
    QList<Pupil> rows = threePupils();
    rows.prepend({QStringLiteral("一（1）班"), QStringLiteral("0001"), QStringLiteral("赵六"), {}});
    f.model.setRows(rows);
    CHECK(f.table.currentRow() == 2);
    CHECK(f.table.selectedRows() == QList<int>{2});
    rows.removeAt(2);
    f.model.setRows(rows);
    CHECK(f.table.currentRow() == -1);
}

TEST_CASE("Export hands over what is shown, where a page wants it")
{
    Fixture f;
    auto *button = f.table.findChild<QWidget *>(QStringLiteral("pupilsExport"));
    REQUIRE(button);
    CHECK_FALSE(button->isVisible());
    f.table.setExportable(true);
    f.table.filterLine()->setText(QStringLiteral("李"));
    const QSignalSpy exported(&f.table, &DataTable::exportRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].value<QList<QStringList>>() == f.table.shownGrid());
    CHECK(f.table.shownGrid().size() == 2);
}

TEST_CASE("Every part of a table that takes the keyboard has a name")
{
    Fixture f;
    CHECK(unnamedWidgets(f.table).isEmpty());
}

TEST_CASE("Every heading and text fits its column; a last column of words takes what is left")
{
    const OwnSettings settings;
    const bool words = GENERATE(true, false);
    CAPTURE(words);
    QList<Column<Pupil>> columns = pupilColumns();
    if (words)
        columns.removeLast(); // the balance
    RowModel<Pupil> model(columns, pupilKey);
    model.setRows(threePupils());
    DataTable table(QStringLiteral("widths"));
    table.resize(900, 300);
    table.setModel(&model);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    const QHeaderView *header = table.view()->horizontalHeader();
    int total = 0;
    for (int column = 0; column < header->count(); ++column) {
        total += header->sectionSize(column);
        for (const QString &text : {columns[column].header, columns[column].text(model.row(0))})
            CHECK(header->sectionSize(column) > header->fontMetrics().horizontalAdvance(text));
    }
    CHECK((total == table.view()->viewport()->width()) == words);
}
