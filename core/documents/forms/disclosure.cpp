// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/disclosure.h"

#include "core/base/money_text.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column nameColumn(const QString &name)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 30, .weight = 2};
}

[[nodiscard]] Table tableOf(const QList<Column> &columns)
{
    Table table;
    table.columns = columns;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 9.0;
    return table;
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

// The part of the whole in hundredths of a percent; blank where there is no whole.
[[nodiscard]] Value shareOf(Money part, Money whole)
{
    if (whole <= Money())
        return {};
    return BasisPoints{Money::fen(10'000).timesFraction(part.fen(), whole.fen()).fen()};
}

[[nodiscard]] QList<Cell> incomeCells(Money used, Money waived)
{
    return {{used}, {waived}, {used - waived}};
}

[[nodiscard]] Table incomeTable(const DisclosureFigures &figures)
{
    Table table = tableOf(
        {nameColumn(QStringLiteral("收费项目")), moneyColumn(QStringLiteral("服务费（元）")),
         moneyColumn(QStringLiteral("减免（元）")), moneyColumn(QStringLiteral("净收入（元）"))});
    for (const ItemIncome &income : figures.income.items) {
        Row row{{{figures.items[income.item].name}}};
        row.cells.append(incomeCells(income.used, income.waived));
        table.rows.append(row);
    }
    Row total{{{QStringLiteral("合计")}}, RowKind::Total};
    total.cells.append(incomeCells(figures.income.used, figures.income.waived));
    table.rows.append(total);
    return table;
}

[[nodiscard]] KeyValues moneyFigures(const FundSums &sums)
{
    KeyValues pairs;
    pairs.boxed = true;
    pairs.rowMm = 8;
    pairs.pairs = {{QStringLiteral("缴费（元）"), sums.collected + sums.refunded},
                   {QStringLiteral("退费（元）"), sums.refunded},
                   {QStringLiteral("上缴财政专户（元）"), sums.remitted},
                   {QStringLiteral("财政拨回（元）"), sums.returned}};
    return pairs;
}

[[nodiscard]] Row spendingRow(const PlanLine &line, Money spent)
{
    return {{{line.category},
             {line.percent > 0 ? Value(BasisPoints{line.percent * 100}) : Value()},
             {unlessZero(line.amount)},
             {line.spent},
             {shareOf(line.spent, spent)}}};
}

[[nodiscard]] Table spendingTable(const DisclosureFigures &figures)
{
    Table table = tableOf({nameColumn(QStringLiteral("支出类别")),
                           {.header = {QStringLiteral("计划比例")}, .kind = ColumnKind::Number},
                           moneyColumn(QStringLiteral("计划（元）")),
                           moneyColumn(QStringLiteral("支出（元）")),
                           {.header = {QStringLiteral("占支出")}, .kind = ColumnKind::Number}});
    Money planned;
    for (const PlanLine &line : figures.plan) {
        table.rows.append(spendingRow(line, figures.sums.spent));
        planned += line.amount;
    }
    table.rows.append({{{QStringLiteral("合计")},
                        {},
                        {planned},
                        {figures.sums.spent},
                        {shareOf(figures.sums.spent, figures.sums.spent)}},
                       RowKind::Total});
    return table;
}

[[nodiscard]] KeyValues balanceFigures(const DisclosureFigures &figures)
{
    KeyValues pairs;
    pairs.boxed = true;
    pairs.rowMm = 8;
    pairs.pairs = {{QStringLiteral("净收入（元）"), figures.income.net()},
                   {QStringLiteral("支出（元）"), figures.sums.spent},
                   {QStringLiteral("结余（元）"), figures.balance()}};
    if (figures.balance() >= Money())
        pairs.pairs.append({QStringLiteral("结余大写"), capitalMoneyText(figures.balance())});
    return pairs;
}

} // namespace

QList<Block> fundBlocks(const DisclosureFigures &figures)
{
    return {heading(QStringLiteral("服务费收入")), incomeTable(figures),
            heading(QStringLiteral("收缴情况")),   moneyFigures(figures.sums),
            heading(QStringLiteral("支出")),       spendingTable(figures),
            heading(QStringLiteral("结余")),       balanceFigures(figures)};
}

Document disclosure(const FormStamp &stamp, const DisclosureFigures &figures)
{
    Document document = newForm(stamp, QStringLiteral("收支公示表"));
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务收支公示表");
    content.subtitle = {stamp.term, QStringLiteral("单位：元")};
    content.blocks = fundBlocks(figures);
    content.blocks.append(Paragraph{
        .text =
            QStringLiteral("只计课后服务项目；代收费、午间服务等另行公示。各项数字与学校课后服务"
                           "账簿逐项核对一致。如有疑问，请向学校反映。"),
        .style = ParagraphStyle::Small});
    content.blocks.append(officeSignatures());
    document.sections.append({QStringLiteral("收支公示表"), content});
    return document;
}

} // namespace kehou::documents
