// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/oversight_sheets.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column countColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Number, .minimumMm = 12, .weight = 1};
}

[[nodiscard]] Column centredColumn(const QString &name, double minimumMm = 0)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = minimumMm};
}

[[nodiscard]] Column wideColumn(const QString &name, double minimumMm, int weight)
{
    return {.header = {name}, .minimumMm = minimumMm, .weight = weight};
}

[[nodiscard]] QString dayText(QDate date)
{
    return QStringLiteral("%1 星期%2").arg(isoText(date), weekdayCharacter(date));
}

// 教师考勤汇总.

[[nodiscard]] QList<Cell> countCells(const TeachingCount &count)
{
    return {{qint64{count.taught}},     {qint64{count.substituted}}, {qint64{count.late}},
            {qint64{count.leave}},      {qint64{count.absent}},      {qint64{count.complete}},
            {qint64{count.incomplete}}, {qint64{count.none}}};
}

[[nodiscard]] Table teachingTable(const TeachingMonth &month)
{
    Table table;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 8.0;
    table.columns = {OrdinalColumn::plain(), centredColumn(QStringLiteral("工号")),
                     wideColumn(QStringLiteral("姓名"), 18, 1)};
    for (const QString &name :
         {QStringLiteral("任课"), QStringLiteral("其中代课"), QStringLiteral("迟到"),
          QStringLiteral("请假"), QStringLiteral("旷课"), QStringLiteral("记录完整"),
          QStringLiteral("不全"), QStringLiteral("无")})
        table.columns.append(countColumn(name));
    table.columns.append(wideColumn(QStringLiteral("签名"), 24, 2));
    TeachingCount sum;
    for (const TeachingCount &count : month.counts) {
        Row row{.cells = {{qint64{table.rows.size() + 1}},
                          {count.staff},
                          {month.names.value(count.staff, count.staff)}}};
        row.cells.append(countCells(count));
        table.rows.append(row);
        sum += count;
    }
    Row total{{{.value = QStringLiteral("合计"), .span = 3}}, RowKind::Total};
    total.cells.append(countCells(sum));
    table.rows.append(total);
    return table;
}

// 巡查记录表.

[[nodiscard]] Table patrolTable()
{
    Table table;
    table.rowMinimumMm = 6.5;
    table.rowWishMm = 9.0;
    table.textPt = 9.5;
    table.columns = {centredColumn(QStringLiteral("课时")),
                     wideColumn(QStringLiteral("班级或课程"), 26, 2),
                     wideColumn(QStringLiteral("原定教师"), 16, 1),
                     centredColumn(QStringLiteral("应到")),
                     centredColumn(QStringLiteral("实到"), 10),
                     centredColumn(QStringLiteral("教师到岗"), 14),
                     centredColumn(QStringLiteral("与课表相符"), 16),
                     wideColumn(QStringLiteral("发现的问题"), 34, 3),
                     wideColumn(QStringLiteral("处理"), 26, 2),
                     wideColumn(QStringLiteral("巡查人"), 16, 1)};
    return table;
}

[[nodiscard]] QString foundText(const Patrol &patrol)
{
    if (patrol.finding.isEmpty() && patrol.note.isEmpty())
        return QStringLiteral("正常");
    return QStringList{patrol.finding, patrol.note}.join(u' ').trimmed();
}

[[nodiscard]] QList<Cell> findingCells(const Patrol &patrol)
{
    return {{foundText(patrol)}, {patrol.followUp}, {patrol.patroller}};
}

void addGroup(const PatrolledGroup &group, Table &table)
{
    Row row{.cells = {{qint64{group.period}},
                      {group.group},
                      {group.teacher},
                      {qint64{group.expected}},
                      {group.attended ? Value(qint64{*group.attended}) : Value()},
                      {},
                      {}}};
    if (group.patrols.isEmpty()) {
        table.rows.append(row);
        return;
    }
    for (const Patrol &patrol : group.patrols) {
        Row found = row;
        found.cells.append(findingCells(patrol));
        table.rows.append(found);
    }
}

void addGeneral(const Patrol &patrol, Table &table)
{
    Row row{.cells = {{patrol.period ? Value(qint64{*patrol.period}) : Value()},
                      {.value = QStringLiteral("全校巡查"), .span = 6}}};
    row.cells.append(findingCells(patrol));
    table.rows.append(row);
}

[[nodiscard]] Content patrolContent(const FormStamp &stamp, const PatrolDay &day)
{
    Table table = patrolTable();
    for (const Patrol &patrol : day.general)
        addGeneral(patrol, table);
    for (const PatrolledGroup &group : day.groups)
        addGroup(group, table);
    table.spareRows = 2;
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务巡查记录表");
    content.subtitle = {dayText(day.date), stamp.term, QStringLiteral("天气：________")};
    content.blocks = {table, SignatureLine{{{QStringLiteral("值班领导"), {}},
                                            {QStringLiteral("整改确认"), {}},
                                            {QStringLiteral("日期"), {}}}}};
    return content;
}

// 放学交接单.

[[nodiscard]] QString remarkOf(const HandedOver &child)
{
    if (child.onLeave)
        return QStringLiteral("请假");
    if (!child.late)
        return {};
    QString text =
        QStringLiteral("%1 %2接走").arg(minutesText(child.late->minute), child.late->collector);
    return child.late->note.isEmpty() ? text : text + QStringLiteral("，") + child.late->note;
}

[[nodiscard]] Content handoverContent(const FormStamp &stamp, const HandoverSheet &sheet)
{
    Table table;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 8.0;
    table.textPt = 9.5;
    table.spareRows = 2;
    table.columns = {OrdinalColumn::plain(),
                     centredColumn(QStringLiteral("班级")),
                     wideColumn(QStringLiteral("姓名"), 18, 1),
                     wideColumn(QStringLiteral("末节所在"), 24, 2),
                     wideColumn(QStringLiteral("监护人"), 18, 1),
                     wideColumn(QStringLiteral("接领人签字"), 26, 2),
                     centredColumn(QStringLiteral("时间"), 14),
                     wideColumn(QStringLiteral("备注"), 30, 3)};
    for (const HandedOver &child : sheet.children)
        table.rows.append({.cells = {{qint64{table.rows.size() + 1}},
                                     {child.className},
                                     {child.student.name},
                                     {child.lastGroup},
                                     {child.student.guardian},
                                     {},
                                     {},
                                     {remarkOf(child)}}});
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务放学交接单");
    content.subtitle = {dayText(sheet.date),
                        QStringLiteral("放学时间：") + minutesText(sheet.dismissal),
                        QStringLiteral("共%1人").arg(sheet.children.size())};
    content.blocks = {
        table,
        Paragraph{
            .text = QStringLiteral("由他人代接的，须先与监护人核实，并写明代接人；本单不得张贴。"),
            .style = ParagraphStyle::Small},
        SignatureLine{{{QStringLiteral("交接教师"), {}}, {QStringLiteral("值班领导"), {}}}}};
    return content;
}

// 课程结业证.

// Large lines that fill the half sheet: it is hung up, not filed.
[[nodiscard]] Table certificateText(const QStringList &lines)
{
    Table table{.columns = {Column{}},
                .rowMinimumMm = 9,
                .rowWishMm = 16,
                .textPt = 15,
                .ruled = false,
                .showHeader = false};
    for (const QString &line : lines)
        table.rows.append(Row{{{line}}});
    return table;
}

[[nodiscard]] Content certificateOf(const FormStamp &stamp, const Certificate &certificate)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课程结业证");
    const QString pupil =
        QStringLiteral("%1　%2同学：").arg(certificate.className, certificate.name);
    const QString course = QStringLiteral("　　在%1课后服务“%2”课程中，应上%3课时，")
                               .arg(stamp.term, certificate.course)
                               .arg(certificate.held);
    const QString result =
        QStringLiteral("实上%1课时，完成学习，准予结业。").arg(certificate.attended);
    content.blocks = {certificateText({pupil, course, result, QStringLiteral("　　特发此证。")}),
                      SignatureLine{{{QStringLiteral("任课教师"), certificate.teacher},
                                     {QStringLiteral("学校（章）"), stamp.school},
                                     {QStringLiteral("日期"), stamp.printedOn}}}};
    return content;
}

} // namespace

Document teacherAttendance(const FormStamp &stamp, const QList<TeachingMonth> &months)
{
    Document document = newForm(stamp, QStringLiteral("教师考勤汇总"));
    document.page.orientation = Orientation::Landscape;
    for (const TeachingMonth &month : months) {
        Content content;
        content.title = stamp.school + QStringLiteral("课后服务教师考勤汇总");
        content.subtitle = {monthText(month.month), stamp.term,
                            QStringLiteral("共%1人").arg(month.counts.size())};
        content.blocks = {teachingTable(month),
                          Paragraph{.text = QStringLiteral(
                                        "单位：课时，只计已点名的课。任课含代课；迟到、请假、旷课记"
                                        "在原任课教师名下；记录空白按无计。"),
                                    .style = ParagraphStyle::Small},
                          officeSignatures()};
        document.sections.append({monthText(month.month), content});
    }
    return document;
}

Document patrolSheets(const FormStamp &stamp, const QList<PatrolDay> &days)
{
    Document document = newForm(stamp, QStringLiteral("巡查记录表"));
    document.page.orientation = Orientation::Landscape;
    document.checkCode.clear();
    for (const PatrolDay &day : days)
        document.sections.append({isoText(day.date), patrolContent(stamp, day)});
    return document;
}

Document handoverSheets(const FormStamp &stamp, const QList<HandoverSheet> &sheets)
{
    Document document = newForm(stamp, QStringLiteral("放学交接单"));
    document.checkCode.clear();
    for (const HandoverSheet &sheet : sheets)
        document.sections.append(
            {minutesText(sheet.dismissal).replace(u':', u'.'), handoverContent(stamp, sheet)});
    return document;
}

Document certificates(const FormStamp &stamp, const QList<Certificate> &list)
{
    Document document = newForm(stamp, QStringLiteral("课程结业证"));
    SlipGrid grid;
    grid.perPage = 2;
    for (const Certificate &certificate : list)
        grid.slips.append(certificateOf(stamp, certificate));
    document.sections = {{document.formName, grid}};
    return document;
}

} // namespace kehou::documents
