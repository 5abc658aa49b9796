// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/refund_list.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column periodColumn(const QString &name)
{
    return {.header = {QStringLiteral("课时"), name},
            .kind = ColumnKind::Number,
            .minimumMm = 8.5,
            .weight = 1};
}

// The columns of figures, the same for a class's students and for the school's classes.
[[nodiscard]] QList<Column> figureColumns()
{
    return {moneyColumn(QStringLiteral("原缴（元）")), moneyColumn(QStringLiteral("已退（元）")),
            periodColumn(QStringLiteral("应到")),      periodColumn(QStringLiteral("实到")),
            periodColumn(QStringLiteral("未到")),      periodColumn(QStringLiteral("停课")),
            periodColumn(QStringLiteral("未录")),      moneyColumn(QStringLiteral("应计（元）")),
            moneyColumn(QStringLiteral("减免（元）")), moneyColumn(QStringLiteral("应退（元）")),
            moneyColumn(QStringLiteral("补缴（元）"))};
}

[[nodiscard]] QList<Cell> figureCells(const SettledSum &sum)
{
    const AttendanceCount &counts = sum.sum.counts;
    return {{sum.sum.paid},
            {unlessZero(sum.sum.refunded)},
            {qint64{counts.scheduled}},
            {qint64{counts.attended}},
            {qint64{counts.leave + counts.absent}},
            {qint64{counts.cancelled}},
            {counts.unrecorded > 0 ? Value(qint64{counts.unrecorded}) : Value()},
            {sum.sum.consumed},
            {unlessZero(sum.sum.waived)},
            {unlessZero(sum.refund)},
            {unlessZero(sum.due)}};
}

[[nodiscard]] Table emptyTable(qsizetype rows)
{
    Table table;
    table.rowMinimumMm = listRowMm(rows);
    table.textPt = rows > 45 ? 8.0 : 9.0;
    table.rowWishMm = 11.0;
    return table;
}

[[nodiscard]] Row totalRow(const SettledSum &sum, int labelColumns)
{
    Row row{{{.value = QStringLiteral("合计"), .span = labelColumns}}, RowKind::Total};
    row.cells.append(figureCells(sum));
    return row;
}

[[nodiscard]] Table studentTable(const QList<SettledStudent> &students)
{
    OrdinalColumn ordinal;
    for (const SettledStudent &student : students)
        ordinal.see(student.student);
    Table table = emptyTable(students.size());
    table.columns = {ordinal.column(),
                     {.header = {QStringLiteral("学号")}, .align = Align::Centre},
                     {.header = {QStringLiteral("姓名")}, .minimumMm = 15, .weight = 2}};
    table.columns.append(figureColumns());
    table.columns.append({.header = {QStringLiteral("家长签字")}, .minimumMm = 20, .weight = 2});
    for (qsizetype index = 0; index < students.size(); ++index) {
        const SettledStudent &student = students[index];
        Row row{.cells = {ordinal.cell(student.student, index),
                          {student.student.number},
                          {student.student.name}}};
        row.cells.append(figureCells(sumOf({student})));
        table.rows.append(row);
    }
    table.rows.append(totalRow(sumOf(students), 3));
    return table;
}

[[nodiscard]] KeyValues capitals(const SettledSum &sum)
{
    const auto both = [](Money amount) {
        return QStringLiteral("%1（¥%2）").arg(capitalMoneyText(amount), moneyText(amount));
    };
    return {{{QStringLiteral("应退合计"), both(sum.refund)},
             {QStringLiteral("补缴合计"), both(sum.due)}}};
}

[[nodiscard]] Paragraph ruleText(const QList<FeeItem> &items)
{
    QStringList prices;
    for (const FeeItem &item : items)
        prices.append(item.name + priceText(item));
    return {.text = QStringLiteral("退费依据：%1。原缴－已退－（应计－减免）为正应退，为负补缴。")
                        .arg(prices.join(QStringLiteral("；"))),
            .style = ParagraphStyle::Small};
}

[[nodiscard]] Content sheet(const FormStamp &stamp, const RefundTerms &terms, const Table &table,
                            const SettledSum &sum)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务退费明细表");
    content.subtitle = {stamp.term, QStringLiteral("结算截至：") + isoText(terms.asOf)};
    if (!sum.sum.complete())
        content.mark = QStringLiteral("未完成");
    content.blocks = {table, capitals(sum), ruleText(terms.items), officeSignatures()};
    return content;
}

[[nodiscard]] Section classSection(const FormStamp &stamp, const RefundTerms &terms,
                                   const ClassMoney &list)
{
    Content content = sheet(stamp, terms, studentTable(list.students), sumOf(list.students));
    content.subtitle.prepend(QStringLiteral("班级：") + list.className);
    content.subtitle.append(QStringLiteral("班主任：") + list.homeroomTeacher);
    return {list.className, content};
}

[[nodiscard]] Section schoolSection(const FormStamp &stamp, const RefundTerms &terms,
                                    const QList<ClassMoney> &classes)
{
    Table table = emptyTable(classes.size());
    table.columns = {{.header = {QStringLiteral("班级")}, .align = Align::Centre},
                     {.header = {QStringLiteral("人数")}, .kind = ColumnKind::Number}};
    table.columns.append(figureColumns());
    QList<SettledStudent> all;
    for (const ClassMoney &list : classes) {
        Row row{.cells = {{list.className}, {qint64{list.students.size()}}}};
        row.cells.append(figureCells(sumOf(list.students)));
        table.rows.append(row);
        all.append(list.students);
    }
    Row total = totalRow(sumOf(all), 1);
    total.cells.insert(1, {qint64{all.size()}});
    table.rows.append(total);
    Content content = sheet(stamp, terms, table, sumOf(all));
    content.subtitle.prepend(QStringLiteral("全校汇总"));
    return {QStringLiteral("全校汇总"), content};
}

} // namespace

Document refundLists(const FormStamp &stamp, const RefundTerms &terms,
                     const QList<ClassMoney> &classes)
{
    Document document = newForm(stamp, QStringLiteral("退费明细表"));
    for (const ClassMoney &list : classes)
        document.sections.append(classSection(stamp, terms, list));
    if (terms.wholeSchool)
        document.sections.append(schoolSection(stamp, terms, classes));
    return document;
}

} // namespace kehou::documents
