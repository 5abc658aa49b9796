// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/notice.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

#include <algorithm>

namespace kehou::documents
{

namespace
{

[[nodiscard]] Table emptyTable()
{
    Table table;
    table.textPt = 9.5;
    table.rowMinimumMm = 5.0;
    table.rowWishMm = 7.5;
    table.columns = {{.header = {QStringLiteral("项目")}, .weight = 3},
                     {.header = {QStringLiteral("计费单位")}, .align = Align::Centre, .weight = 1},
                     moneyColumn(QStringLiteral("单价（元）")),
                     {.header = {QStringLiteral("数量")}, .align = Align::Centre, .weight = 1},
                     moneyColumn(QStringLiteral("金额（元）")),
                     moneyColumn(QStringLiteral("减免（元）")),
                     moneyColumn(QStringLiteral("应缴（元）"))};
    return table;
}

// A part of a month or term says how much of it is taken: 15/20天.
[[nodiscard]] Value quantity(const NoticeLine &line)
{
    if (line.line.divisor == 0)
        return qint64{line.line.units};
    const bool days = line.item.basis == FeeBasis::Month;
    return QStringLiteral("%1/%2%3")
        .arg(line.line.units)
        .arg(line.line.divisor)
        .arg(days ? QStringLiteral("天") : QStringLiteral("课时"));
}

[[nodiscard]] Row lineRow(const NoticeLine &line)
{
    QString name = line.item.name;
    if (!line.what.isEmpty())
        name += QStringLiteral("（%1）").arg(line.what);
    const Money waived = line.line.waived;
    return {.cells = {{name},
                      {basisUnit(line.item.basis)},
                      {line.line.price},
                      {quantity(line)},
                      {line.line.amount},
                      {unlessZero(waived)},
                      {line.line.amount - waived}}};
}

struct Sums {
    Money amount;
    Money waived;
};

[[nodiscard]] Sums sumsOf(const Notice &notice)
{
    Sums sums;
    for (const NoticeLine &line : notice.lines) {
        sums.amount += line.line.amount;
        sums.waived += line.line.waived;
    }
    return sums;
}

[[nodiscard]] Table itemTable(const Notice &notice)
{
    Table table = emptyTable();
    for (const NoticeLine &line : notice.lines)
        table.rows.append(lineRow(line));
    const Sums sums = sumsOf(notice);
    table.rows.append({.cells = {{.value = QStringLiteral("合计"), .span = 4},
                                 {sums.amount},
                                 {unlessZero(sums.waived)},
                                 {sums.amount - sums.waived}},
                       .kind = RowKind::Total});
    return table;
}

[[nodiscard]] QString dueText(const Notice &notice)
{
    if (notice.issued && notice.issued->dueOn)
        return isoText(*notice.issued->dueOn) + QStringLiteral("前");
    return QStringLiteral("　　　　年　　　月　　　日前");
}

[[nodiscard]] QString footOf(const Notice &notice)
{
    if (!notice.issued)
        return QStringLiteral(
            "课后服务由家长自愿参加。本单为预览，没有编号，不作为缴费凭据；以正式通知单为准。");
    return QStringLiteral("课后服务由家长自愿参加。缴费时请注明通知单编号 %1，开单日期 %2。")
        .arg(notice.issued->number, isoText(notice.issued->issuedOn));
}

[[nodiscard]] KeyValues termsOf(const Notice &notice)
{
    const Sums sums = sumsOf(notice);
    const Money due = sums.amount - sums.waived;
    const QString standards = notice.standards.isEmpty()
                                  ? QStringLiteral("尚未公示")
                                  : notice.standards.join(QStringLiteral("；"));
    KeyValues pairs;
    pairs.pairs = {
        {QStringLiteral("应缴大写"), capitalMoneyText(due)},
        {QStringLiteral("小写"), QStringLiteral("¥") + moneyText(due)},
        {QStringLiteral("收费公示文号"), standards},
        {QStringLiteral("缴费期限"), dueText(notice)},
        {QStringLiteral("缴费方式"), QStringLiteral("□ 扫码　□ 转账　□ 代扣，缴入学校账户")}};
    return pairs;
}

[[nodiscard]] Content slip(const FormStamp &stamp, const Notice &notice)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务缴费通知单");
    content.mark =
        notice.issued ? QStringLiteral("№ ") + notice.issued->number : QStringLiteral("预览");
    content.subtitle = {
        QStringLiteral("班级：") + notice.className, QStringLiteral("姓名：") + notice.student.name,
        QStringLiteral("学号：") + notice.student.number, QStringLiteral("学期：") + stamp.term};
    content.blocks = {itemTable(notice)};
    if (!notice.waiverBasis.isEmpty())
        content.blocks.append(KeyValues{
            {{QStringLiteral("减免依据"), notice.waiverBasis.join(QStringLiteral("；"))}}, 1});
    content.blocks.append(termsOf(notice));
    content.blocks.append(Paragraph{.text = footOf(notice), .style = ParagraphStyle::Small});
    return content;
}

} // namespace

Document paymentNotices(const FormStamp &stamp, const QList<Notice> &notices)
{
    Document document = newForm(stamp, QStringLiteral("缴费通知单"));
    const bool preview = std::any_of(notices.begin(), notices.end(),
                                     [](const Notice &notice) { return !notice.issued; });
    if (preview)
        document.printNote.prepend(QStringLiteral("预览 · "));
    SlipGrid grid;
    for (const Notice &notice : notices)
        grid.slips.append(slip(stamp, notice));
    document.sections = {{document.formName, grid}};
    return document;
}

} // namespace kehou::documents
