// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/settlement_slip.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Table lineTable(const SettlementSlip &slip)
{
    Table table;
    table.textPt = 9.5;
    table.rowMinimumMm = 9.0; // the arithmetic in two lines, as large as the rest
    table.columns = {{.header = {QStringLiteral("项目")}, .weight = 2},
                     {.header = {QStringLiteral("收费办法")}, .weight = 3},
                     {.header = {QStringLiteral("计算过程")}, .weight = 6},
                     moneyColumn(QStringLiteral("金额（元）")),
                     moneyColumn(QStringLiteral("减免（元）"))};
    for (const SettlementSlipLine &line : slip.lines)
        table.rows.append({.cells = {{line.item},
                                     {line.clause},
                                     {line.arithmetic},
                                     {line.amount},
                                     {unlessZero(line.waived)}}});
    const Settlement &settlement = slip.student.settlement;
    table.rows.append({.cells = {{.value = QStringLiteral("合计"), .span = 3},
                                 {settlement.consumed},
                                 {unlessZero(settlement.waived)}},
                       .kind = RowKind::Total});
    return table;
}

[[nodiscard]] QString countText(const AttendanceCount &counts)
{
    QString text = QStringLiteral("应到%1课时，实到%2，请假%3，缺勤%4，停课%5")
                       .arg(counts.scheduled)
                       .arg(counts.attended)
                       .arg(counts.leave)
                       .arg(counts.absent)
                       .arg(counts.cancelled);
    if (counts.unrecorded > 0)
        text += QStringLiteral("，未点名%1").arg(counts.unrecorded);
    return text;
}

// The arithmetic of R-FEE-7 in one line.
[[nodiscard]] QString balanceText(const Settlement &settlement)
{
    return QStringLiteral("已缴 %1 − 已退 %2 −（实际费用 %3 − 减免 %4）= %5")
        .arg(moneyText(settlement.paid), moneyText(settlement.refunded),
             moneyText(settlement.consumed), moneyText(settlement.waived),
             moneyText(settlement.balance()));
}

[[nodiscard]] KeyValues resultOf(const Settlement &settlement)
{
    const Money due = settlement.due();
    const Money amount = due.isZero() ? settlement.refund() : due;
    const QString label = due.isZero() ? QStringLiteral("应退") : QStringLiteral("应补缴");
    KeyValues pairs;
    pairs.pairs = {{label, QStringLiteral("¥") + moneyText(amount)},
                   {label + QStringLiteral("大写"), capitalMoneyText(amount)}};
    return pairs;
}

[[nodiscard]] Content slipContent(const FormStamp &stamp, const SettlementSlip &slip)
{
    const Settlement &settlement = slip.student.settlement;
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务结算说明");
    content.mark = slip.closed ? QString() : QStringLiteral("预览");
    content.subtitle = {QStringLiteral("班级：") + slip.student.className,
                        QStringLiteral("姓名：") + slip.student.student.name,
                        QStringLiteral("学号：") + slip.student.student.number,
                        (slip.closed ? QStringLiteral("结算日期：") + isoText(*slip.closed)
                                     : QStringLiteral("截至：") + isoText(slip.asOf))};
    content.blocks = {KeyValues{{{QStringLiteral("考勤"), countText(settlement.counts)}}, 1},
                      lineTable(slip)};
    if (!slip.waiverBasis.isEmpty())
        content.blocks.append(KeyValues{
            {{QStringLiteral("减免依据"), slip.waiverBasis.join(QStringLiteral("；"))}}, 1});
    content.blocks.append(KeyValues{{{QStringLiteral("结余"), balanceText(settlement)}}, 1});
    content.blocks.append(resultOf(settlement));
    if (!settlement.complete())
        content.blocks.append(
            Paragraph{.text = QStringLiteral("有课时尚未点名，以上不是最后结果。"),
                      .style = ParagraphStyle::Small});
    content.blocks.append(SignatureLine{{{QStringLiteral("经办人"), {}},
                                         {QStringLiteral("家长签字"), {}},
                                         {QStringLiteral("日期"), {}}}});
    return content;
}

} // namespace

Document settlementSlips(const FormStamp &stamp, const QList<SettlementSlip> &slips)
{
    Document document = newForm(stamp, QStringLiteral("结算说明"));
    SlipGrid grid;
    grid.perPage = 2;
    for (const SettlementSlip &slip : slips)
        grid.slips.append(slipContent(stamp, slip));
    document.sections = {{document.formName, grid}};
    return document;
}

} // namespace kehou::documents
