// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/models/pupil.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

using Tester = QAbstractItemModelTester;

TEST_CASE("A row model keeps Qt's rules for models, empty, full and changed")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setRows(threePupils());
    CHECK(model.rowCount() == 3);
    CHECK(model.columnCount() == 4);
    model.setRow(1,
                 {QStringLiteral("三（1）班"), QStringLiteral("0011"), QStringLiteral("李四"), {}});
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A row model shows what its columns say")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    const auto cell = [&model](int row, int column, int role) {
        return model.data(model.index(row, column), role);
    };
    CHECK(model.headerData(NameColumn, Qt::Horizontal, Qt::DisplayRole).toString() == u"姓名");
    CHECK(cell(0, BalanceColumn, Qt::DisplayRole).toString() == u"1,234.50");
    CHECK(cell(2, BalanceColumn, Qt::DisplayRole).toString().isEmpty());
    CHECK(cell(0, BalanceColumn, Qt::TextAlignmentRole)
              .value<Qt::Alignment>()
              .testFlag(Qt::AlignRight));
    CHECK(model.headerData(BalanceColumn, Qt::Horizontal, Qt::TextAlignmentRole)
              .value<Qt::Alignment>()
              .testFlag(Qt::AlignRight));
    CHECK(cell(1, BalanceColumn, Qt::BackgroundRole).isValid());
    CHECK_FALSE(cell(0, BalanceColumn, Qt::BackgroundRole).isValid());
    CHECK(cell(0, NumberColumn, RowKeyRole).toString() == u"0012");
    CHECK_FALSE(cell(0, NumberColumn, Qt::CheckStateRole).isValid());
}

TEST_CASE("The same rows with other values are one change of their range")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    QList<Pupil> rows = threePupils();
    SECTION("two changed rows")
    {
        rows[1].name = QStringLiteral("李四四");
        rows[2].balance = Money::fen(1);
        model.setRows(rows);
        REQUIRE(changed.size() == 1);
        CHECK(changed[0][0].toModelIndex() == model.index(1, 0));
        CHECK(changed[0][1].toModelIndex() == model.index(2, BalanceColumn));
        CHECK(reset.isEmpty());
    }
    SECTION("T22 nothing changed, nothing is said")
    {
        model.setRows(rows);
        CHECK(changed.isEmpty());
        CHECK(reset.isEmpty());
    }
    SECTION("another row is a new table")
    {
        rows[0].number = QStringLiteral("0099");
        model.setRows(rows);
        CHECK(changed.isEmpty());
        CHECK(reset.size() == 1);
    }
}

TEST_CASE("A row model takes edits and ticks where its columns allow them")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    const QModelIndex name = model.index(0, NameColumn);
    CHECK(model.setData(name, QStringLiteral("张三丰"), Qt::EditRole));
    CHECK(model.row(0).name == u"张三丰");
    CHECK_FALSE(model.setData(name, QString(), Qt::EditRole));
    CHECK(model.row(0).name == u"张三丰");
    CHECK(model.setData(name, Qt::Checked, Qt::CheckStateRole));
    CHECK(model.row(0).chosen);

    const QModelIndex number = model.index(0, NumberColumn);
    CHECK_FALSE(model.flags(number).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.setData(number, QStringLiteral("1"), Qt::EditRole));
    CHECK_FALSE(model.setData(number, Qt::Checked, Qt::CheckStateRole));
}

TEST_CASE("Sort keys follow a change of their row")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    const QModelIndex balance = model.index(0, BalanceColumn);
    CHECK(model.data(balance, SortRole).toLongLong() == 123'450);
    Pupil pupil = model.row(0);
    pupil.balance = Money::fen(7);
    model.setRow(0, pupil);
    CHECK(model.data(balance, SortRole).toLongLong() == 7);
}
