// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/receipt.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString methodText(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return QStringLiteral("现金");
    case PaymentMethod::Transfer:
        return QStringLiteral("转账");
    case PaymentMethod::Scan:
        return QStringLiteral("扫码");
    case PaymentMethod::Debit:
        return QStringLiteral("代扣");
    }
    return {};
}

[[nodiscard]] QString markOf(const Receipt &receipt)
{
    const QString number =
        QStringLiteral("№ ") + receiptNumberText(receipt.payment.receipt.value_or(0));
    return receipt.copy ? number + QStringLiteral("　副本") : number;
}

[[nodiscard]] KeyValues partsOf(const Receipt &receipt)
{
    const Payment &payment = receipt.payment;
    const bool reversal = payment.amount < Money();
    KeyValues pairs;
    pairs.boxed = true;
    pairs.pairs = {{QStringLiteral("收费项目"), receipt.items.join(QStringLiteral("、"))},
                   {QStringLiteral("收款日期"), isoText(payment.date)},
                   {reversal ? QStringLiteral("冲正金额大写") : QStringLiteral("金额大写"),
                    capitalMoneyText(payment.amount)},
                   {QStringLiteral("金额小写"), QStringLiteral("¥") + moneyText(payment.amount)},
                   {QStringLiteral("收款方式"), methodText(payment.method)},
                   {QStringLiteral("流水号"), payment.transaction}};
    if (!payment.voucher.isEmpty())
        pairs.pairs.append({QStringLiteral("票据号"), payment.voucher});
    if (!payment.note.isEmpty())
        pairs.pairs.append({QStringLiteral("备注"), payment.note});
    return pairs;
}

[[nodiscard]] Content slip(const FormStamp &stamp, const Receipt &receipt)
{
    Content content;
    content.title =
        stamp.school + (receipt.payment.amount < Money() ? QStringLiteral("课后服务收费冲正收据")
                                                         : QStringLiteral("课后服务收费收据"));
    content.mark = markOf(receipt);
    content.subtitle = {QStringLiteral("交款人：") + receipt.student.name,
                        QStringLiteral("学号：") + receipt.student.number,
                        QStringLiteral("班级：") + receipt.className,
                        QStringLiteral("学期：") + stamp.term};
    content.blocks = {partsOf(receipt), SignatureLine{{{QStringLiteral("收款单位（章）"), {}},
                                                       {QStringLiteral("收款人"), {}},
                                                       {QStringLiteral("交款人"), {}}}}};
    return content;
}

} // namespace

QString receiptNumberText(int number)
{
    return QStringLiteral("%1").arg(number, 8, 10, QChar(u'0'));
}

Document receipts(const FormStamp &stamp, const QList<Receipt> &list)
{
    Document document = newForm(stamp, QStringLiteral("收据"));
    SlipGrid grid;
    for (const Receipt &receipt : list)
        grid.slips.append(slip(stamp, receipt));
    document.sections = {{document.formName, grid}};
    return document;
}

} // namespace kehou::documents
