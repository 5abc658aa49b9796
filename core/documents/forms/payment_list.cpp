// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/payment_list.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] QList<Column> figureColumns()
{
    return {moneyColumn(QStringLiteral("应收（元）")), moneyColumn(QStringLiteral("减免（元）")),
            moneyColumn(QStringLiteral("应缴（元）")), moneyColumn(QStringLiteral("实缴（元）")),
            moneyColumn(QStringLiteral("已退（元）")), moneyColumn(QStringLiteral("欠缴（元）"))};
}

[[nodiscard]] QList<Cell> figureCells(const FeeAccount &account)
{
    return {{account.billed}, {unlessZero(account.waived)},   {account.toPay()},
            {account.paid},   {unlessZero(account.refunded)}, {unlessZero(account.open)}};
}

[[nodiscard]] FeeAccount accountOf(const SettledStudent &student, const PaymentTerms &terms)
{
    return kehou::accountOf(student.settlement, terms.items, FeeScope::All);
}

[[nodiscard]] FeeAccount sumOf(const QList<SettledStudent> &students, const PaymentTerms &terms)
{
    FeeAccount sum;
    for (const SettledStudent &student : students)
        sum += accountOf(student, terms);
    return sum;
}

[[nodiscard]] Table emptyTable(qsizetype rows)
{
    Table table;
    table.rowMinimumMm = listRowMm(rows);
    table.textPt = 9.5;
    table.rowWishMm = 11.0;
    return table;
}

[[nodiscard]] Row studentRow(const SettledStudent &student, const PaymentTerms &terms)
{
    const LastPayment last = terms.last.value(student.student.number);
    Row row{.cells = {{student.student.number}, {student.student.name}}};
    row.cells.append(figureCells(accountOf(student, terms)));
    row.cells.append(Cell{last.date.isValid() ? Value(last.date) : Value()});
    row.cells.append(Cell{last.receipt});
    return row;
}

[[nodiscard]] Table studentTable(const PaymentTerms &terms, const QList<SettledStudent> &students)
{
    OrdinalColumn ordinal;
    for (const SettledStudent &student : students)
        ordinal.see(student.student);
    Table table = emptyTable(students.size());
    table.columns = {ordinal.column(),
                     {.header = {QStringLiteral("学号")}, .align = Align::Centre},
                     {.header = {QStringLiteral("姓名")}, .minimumMm = 16, .weight = 2}};
    table.columns.append(figureColumns());
    table.columns.append({.header = {QStringLiteral("最近缴费")}, .kind = ColumnKind::Date});
    table.columns.append({.header = {QStringLiteral("收据号")},
                          .align = Align::Centre,
                          .minimumMm = 14,
                          .weight = 1});
    for (qsizetype index = 0; index < students.size(); ++index) {
        Row row = studentRow(students[index], terms);
        row.cells.prepend(ordinal.cell(students[index].student, index));
        table.rows.append(row);
    }
    Row total{{{.value = QStringLiteral("合计"), .span = 3}}, RowKind::Total};
    total.cells.append(figureCells(sumOf(students, terms)));
    table.rows.append(total);
    return table;
}

[[nodiscard]] Content sheet(const FormStamp &stamp, const PaymentTerms &terms, const Table &table,
                            const FeeAccount &sum)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务缴费名册");
    content.subtitle = {stamp.term, QStringLiteral("缴费截至：") + isoText(terms.asOf)};
    const KeyValues capitals{{{QStringLiteral("实缴合计"), capitalMoneyText(sum.paid)},
                              {QStringLiteral("欠缴合计"), capitalMoneyText(sum.open)}}};
    content.blocks = {table, capitals, officeSignatures()};
    return content;
}

[[nodiscard]] Section schoolSection(const FormStamp &stamp, const PaymentTerms &terms,
                                    const QList<ClassMoney> &classes)
{
    Table table = emptyTable(classes.size());
    table.columns = {{.header = {QStringLiteral("班级")}, .align = Align::Centre},
                     {.header = {QStringLiteral("人数")}, .kind = ColumnKind::Number}};
    table.columns.append(figureColumns());
    FeeAccount sum;
    qint64 heads = 0;
    for (const ClassMoney &list : classes) {
        const FeeAccount ofClass = sumOf(list.students, terms);
        Row row{.cells = {{list.className}, {qint64{list.students.size()}}}};
        row.cells.append(figureCells(ofClass));
        table.rows.append(row);
        sum += ofClass;
        heads += list.students.size();
    }
    Row total{{{QStringLiteral("合计")}, {heads}}, RowKind::Total};
    total.cells.append(figureCells(sum));
    table.rows.append(total);
    Content content = sheet(stamp, terms, table, sum);
    content.subtitle.prepend(QStringLiteral("全校汇总"));
    return {QStringLiteral("全校汇总"), content};
}

} // namespace

Document paymentLists(const FormStamp &stamp, const PaymentTerms &terms,
                      const QList<ClassMoney> &classes)
{
    Document document = newForm(stamp, QStringLiteral("缴费名册"));
    for (const ClassMoney &list : classes) {
        Content content =
            sheet(stamp, terms, studentTable(terms, list.students), sumOf(list.students, terms));
        content.subtitle.prepend(QStringLiteral("班级：") + list.className);
        content.subtitle.append(QStringLiteral("班主任：") + list.homeroomTeacher);
        document.sections.append({list.className, content});
    }
    if (terms.wholeSchool)
        document.sections.append(schoolSection(stamp, terms, classes));
    return document;
}

} // namespace kehou::documents
