// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/settle.h"
#include "tests/pages/fees/fees_desk.h"
#include "tests/support/accessibility.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

[[nodiscard]] Money moneyOf(const QLabel &label)
{
    const auto amount = Money::parse(label.text());
    REQUIRE(amount);
    return *amount;
}

const QString kPayments = QStringLiteral("paymentsPanel");

void openPayments(Desk &desk)
{
    desk.page().openAt(QStringLiteral("payments"));
    desk.settle();
    desk.find<QLineEdit>(QStringLiteral("payer"), kPayments)->setFocus();
}

} // namespace

TEST_CASE("Five payments are entered with the keyboard and get receipts 1 to 5")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openPayments(desk);
    const QStringList students{QStringLiteral("20260001"), QStringLiteral("胡明轩"),
                               QStringLiteral("20240003"), QStringLiteral("20230004"),
                               QStringLiteral("20260001")};
    const QStringList amounts{QStringLiteral("100"), QStringLiteral("200.50"),
                              QStringLiteral("1,300"), QStringLiteral("0.01"),
                              QStringLiteral("20")};
    for (qsizetype at = 0; at < students.size(); ++at) {
        desk.type(students[at]);
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("amount"));
        desk.type(amounts[at]);
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("payer"));
        // Ctrl+Z is for the payment now, not for the letters that are in it.
        CHECK_FALSE(desk.find<QLineEdit>(QStringLiteral("payer"))->isUndoAvailable());
    }
    const PaymentBook payments = desk.payments();
    REQUIRE(payments.payments.size() == 5);
    QStringList written;
    for (const PaymentLine &line : payments.payments) {
        CHECK(line.payment.date == QDate(2026, 11, 20));
        written.append(QStringLiteral("%1 %2 %3")
                           .arg(*line.payment.receipt)
                           .arg(line.payment.student, moneyText(line.payment.amount)));
    }
    CHECK(written ==
          QStringList{QStringLiteral("1 20260001 100.00"), QStringLiteral("2 20250002 200.50"),
                      QStringLiteral("3 20240003 1,300.00"), QStringLiteral("4 20230004 0.01"),
                      QStringLiteral("5 20260001 20.00")});
    const auto term =
        desk.ask<TermSettlement>([](Office &office) { return settleTerm(office, {}); });
    for (const Settlement &settlement : term.students) {
        if (settlement.student == QStringLiteral("20260001"))
            CHECK(settlement.paid == Money::fen(12'000));
    }
    CHECK(desk.find<QLabel>(QStringLiteral("paymentTotals"))->text().contains(u"1,620.51"));
}

TEST_CASE("A payment without a student or an amount is not entered and says so")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openPayments(desk);
    QSignalSpy messages(&desk.page(), &Page::message);
    desk.type(QStringLiteral("没有人"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("payer"));
    CHECK(desk.find<QLabel>(QStringLiteral("standing"), kPayments)->text().contains(u"没有人"));
    desk.find<QLineEdit>(QStringLiteral("payer"), kPayments)->clear();
    desk.type(QStringLiteral("20260001"));
    desk.type(QString());
    CHECK(messages.size() == 1);
    CHECK(desk.payments().payments.isEmpty());
}

TEST_CASE("R-FEE-11 the chosen payment is reversed with its reason asked in the line")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openPayments(desk);
    desk.type(QStringLiteral("20260001"));
    desk.type(QStringLiteral("100"));
    auto *list = desk.find<DataTable>(QStringLiteral("payments"));
    list->setCurrentRow(0);
    auto *reverse = desk.find<QPushButton>(QStringLiteral("reversePayment"));
    REQUIRE(reverse->isEnabled());
    QTest::mouseClick(reverse, Qt::LeftButton);
    desk.settle();
    CHECK(desk.payments().payments.size() == 1); // no reason yet
    desk.find<QLineEdit>(QStringLiteral("reversalReason"))->setFocus();
    desk.type(QStringLiteral("交错了"));

    const PaymentBook payments = desk.payments();
    REQUIRE(payments.payments.size() == 2);
    CHECK(payments.payments[1].payment.amount == Money::fen(-10'000));
    CHECK(payments.payments[1].payment.note.contains(u"交错了"));
    CHECK_FALSE(payments.payments[0].reversible);
    CHECK(desk.find<QLabel>(QStringLiteral("paymentTotals"))->text().contains(u"0.00"));
    CHECK_FALSE(reverse->isEnabled());
}

TEST_CASE("T08 a refund above what was paid is refused with the figure")
{
    const UnpaidBook book;
    Desk desk(book.path());
    openPayments(desk);
    desk.type(QStringLiteral("20260001"));
    desk.type(QStringLiteral("100"));
    desk.page().openAt(QStringLiteral("refunds"));
    desk.settle();
    QSignalSpy messages(&desk.page(), &Page::message);
    desk.find<QLineEdit>(QStringLiteral("payer"), QStringLiteral("refundsPanel"))->setFocus();
    desk.type(QStringLiteral("20260001"));
    desk.type(QStringLiteral("100.01"));
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().at(1).toString().contains(u"100.00"));
    auto *amount = desk.find<QLineEdit>(QStringLiteral("amount"), QStringLiteral("refundsPanel"));
    amount->setFocus();
    amount->selectAll();
    desk.type(QStringLiteral("100"));
    CHECK(desk.payments().refunds.size() == 1);
}

TEST_CASE("Why does my child pay: the lines sum up to the figure, and the foot line closes")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    const auto term =
        desk.ask<TermSettlement>([](Office &office) { return settleTerm(office, {}); });
    for (const Settlement &settlement : term.students) {
        CAPTURE(settlement.student);
        desk.page().openAt(QStringLiteral("student/") + settlement.student);
        desk.settle();
        REQUIRE(desk.find<QLabel>(QStringLiteral("whyTitle"))->text().contains(settlement.student));
        Money used;
        for (const QLabel *line : desk.page().findChildren<QLabel *>(QStringLiteral("whyUsed")))
            used += moneyOf(*line);
        CHECK(used == settlement.consumed - settlement.waived);
        const Money figure = std::max(settlement.balance(), -settlement.balance());
        CHECK(desk.find<QLabel>(QStringLiteral("whyFigure"))->text().contains(moneyText(figure)));
        CHECK(settlement.paid == used + settlement.refunded + settlement.balance());
        const QString foot = desk.find<QLabel>(QStringLiteral("whyFoot"))->text();
        for (const Money part : {settlement.paid, used, settlement.refunded, settlement.balance()})
            CHECK(foot.contains(moneyText(part)));
        CHECK(desk.find<DataTable>(QStringLiteral("whyDays"))->shownGrid().size() ==
              settlement.counts.scheduled + 1);
    }
}

TEST_CASE("A counted day opens its roll")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    desk.page().openAt(QStringLiteral("student/20260007"));
    desk.settle();
    QSignalSpy opened(&desk.page(), &Page::openPage);
    auto *days = desk.find<DataTable>(QStringLiteral("whyDays"));
    days->setCurrentRow(0);
    days->view()->setFocus();
    QTest::keyClick(days->view(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(0).toString() == QStringLiteral("attendance"));
    CHECK(opened.first().at(1).toString().startsWith(QStringLiteral("2026-09-")));
    CHECK(opened.first().at(1).toString().count(u'/') == 2);
}

TEST_CASE("T56 the totals are those of all students whatever the filter leaves")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    const QString all = desk.find<QLabel>(QStringLiteral("settlementTotals"))->text();
    auto *list = desk.find<DataTable>(QStringLiteral("settlement"));
    const qsizetype whole = list->shownGrid().size();
    list->filterLine()->setText(QStringLiteral("一（1）班"));
    CHECK(list->shownGrid().size() < whole);
    CHECK(desk.find<QLabel>(QStringLiteral("settlementTotals"))->text() == all);
    CHECK(list->stamp().contains(QString::number(whole - 1)));
}

TEST_CASE("R-ATT-3 a student with a missing roll is marked with the number of its periods")
{
    BookFolder book(QStringLiteral("onex"));
    book.remove(QStringLiteral("课次"));
    Desk desk(book.path());
    const auto term =
        desk.ask<TermSettlement>([](Office &office) { return settleTerm(office, {}); });
    REQUIRE_FALSE(term.complete());
    bool marked = false;
    for (const QStringList &line :
         desk.find<DataTable>(QStringLiteral("settlement"))->shownGrid()) {
        for (const Settlement &settlement : term.students) {
            if (!line.contains(settlement.student) || settlement.complete())
                continue;
            marked = true;
            CHECK(line.join(u'|').contains(QString::number(settlement.counts.unrecorded)));
        }
    }
    CHECK(marked);
}

TEST_CASE("Every field of the fees page has a name for a screen reader")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    CHECK(unnamedWidgets(desk.page()) == QStringList());
}

TEST_CASE("R-FEE-8 R-FEE-9 a price is set under the cap, and put on notice, beside the standard")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    desk.page().openAt(QStringLiteral("standard"));
    desk.settle();
    QList<MessageKind> kinds;
    QObject::connect(&desk.page(), &Page::message, &desk.page(),
                     [&](MessageKind kind, const QString &) { kinds.append(kind); });
    const auto press = [&](const char16_t *button) {
        QTest::mouseClick(desk.find<QPushButton>(QString::fromUtf16(button)), Qt::LeftButton);
        desk.settle();
    };
    auto *list = desk.find<DataTable>(QStringLiteral("standard"));
    auto *price = desk.find<MoneyEdit>(QStringLiteral("standardPrice"));
    REQUIRE(list->shownGrid().size() == 2);
    CHECK(price->value() == Money::fen(230));
    price->setValue(Money::fen(231));
    press(u"saveStandard");
    CHECK(kinds.last() == MessageKind::Warning);
    CHECK(list->shownGrid()[1][2] == QStringLiteral("2.30"));
    price->setValue(Money::fen(200));
    press(u"saveStandard");
    CHECK(kinds.last() == MessageKind::Success);
    CHECK(list->shownGrid()[1][2] == QStringLiteral("2.00"));
    CHECK(list->shownGrid()[1].last().startsWith(QStringLiteral("○")));

    press(u"noticeStandard"); // without its days
    CHECK(kinds.last() == MessageKind::Warning);
    desk.find<DateEdit>(QStringLiteral("noticeFrom"))->setValue(QDate(2026, 11, 1));
    desk.find<DateEdit>(QStringLiteral("noticeTo"))->setValue(QDate(2026, 11, 15));
    press(u"noticeStandard"); // without its paper
    CHECK(kinds.last() == MessageKind::Warning);
    desk.find<QLineEdit>(QStringLiteral("noticeDocument"))->setText(QStringLiteral("教发2号"));
    press(u"noticeStandard");
    CHECK(kinds.last() == MessageKind::Success);
    CHECK(list->shownGrid()[1].last().startsWith(QStringLiteral("✓ 2026-11-01")));
}

TEST_CASE("R-TIM-1 a price from a day on stands below the one before it, each with its days")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    desk.page().openAt(QStringLiteral("standard"));
    desk.settle();
    auto *list = desk.find<DataTable>(QStringLiteral("standard"));
    auto *since = desk.find<DateEdit>(QStringLiteral("standardSince"));
    CHECK_FALSE(since->value().has_value());
    desk.find<MoneyEdit>(QStringLiteral("standardPrice"))->setValue(Money::fen(200));
    since->setValue(QDate(2026, 11, 1));
    QTest::mouseClick(desk.find<QPushButton>(QStringLiteral("saveStandard")), Qt::LeftButton);
    desk.settle();
    const QList<QStringList> grid = list->shownGrid();
    REQUIRE(grid.size() == 3);
    CHECK(grid[1][2] == QStringLiteral("2.30"));
    CHECK(grid[1][3].endsWith(QStringLiteral("2026-10-31")));
    CHECK(grid[1].last().startsWith(QStringLiteral("✓")));
    CHECK(grid[2][2] == QStringLiteral("2.00"));
    CHECK(grid[2][3].startsWith(QStringLiteral("2026-11-01")));
    CHECK(grid[2].last().startsWith(QStringLiteral("○")));

    // The chosen price is the one that is changed and put on notice.
    list->setCurrentRow(1);
    CHECK(since->value() == QDate(2026, 11, 1));
    desk.find<DateEdit>(QStringLiteral("noticeFrom"))->setValue(QDate(2026, 10, 20));
    desk.find<DateEdit>(QStringLiteral("noticeTo"))->setValue(QDate(2026, 10, 30));
    desk.find<QLineEdit>(QStringLiteral("noticeDocument"))->setText(QStringLiteral("教发2号"));
    QTest::mouseClick(desk.find<QPushButton>(QStringLiteral("noticeStandard")), Qt::LeftButton);
    desk.settle();
    CHECK(list->shownGrid()[2].last().startsWith(QStringLiteral("✓ 2026-10-20")));
    CHECK(list->shownGrid()[1].last().startsWith(QStringLiteral("✓ 2026-08-10")));
}
