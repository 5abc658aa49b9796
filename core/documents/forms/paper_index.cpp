// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/paper_index.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] QList<Column> indexColumns()
{
    return {
        {.header = {QStringLiteral("序号")}, .kind = ColumnKind::Number, .align = Align::Centre},
        {.header = {QStringLiteral("报表")}, .minimumMm = 30, .weight = 1},
        {.header = {QStringLiteral("范围")}, .align = Align::Centre, .minimumMm = 24},
        {.header = {QStringLiteral("页数")}, .kind = ColumnKind::Number},
        {.header = {QStringLiteral("文件")}, .minimumMm = 50, .weight = 2},
        {.header = {QStringLiteral("说明")}, .minimumMm = 30, .weight = 2}};
}

[[nodiscard]] Row indexRow(qsizetype number, const IndexedPaper &paper)
{
    const bool written = !paper.fileName.isEmpty();
    return {{{qint64{number}},
             {paper.form},
             {paper.scope},
             {written ? Value(qint64{paper.pages}) : Value()},
             {written ? paper.fileName : QStringLiteral("（无）")},
             {paper.remark}}};
}

[[nodiscard]] Row totalRow(const QList<IndexedPaper> &papers)
{
    qint64 pages = 0;
    for (const IndexedPaper &paper : papers)
        pages += paper.pages;
    return {{{.value = QStringLiteral("合计"), .span = 3}, {pages}}, RowKind::Total};
}

} // namespace

Document paperIndex(const FormStamp &stamp, const QList<IndexedPaper> &papers)
{
    Document document = newForm(stamp, QStringLiteral("报表目录"));
    Table table;
    table.columns = indexColumns();
    for (qsizetype at = 0; at < papers.size(); ++at)
        table.rows.append(indexRow(at + 1, papers[at]));
    table.rows.append(totalRow(papers));
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务报表目录");
    content.subtitle = {stamp.term, QStringLiteral("打印日期：") + isoText(stamp.printedOn)};
    content.blocks = {table};
    document.sections = {{document.formName, content}};
    return document;
}

} // namespace kehou::documents
