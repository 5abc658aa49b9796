// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/bills.h"
#include "core/office/fee_table.h"
#include "core/office/rows.h"
#include "core/office/statements.h"
#include "tests/office/school.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kStudent = QStringLiteral("20260001");

// The example without the money that was paid in it, billed, and a statement of some lines.
class BilledSchool : public School
{
public:
    BilledSchool()
    {
        const BookFolder book(QStringLiteral("onex"));
        book.remove(QStringLiteral("缴费"));
        book.remove(QStringLiteral("退费"));
        takeGood(book.path());
        BillIssue issue;
        issue.issuedOn = QDate(2026, 9, 1);
        REQUIRE(issueBills(office(), issue));
    }

    [[nodiscard]] QString statement(const QStringList &lines)
    {
        const QStringList all = QStringList{QStringLiteral("账户明细,示例学校"),
                                            QStringLiteral("交易时间,收入金额（元）,支出金额,"
                                                           "交易流水号,对方户名,附言")} +
                                lines;
        const QString file = path(QStringLiteral("流水.csv"));
        writeBytes(file, all.join(u'\n').toUtf8());
        return file;
    }

    StatementReport takeStatement(const QStringList &lines)
    {
        const QString file = statement(lines);
        const auto offer = offerStatement(office(), file);
        REQUIRE(offer);
        const auto report = importStatement(office(), file, offer.value().layout);
        if (!report)
            FAIL(report.failure().text.toStdString());
        return report.value();
    }

    [[nodiscard]] QList<WaitingLine> waiting()
    {
        auto lines = waitingLines(office());
        REQUIRE(lines);
        return std::move(lines).value();
    }

    [[nodiscard]] Money paidBy(const QString &student)
    {
        Money paid;
        const TermBook book = rows();
        for (const Payment &payment : book.rows<Payment>())
            paid += payment.student == student ? payment.amount : Money();
        return paid;
    }

    [[nodiscard]] BatchBill billOf(const QString &student)
    {
        const auto batches = listBatches(office());
        REQUIRE(batches);
        const auto bills = openBatch(office(), batches.value().first().id);
        REQUIRE(bills);
        const auto found =
            std::find_if(bills.value().begin(), bills.value().end(),
                         [&](const BatchBill &bill) { return bill.bill.student == student; });
        REQUIRE(found != bills.value().end());
        return *found;
    }
};

[[nodiscard]] QString lineOf(const QString &amount, const QString &transaction, const QString &note)
{
    return QStringLiteral("2026-09-03 08:15:00,%1,,%2,张女士,%3").arg(amount, transaction, note);
}

} // namespace

TEST_CASE("R-FEE-12 lines match by bill number, then by number and amount, and the rest waits")
{
    BilledSchool school;
    const BatchBill bill = school.billOf(kStudent);
    const QString amount = plainMoneyText(bill.toPay());
    const StatementReport report = school.takeStatement(
        {lineOf(QStringLiteral("1.00"), QStringLiteral("A1"), billNumberText(bill.bill.number)),
         lineOf(plainMoneyText(bill.toPay() - Money::fen(100)), QStringLiteral("A2"), kStudent),
         lineOf(amount, QStringLiteral("A3"), kStudent),
         lineOf(QStringLiteral("55.00"), QStringLiteral("A4"), QStringLiteral("课后服务费")),
         QStringLiteral("2026-09-03 09:00:00,,20.00,A5,某公司,水电"), QStringLiteral("合计,,,,,")});
    CHECK(report.entered == 2);
    CHECK(report.waiting == 2);
    CHECK(report.leftOut == 2);
    CHECK(school.paidBy(kStudent) == bill.toPay());
    REQUIRE(school.waiting().size() == 2);
    CHECK(school.waiting()[0].line.transaction == QStringLiteral("A3"));
    CHECK(school.waiting()[1].line.amount == Money::fen(5'500));
}

TEST_CASE("R-FEE-11 R-FEE-12 the same statement again enters nothing")
{
    BilledSchool school;
    const BatchBill bill = school.billOf(kStudent);
    const QStringList lines = {
        lineOf(plainMoneyText(bill.toPay()), QStringLiteral("A1"), kStudent),
        lineOf(QStringLiteral("55.00"), QStringLiteral("A2"), {}),
        // Two lines that look alike and have no outside number are two amounts.
        lineOf(QStringLiteral("7.00"), {}, {}), lineOf(QStringLiteral("7.00"), {}, {})};
    CHECK(school.takeStatement(lines).waiting == 3);
    const StatementReport again = school.takeStatement(lines);
    CHECK(again.entered == 0);
    CHECK(again.waiting == 0);
    CHECK(again.known == 4);
    CHECK(again.notes.size() == 1);
    CHECK(school.waiting().size() == 3);
    CHECK(school.paidBy(kStudent) == bill.toPay());
    // One more of them is new.
    CHECK(school.takeStatement(lines + QStringList{lines.last()}).waiting == 1);
}

TEST_CASE("R-FEE-12 a waiting line touches no balance until somebody says whose it is")
{
    BilledSchool school;
    (void)school.takeStatement({lineOf(QStringLiteral("55.00"), QStringLiteral("A1"), {})});
    CHECK(school.rows().rows<Payment>().isEmpty());
    const qint64 line = school.waiting().first().id;
    CHECK_FALSE(matchLine(school.office(), line, QStringLiteral("没有")));
    CHECK(school.waiting().size() == 1);
    const auto matched = matchLine(school.office(), line, kStudent);
    REQUIRE(matched);
    CHECK(matched.value().receipt == 1);
    CHECK(school.waiting().isEmpty());
    CHECK(school.paidBy(kStudent) == Money::fen(5'500));
    CHECK_FALSE(matchLine(school.office(), line, kStudent));
    CHECK(school.paidBy(kStudent) == Money::fen(5'500));
}

TEST_CASE("T18 a statement with a cell that cannot be read is refused with the cell")
{
    BilledSchool school;
    const QString file =
        school.statement({lineOf(QStringLiteral("1.00"), QStringLiteral("A1"), {}),
                          lineOf(QStringLiteral("10e-2"), QStringLiteral("A2"), {}),
                          lineOf(QStringLiteral("1.234"), QStringLiteral("A3"), {})});
    const auto offer = offerStatement(school.office(), file);
    REQUIRE(offer);
    const QByteArray before = school.bytes();
    const auto refused = importStatement(school.office(), file, offer.value().layout);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::BadInput);
    REQUIRE(refused.failure().findings.size() == 2);
    CHECK(refused.failure().findings[0].cell == QStringLiteral("B4"));
    CHECK(refused.failure().findings[1].cell == QStringLiteral("B5"));
    CHECK(school.bytes() == before);
}

TEST_CASE("R-FEE-12 the columns that were chosen are remembered for the same headers")
{
    BilledSchool school;
    const QString file = school.path(QStringLiteral("平台.csv"));
    writeBytes(file,
               QStringLiteral("日子,多少,号,话\n2026-09-03,55.00,B1,%1\n").arg(kStudent).toUtf8());
    auto offer = offerStatement(school.office(), file);
    REQUIRE(offer);
    CHECK_FALSE(offer.value().remembered);
    CHECK(offer.value().layout.amount == -1);
    CHECK_FALSE(importStatement(school.office(), file, offer.value().layout));
    StatementLayout layout = offer.value().layout;
    layout.date = 0;
    layout.amount = 1;
    layout.transaction = 2;
    layout.note = 3;
    layout.method = PaymentMethod::Transfer;
    const auto report = importStatement(school.office(), file, layout);
    REQUIRE(report);
    CHECK(report.value().waiting == 1);
    CHECK(school.waiting().first().line.method == PaymentMethod::Transfer);

    offer = offerStatement(school.office(), file);
    REQUIRE(offer);
    CHECK(offer.value().remembered);
    CHECK(offer.value().layout == layout);
}

TEST_CASE("R-FEE-12 what is no statement is refused")
{
    BilledSchool school;
    const QString file = school.path(QStringLiteral("空.csv"));
    writeBytes(file, "a,b\n");
    CHECK_FALSE(offerStatement(school.office(), file));
    CHECK_FALSE(offerStatement(school.office(), school.path(QStringLiteral("没有.csv"))));
}

TEST_CASE("T19 a paid course of two with one price is renamed, and nobody is billed or owes anew")
{
    // Each course costs 100.00 a term, the care 2.30 a period.
    TermBook book = aBook();
    book.rows<StaffMember>() = {aTeacher(QStringLiteral("TC1")), aTeacher(QStringLiteral("TC2"))};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1"),
                             anOffering(QStringLiteral("C2"), u"周四1")};
    book.rows<Enrollment>() = {anEnrollment()};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1")), aPlacement(QStringLiteral("C2"))};
    for (const char16_t *item : {u"care", u"interest"})
        book.rows<Publicity>().append({QString::fromUtf16(item),
                                       Money::fen(item[0] == u'c' ? 230 : 10'000),
                                       QDate(2026, 8, 1),
                                       QDate(2026, 8, 20),
                                       {}});
    School school(QStringLiteral("yudu"));
    put(school, book, QStringLiteral("yudu"));
    BillIssue issue;
    issue.issuedOn = QDate(2026, 9, 1);
    const auto issued = issueBills(school.office(), issue);
    if (!issued)
        FAIL(issued.failure().text.toStdString());
    MoneyEntry paid;
    paid.student = QStringLiteral("1");
    paid.amount = issued.value().toPay;
    paid.date = QDate(2026, 9, 3);
    REQUIRE(enterPayment(school.office(), paid));
    const auto rowOf = [&] {
        const auto table = feeTable(school.office(), {});
        REQUIRE(table);
        REQUIRE(table.value().rows.size() == 1);
        return table.value().rows[0];
    };
    const FeeRow before = rowOf();
    CHECK(before.prepaid - before.paid == Money());
    const auto linesOf = [&] {
        const auto batches = listBatches(school.office());
        REQUIRE(batches);
        REQUIRE(batches.value().size() == 1);
        const auto bills = openBatch(school.office(), batches.value()[0].id);
        REQUIRE(bills);
        return bills.value()[0].lines;
    };
    const QList<BillLine> lines = linesOf();

    // C1 takes the name that C2 had.
    const auto sheet = loadSheet(school.office(), QStringLiteral("课程"));
    REQUIRE(sheet);
    for (const QString &code : {QStringLiteral("C2"), QStringLiteral("C1")}) {
        for (SheetLine line : sheet.value().lines) {
            if (line.cells[0] != code)
                continue;
            line.cells[1] =
                code == QStringLiteral("C2") ? QStringLiteral("合唱") : QStringLiteral("课程C2");
            REQUIRE(saveRow(school.office(), {QStringLiteral("课程"), line.id, line.cells}));
        }
    }
    CHECK(rowOf() == before);
    const auto preview = previewBills(school.office(), QDate(2026, 9, 10));
    REQUIRE(preview);
    CHECK(preview.value().drafts.isEmpty());
    CHECK(preview.value().standing == 1);
    CHECK(linesOf() == lines);
}
