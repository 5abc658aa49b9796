// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/bills.h"
#include "core/office/settle.h"
#include "core/office/statements.h"
#include "tests/pages/fees/fees_desk.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

[[nodiscard]] QList<BatchLine> batchesOf(Desk &desk)
{
    return desk.ask<QList<BatchLine>>([](Office &office) { return listBatches(office); });
}

void openTab(Desk &desk, const QString &tab)
{
    desk.page().openAt(tab);
    desk.settle();
}

void typeInto(Desk &desk, const QString &field, const QString &text)
{
    auto *line = desk.find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    desk.type(text);
}

void press(Desk &desk, const QString &button)
{
    QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    desk.settle();
}

} // namespace

TEST_CASE(
    "T01 bills are issued from the keyboard as a named batch, and a second Enter posts nothing")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openTab(desk, QStringLiteral("bills"));
    const qsizetype drafts = desk.find<DataTable>(QStringLiteral("bills"))->shownGrid().size() - 1;
    REQUIRE(drafts > 20);
    typeInto(desk, QStringLiteral("billDue"), QStringLiteral("2026-12-01"));
    typeInto(desk, QStringLiteral("batchName"), QStringLiteral("秋季收费"));
    QList<BatchLine> batches = batchesOf(desk);
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].batch.name == QStringLiteral("秋季收费"));
    CHECK(batches[0].batch.issuedOn == QDate(2026, 11, 20));
    CHECK(batches[0].batch.dueOn == QDate(2026, 12, 1));
    CHECK(batches[0].bills == drafts);
    CHECK(desk.find<DataTable>(QStringLiteral("bills"))->shownGrid().size() == 1);
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("issueBills"))->isEnabled());
    typeInto(desk, QStringLiteral("batchName"), QStringLiteral("再一次"));
    CHECK(batchesOf(desk).size() == 1);
}

TEST_CASE("R-FEE-9 the reasons against issuing stand below the preview, and the button is off")
{
    const UnpaidBook book;
    book.replace(QStringLiteral("收费公示"), QStringLiteral("2.30"), QStringLiteral("2.20"));
    Desk desk(book.path());
    openTab(desk, QStringLiteral("bills"));
    CHECK(desk.find<QLabel>(QStringLiteral("billFaults"))->text().contains(u"2.20"));
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("issueBills"))->isEnabled());
    typeInto(desk, QStringLiteral("batchName"), QStringLiteral("秋季收费"));
    CHECK(batchesOf(desk).isEmpty());
}

TEST_CASE("A bill whose tick is taken off waits for another batch")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openTab(desk, QStringLiteral("bills"));
    auto *list = desk.find<DataTable>(QStringLiteral("bills"));
    QAbstractItemModel *model = list->view()->model();
    const int rows = model->rowCount();
    const QModelIndex number = model->index(0, 1);
    const QString student = number.data().toString();
    REQUIRE(model->setData(number, Qt::Unchecked, Qt::CheckStateRole));
    press(desk, QStringLiteral("issueBills"));
    REQUIRE(batchesOf(desk).size() == 1);
    CHECK(batchesOf(desk)[0].bills == rows - 1);
    REQUIRE(list->view()->model()->rowCount() == 1);
    CHECK(list->view()->model()->index(0, 1).data().toString() == student);
}

TEST_CASE("T13 a batch is opened, and taken back with its reason after a question")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openTab(desk, QStringLiteral("bills"));
    press(desk, QStringLiteral("issueBills"));
    auto *batches = desk.find<DataTable>(QStringLiteral("batches"));
    batches->setCurrentRow(0);
    desk.settle();
    CHECK(desk.find<DataTable>(QStringLiteral("batchBills"))->shownGrid().size() ==
          batchesOf(desk)[0].bills + 1);
    press(desk, QStringLiteral("reverseBatch")); // without a reason nothing is asked
    CHECK(desk.dialogs().asked().isEmpty());
    desk.dialogs().willChoose(1);
    typeInto(desk, QStringLiteral("batchReason"), QStringLiteral("日期错"));
    CHECK_FALSE(batchesOf(desk)[0].reversal);
    desk.dialogs().willChoose(0);
    typeInto(desk, QStringLiteral("batchReason"), QStringLiteral("日期错"));
    REQUIRE(batchesOf(desk)[0].reversal);
    CHECK(batchesOf(desk)[0].reversal->reason == QStringLiteral("日期错"));
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("reverseBatch"))->isEnabled());
}

TEST_CASE("R-FEE-12 a statement is taken by its columns, and what waits is matched by hand")
{
    const UnpaidBook book;
    Desk desk(book.path());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("流水.csv"));
    writeBytes(file, QStringLiteral("日期,多少,流水号,附言\n2026-11-19,55.00,A1,课后\n").toUtf8());
    openTab(desk, QStringLiteral("statements"));
    desk.dialogs().willGive(file);
    press(desk, QStringLiteral("chooseStatement"));
    desk.find<QComboBox>(QStringLiteral("statementDate"))->setCurrentText(QStringLiteral("日期"));
    desk.find<QComboBox>(QStringLiteral("statementAmount"))->setCurrentText(QStringLiteral("多少"));
    desk.find<QComboBox>(QStringLiteral("statementTransaction"))
        ->setCurrentText(QStringLiteral("流水号"));
    press(desk, QStringLiteral("takeStatement"));
    CHECK(desk.payments().payments.isEmpty());
    auto *waiting = desk.find<DataTable>(QStringLiteral("waitingLines"));
    REQUIRE(waiting->shownGrid().size() == 2);
    waiting->setCurrentRow(0);
    typeInto(desk, QStringLiteral("waitingStudent"), QStringLiteral("没有人"));
    CHECK(desk.payments().payments.isEmpty());
    typeInto(desk, QStringLiteral("waitingStudent"), QStringLiteral("20260001"));
    REQUIRE(desk.payments().payments.size() == 1);
    CHECK(desk.payments().payments[0].payment.amount == Money::fen(5'500));
    CHECK(waiting->shownGrid().size() == 1);
}

TEST_CASE("R-FEE-7 the settlement is closed after a question, and then says so")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    openTab(desk, QStringLiteral("settlement"));
    auto *close = desk.find<QPushButton>(QStringLiteral("closeSettlement"));
    REQUIRE(close->isEnabled());
    desk.dialogs().willChoose(1);
    press(desk, QStringLiteral("closeSettlement"));
    const auto read = [](Office &office) { return settleTerm(office, {}); };
    CHECK(desk.ask<TermSettlement>(read).closed.isEmpty());
    desk.dialogs().willChoose(0);
    press(desk, QStringLiteral("closeSettlement"));
    CHECK(desk.ask<TermSettlement>(read).closed.size() > 20);
    CHECK_FALSE(close->isEnabled());
    CHECK(desk.find<QPushButton>(QStringLiteral("carrySurplus"))->isEnabled());
}

TEST_CASE("The receipts of the chosen payment's student open to be printed")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    openTab(desk, QStringLiteral("payments"));
    desk.find<DataTable>(QStringLiteral("payments"))->setCurrentRow(0);
    QSignalSpy opened(&desk.page(), &Page::openPage);
    press(desk, QStringLiteral("printReceipt"));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(0).toString() == QStringLiteral("papers"));
    CHECK(opened.first().at(1).toString().startsWith(QStringLiteral("receipt/2")));
}
