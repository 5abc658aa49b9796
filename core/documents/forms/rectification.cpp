// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/rectification.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString severityText(const RedFinding &finding)
{
    return finding.severity == RedSeverity::Block ? QStringLiteral("红线") : QStringLiteral("提醒");
}

[[nodiscard]] Table emptyTable(const QList<Column> &columns)
{
    Table table;
    table.columns = columns;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 8.0;
    return table;
}

[[nodiscard]] Column wideColumn(const QString &name, int weight)
{
    return {.header = {name}, .minimumMm = 24, .weight = weight};
}

[[nodiscard]] Row headingRow(const CheckedLine &line)
{
    const RedFinding &finding = line.finding;
    return {{{.value = QStringLiteral("%1（%2）%3 依据：%4")
                           .arg(finding.rule, severityText(finding), finding.what, finding.clause),
              .span = 5}},
            RowKind::Subtotal};
}

void addRows(const CheckedLine &line, Table &table, qint64 &number)
{
    table.rows.append(headingRow(line));
    for (const QString &row : line.finding.rows)
        table.rows.append({{{++number}, {row}, {line.finding.wayOut}}});
    for (const RedLineException &exception : line.exceptions)
        table.rows.append({{{++number},
                            {exception.row},
                            {QStringLiteral("已说明：") + exception.reason},
                            {exception.person},
                            {exception.date}}});
}

[[nodiscard]] Table findingTable(const QList<CheckedLine> &lines)
{
    Table table = emptyTable(
        {OrdinalColumn::plain(),
         wideColumn(QStringLiteral("问题"), 5),
         wideColumn(QStringLiteral("整改"), 4),
         {.header = {QStringLiteral("责任人")}, .align = Align::Centre, .minimumMm = 20},
         {.header = {QStringLiteral("期限")}, .kind = ColumnKind::Date, .minimumMm = 24}});
    qint64 number = 0;
    for (const CheckedLine &line : lines)
        addRows(line, table, number);
    return table;
}

} // namespace

Document rectificationSheet(const FormStamp &stamp, QDate checkedOn,
                            const QList<CheckedLine> &lines)
{
    Document document = newForm(stamp, QStringLiteral("整改单"));
    document.page.orientation = Orientation::Landscape;
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务检查整改单");
    content.subtitle = {stamp.term, QStringLiteral("检查日期：") + isoText(checkedOn)};
    if (lines.isEmpty())
        content.blocks.append(Paragraph{.text = QStringLiteral("各项检查均未发现问题。")});
    else
        content.blocks.append(findingTable(lines));
    content.blocks.append(officeSignatures());
    document.sections.append({document.formName, content});
    return document;
}

QList<Block> checkBlocks(const QList<CheckedLine> &lines)
{
    if (lines.isEmpty())
        return {Paragraph{.text = QStringLiteral("各项检查均未发现问题。")}};
    Table table = emptyTable({{.header = {QStringLiteral("条目")}, .align = Align::Centre},
                              {.header = {QStringLiteral("级别")}, .align = Align::Centre},
                              wideColumn(QStringLiteral("检查内容"), 4),
                              {.header = {QStringLiteral("待整改")}, .kind = ColumnKind::Number},
                              {.header = {QStringLiteral("已说明")}, .kind = ColumnKind::Number}});
    for (const CheckedLine &line : lines)
        table.rows.append({{{line.finding.rule},
                            {severityText(line.finding)},
                            {line.finding.what},
                            {qint64{line.finding.rows.size()}},
                            {qint64{line.exceptions.size()}}}});
    return {table, Paragraph{.text = QStringLiteral("逐项内容见整改单。"),
                             .style = ParagraphStyle::Small}};
}

} // namespace kehou::documents
