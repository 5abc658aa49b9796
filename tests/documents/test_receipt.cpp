// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/receipt.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), QDate(2026, 9, 1),
                       QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};

[[nodiscard]] Receipt aReceipt(std::int64_t fen = 31'280)
{
    Receipt receipt{aPupil(QStringLiteral("20260001"), QStringLiteral("李明")), kClass, {}, {}};
    receipt.payment = aPayment(fen, QStringLiteral("WX-7"));
    receipt.payment.receipt = 12;
    receipt.payment.date = QDate(2026, 9, 3);
    receipt.payment.method = PaymentMethod::Scan;
    receipt.items = {QStringLiteral("课后服务费")};
    return receipt;
}

[[nodiscard]] const Content &slipOf(const Document &document, qsizetype slip = 0)
{
    return std::get<SlipGrid>(document.sections.at(0).content).slips.at(slip);
}

} // namespace

TEST_CASE("forms: a receipt has number, payer, items, amount in figures and capitals, and way")
{
    const Document document = receipts(kStamp, {aReceipt()});
    CHECK(slipOf(document).mark == QStringLiteral("№ 00000012"));
    const QStringList all = texts(document);
    for (const QString &expected :
         {QStringLiteral("交款人：李明"), QStringLiteral("学号：20260001"),
          QStringLiteral("叁佰壹拾贰元捌角整"), QStringLiteral("¥312.80"), QStringLiteral("扫码"),
          QStringLiteral("WX-7"), QStringLiteral("2026-09-03"), QStringLiteral("课后服务费")}) {
        CAPTURE(expected);
        CHECK(all.contains(expected));
    }
}

TEST_CASE("forms: a receipt that was printed before is marked as a copy")
{
    Receipt copy = aReceipt();
    copy.copy = true;
    CHECK(slipOf(receipts(kStamp, {copy})).mark.contains(QStringLiteral("副本")));
    CHECK_FALSE(slipOf(receipts(kStamp, {aReceipt()})).mark.contains(QStringLiteral("副本")));
}

TEST_CASE("T07 the receipt of a reversal says so and shows its amount below zero")
{
    Receipt reversal = aReceipt(-31'280);
    reversal.payment.note = QStringLiteral("冲正收据 11：重复登记");
    const Document document = receipts(kStamp, {reversal});
    CHECK(slipOf(document).title.contains(QStringLiteral("冲正")));
    const QStringList all = texts(document);
    CHECK(all.contains(QStringLiteral("¥-312.80")));
    CHECK(all.contains(QStringLiteral("负叁佰壹拾贰元捌角整")));
    CHECK(all.contains(reversal.payment.note));
    CHECK_FALSE(slipOf(receipts(kStamp, {aReceipt()})).title.contains(QStringLiteral("冲正")));
}

TEST_CASE("forms: three receipts stand on a page")
{
    const Recording recording =
        recorded(receipts(kStamp, {aReceipt(), aReceipt(1), aReceipt(999'999'999), aReceipt(5)}));
    CHECK(faults(recording, {210, 297}) == QStringList());
    CHECK(recording.texts.last().page == 1);
    CHECK(pageTexts(recording, 0).count(QStringLiteral("交款人：李明")) == 3);
}
