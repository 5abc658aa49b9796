// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/semester_report.h"

#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString gradeText(int grade)
{
    GradeSet grades;
    grades.insert(grade);
    return gradesText(grades);
}

[[nodiscard]] Value shareValue(std::optional<std::int64_t> perMille)
{
    return perMille ? Value(BasisPoints{*perMille * 10}) : Value();
}

[[nodiscard]] Column nameColumn(const QString &name)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 24, .weight = 2};
}

[[nodiscard]] Column figureColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Number, .weight = 1};
}

[[nodiscard]] Table tableOf(const QList<Column> &columns)
{
    Table table;
    table.columns = columns;
    table.rowMinimumMm = 5.5;
    table.rowWishMm = 7.0;
    return table;
}

[[nodiscard]] Row rowOf(const QString &name, const QList<Cell> &figures,
                        RowKind kind = RowKind::Data)
{
    Row row{{{name}}, kind};
    row.cells.append(figures);
    return row;
}

[[nodiscard]] Row totalRow(const QList<Cell> &figures)
{
    return rowOf(QStringLiteral("合计"), figures, RowKind::Total);
}

[[nodiscard]] Paragraph heading(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Heading};
}

[[nodiscard]] Paragraph note(const QString &text)
{
    return {.text = text, .style = ParagraphStyle::Small};
}

// 1 Overview.

[[nodiscard]] KeyValues overviewFigures(const SemesterFigures &figures)
{
    const HeadCount &heads = figures.participation.total;
    const AttendanceSummary &attendance = figures.attendance;
    KeyValues pairs;
    pairs.boxed = true;
    pairs.rowMm = 8;
    pairs.pairs = {{QStringLiteral("在册学生"), qint64{heads.onRoll}},
                   {QStringLiteral("参加学生"), qint64{heads.participants}},
                   {QStringLiteral("参与率"), shareValue(heads.share())},
                   {QStringLiteral("参与率目标"),
                    figures.targetPercent
                        ? Value(BasisPoints{*figures.targetPercent * std::int64_t{100}})
                        : Value(QStringLiteral("方案未规定"))},
                   {QStringLiteral("已开展课次"), qint64{attendance.sessionsHeld}},
                   {QStringLiteral("停课课次"), qint64{attendance.sessionsCancelled}},
                   {QStringLiteral("未点名课次"), qint64{attendance.sessionsNotTaken}},
                   {QStringLiteral("出勤率"), shareValue(attendanceRate(attendance.total))}};
    return pairs;
}

[[nodiscard]] QList<Cell> headCells(const HeadCount &heads)
{
    return {{qint64{heads.onRoll}}, {qint64{heads.participants}}, {shareValue(heads.share())}};
}

// The share in comparison with the target, where there is one.
[[nodiscard]] QList<Cell> gradeCells(const HeadCount &heads, std::optional<int> targetPercent)
{
    QList<Cell> cells = headCells(heads);
    if (!targetPercent || heads.onRoll == 0)
        return cells;
    const bool reached = heads.participants * 100 >= *targetPercent * heads.onRoll;
    cells.append({BasisPoints{*targetPercent * std::int64_t{100}}});
    cells.append({reached ? QStringLiteral("达到") : QStringLiteral("未达到")});
    return cells;
}

[[nodiscard]] Table gradeTable(const SemesterFigures &figures)
{
    Table table =
        tableOf({nameColumn(QStringLiteral("年级")), figureColumn(QStringLiteral("在册")),
                 figureColumn(QStringLiteral("参加")), figureColumn(QStringLiteral("参与率"))});
    if (figures.targetPercent) {
        table.columns.append(figureColumn(QStringLiteral("目标")));
        table.columns.append({.header = {QStringLiteral("目标完成")}, .align = Align::Centre});
    }
    const auto &grades = figures.participation.grades;
    for (auto grade = grades.cbegin(); grade != grades.cend(); ++grade)
        table.rows.append(rowOf(gradeText(grade.key()), gradeCells(*grade, figures.targetPercent)));
    table.rows.append(totalRow(gradeCells(figures.participation.total, figures.targetPercent)));
    return table;
}

[[nodiscard]] Chart gradeChart(const Participation &participation)
{
    Chart chart{QStringLiteral("各年级在册与参加人数"), ChartKind::Bars, {}, {}};
    ChartSeries onRoll{QStringLiteral("在册"), {}};
    ChartSeries joined{QStringLiteral("参加"), {}};
    const auto &grades = participation.grades;
    for (auto grade = grades.cbegin(); grade != grades.cend(); ++grade) {
        chart.labels.append(gradeText(grade.key()));
        onRoll.values.append(grade->onRoll);
        joined.values.append(grade->participants);
    }
    chart.series = {onRoll, joined};
    return chart;
}

[[nodiscard]] QList<Block> overviewBlocks(const SemesterFigures &figures)
{
    return {overviewFigures(figures), gradeTable(figures), gradeChart(figures.participation)};
}

// 2 Enrollment by class and group.

[[nodiscard]] Table classTable(const Participation &participation)
{
    Table table =
        tableOf({nameColumn(QStringLiteral("班级")), figureColumn(QStringLiteral("在册")),
                 figureColumn(QStringLiteral("参加")), figureColumn(QStringLiteral("参与率")),
                 figureColumn(QStringLiteral("审批中"))});
    const auto cells = [](const HeadCount &heads) {
        return headCells(heads) + QList<Cell>{{qint64{heads.waiting}}};
    };
    for (const ClassHeads &entry : participation.classes)
        table.rows.append(rowOf(entry.className, cells(entry.heads)));
    table.rows.append(totalRow(cells(participation.total)));
    return table;
}

// The scheme's groups in their order, behind them what else the school has entered.
[[nodiscard]] Table categoryTable(const SemesterFigures &figures)
{
    const auto &counted = figures.participation.categories;
    Table table =
        tableOf({nameColumn(QStringLiteral("学生类别")), figureColumn(QStringLiteral("在册")),
                 figureColumn(QStringLiteral("参加")), figureColumn(QStringLiteral("参与率"))});
    for (const QString &category : figures.categories)
        table.rows.append(rowOf(category, headCells(counted.value(category))));
    for (auto category = counted.cbegin(); category != counted.cend(); ++category) {
        if (!figures.categories.contains(category.key()))
            table.rows.append(rowOf(category.key(), headCells(*category)));
    }
    return table;
}

[[nodiscard]] QList<Block> enrollmentBlocks(const SemesterFigures &figures)
{
    QList<Block> blocks{heading(QStringLiteral("各班报名")), classTable(figures.participation)};
    const Table categories = categoryTable(figures);
    if (categories.rows.isEmpty())
        return blocks;
    blocks.append(heading(QStringLiteral("各类学生报名")));
    blocks.append(categories);
    blocks.append(note(QStringLiteral("一名学生属于几个类别的，在各类别中分别计入。")));
    return blocks;
}

// 4 Attendance.

[[nodiscard]] QList<Cell> countCells(const AttendanceCount &counts)
{
    return {{qint64{counts.scheduled}},
            {qint64{counts.attended}},
            {qint64{counts.leave}},
            {qint64{counts.absent}},
            {qint64{counts.cancelled}},
            {qint64{counts.unrecorded}},
            {shareValue(attendanceRate(counts))}};
}

[[nodiscard]] Table countTable(const QString &name)
{
    return tableOf({nameColumn(name), figureColumn(QStringLiteral("应参加")),
                    figureColumn(QStringLiteral("出勤")), figureColumn(QStringLiteral("请假")),
                    figureColumn(QStringLiteral("缺勤")), figureColumn(QStringLiteral("停课")),
                    figureColumn(QStringLiteral("未点名")),
                    figureColumn(QStringLiteral("出勤率"))});
}

[[nodiscard]] Table classCounts(const AttendanceSummary &attendance)
{
    Table table = countTable(QStringLiteral("班级"));
    for (const NamedCount &entry : attendance.classes)
        table.rows.append(rowOf(entry.name, countCells(entry.counts)));
    table.rows.append(totalRow(countCells(attendance.total)));
    return table;
}

[[nodiscard]] Table courseCounts(const SemesterFigures &figures)
{
    Table table = countTable(QStringLiteral("课程"));
    table.columns.first().align = Align::Left;
    for (const NamedCount &entry : figures.attendance.courses)
        table.rows.append(rowOf(entry.name + u' ' + figures.courseNames.value(entry.name),
                                countCells(entry.counts)));
    table.rows.append(rowOf(QStringLiteral("各班基础托管"), countCells(figures.attendance.base)));
    table.rows.append(totalRow(countCells(figures.attendance.total)));
    return table;
}

[[nodiscard]] Table monthCounts(const AttendanceSummary &attendance)
{
    Table table = countTable(QStringLiteral("月份"));
    for (auto month = attendance.months.cbegin(); month != attendance.months.cend(); ++month)
        table.rows.append(rowOf(monthText(month.key()), countCells(*month)));
    table.rows.append(totalRow(countCells(attendance.total)));
    return table;
}

[[nodiscard]] Chart monthChart(const AttendanceSummary &attendance)
{
    Chart chart{QStringLiteral("各月出勤、请假和缺勤课时"), ChartKind::Bars, {}, {}};
    ChartSeries attended{QStringLiteral("出勤"), {}};
    ChartSeries leave{QStringLiteral("请假"), {}};
    ChartSeries absent{QStringLiteral("缺勤"), {}};
    for (auto month = attendance.months.cbegin(); month != attendance.months.cend(); ++month) {
        chart.labels.append(monthText(month.key()));
        attended.values.append(month->attended);
        leave.values.append(month->leave);
        absent.values.append(month->absent);
    }
    chart.series = {attended, leave, absent};
    return chart;
}

[[nodiscard]] QList<Block> attendanceBlocks(const SemesterFigures &figures)
{
    QList<Block> blocks{heading(QStringLiteral("各月出勤")), monthCounts(figures.attendance)};
    if (!figures.attendance.months.isEmpty())
        blocks.append(monthChart(figures.attendance));
    blocks.append(heading(QStringLiteral("各班出勤")));
    blocks.append(classCounts(figures.attendance));
    blocks.append(heading(QStringLiteral("各课程出勤")));
    blocks.append(courseCounts(figures));
    blocks.append(note(QStringLiteral("单位：课时。出勤率＝出勤÷（出勤＋请假＋缺勤）。")));
    return blocks;
}

// 6 Fees.

[[nodiscard]] QList<Cell> accountCells(const FeeAccount &account)
{
    return {{account.billed}, {account.waived},   {account.toPay()},
            {account.paid},   {account.refunded}, {account.open}};
}

[[nodiscard]] Table accountTable(const FeeSummary &fees)
{
    Table table = tableOf({nameColumn(QStringLiteral("班级"))});
    for (const QString &name :
         {QStringLiteral("应收（元）"), QStringLiteral("减免（元）"), QStringLiteral("应缴（元）"),
          QStringLiteral("实缴（元）"), QStringLiteral("已退（元）"), QStringLiteral("欠缴（元）")})
        table.columns.append(moneyColumn(name));
    for (const ClassAccount &entry : fees.classes)
        table.rows.append(rowOf(entry.className, accountCells(entry.account)));
    table.rows.append(totalRow(accountCells(fees.total)));
    return table;
}

[[nodiscard]] Table itemTable(const SemesterFigures &figures)
{
    Table table = tableOf({nameColumn(QStringLiteral("收费项目")),
                           {.header = {QStringLiteral("标准")}, .weight = 3},
                           moneyColumn(QStringLiteral("应收（元）")),
                           moneyColumn(QStringLiteral("减免（元）"))});
    for (qsizetype i = 0; i < figures.items.size(); ++i) {
        const FeeItem &item = figures.items[i];
        const ItemSum &sum = figures.fees.items[i];
        if (item.inScope)
            table.rows.append(rowOf(item.name, {{priceText(item)}, {sum.billed}, {sum.waived}}));
    }
    const FeeAccount &total = figures.fees.total;
    table.rows.append(totalRow({Cell{}, {total.billed}, {total.waived}}));
    return table;
}

[[nodiscard]] QList<Block> feeBlocks(const SemesterFigures &figures)
{
    if (figures.items.isEmpty())
        return {Paragraph{.text = QStringLiteral("本方案不向家长收费。")}};
    QList<Block> blocks{heading(QStringLiteral("各项目收费")), itemTable(figures),
                        heading(QStringLiteral("各班收费")), accountTable(figures.fees)};
    QString text = QStringLiteral("只计课后服务项目。应收按报名计算，欠缴＝应缴－实缴，逐户计算。");
    if (figures.fees.divided)
        text += QStringLiteral("同时缴纳其他项目的，实缴和已退按应缴金额分开。");
    blocks.append(note(text));
    return blocks;
}

// The section's blocks below its title, which is never parted from a heading that begins them.
[[nodiscard]] QList<Block> titled(const Content &content)
{
    QList<Block> blocks = content.blocks;
    auto *first = std::get_if<Paragraph>(&blocks.first());
    if (first && first->style == ParagraphStyle::Heading)
        first->text.prepend(content.title + u'：');
    else
        blocks.prepend(heading(content.title));
    return blocks;
}

} // namespace

NarrativeFigures narrativeOf(const SemesterFigures &figures)
{
    const HeadCount &heads = figures.participation.total;
    NarrativeFigures narrative;
    narrative.participants = heads.participants;
    narrative.share = displayText(shareValue(heads.share()));
    narrative.classes = static_cast<int>(figures.attendance.classes.size());
    narrative.courses = static_cast<int>(figures.attendance.courses.size());
    narrative.sessions = figures.attendance.sessionsHeld;
    narrative.attendance = displayText(shareValue(attendanceRate(figures.attendance.total)));
    narrative.own = figures.narrative;
    return narrative;
}

Document semesterReport(const FormStamp &stamp, const SemesterFigures &figures)
{
    Document document = newForm(stamp, QStringLiteral("课后服务学期总结报告"));
    const auto add = [&](const QString &title, const QList<Block> &blocks) {
        Content content;
        content.title = title;
        content.subtitle = {stamp.school, stamp.term,
                            QStringLiteral("截至%1").arg(isoText(figures.asOf))};
        content.blocks = blocks;
        document.sections.append({title, content});
    };
    add(QStringLiteral("1 总体情况"), overviewBlocks(figures));
    add(QStringLiteral("2 各班各类报名"), enrollmentBlocks(figures));
    add(QStringLiteral("3 课程菜单与名额"), menuBlocks(figures.menu));
    add(QStringLiteral("4 出勤情况"), attendanceBlocks(figures));
    add(QStringLiteral("5 教师课时与记录"), teachingBlocks(figures.staff));
    add(QStringLiteral("6 收费情况"), feeBlocks(figures));
    add(QStringLiteral("7 经费收支"), fundBlocks(figures.fund));
    add(QStringLiteral("8 课时费"), payBlocks(figures.staff));
    add(QStringLiteral("9 第三方机构"), providerBlocks(figures.providers));
    add(QStringLiteral("10 督查"), oversightBlocks(figures.oversight));
    add(QStringLiteral("11 红线检查"), checkBlocks(figures.checks));
    add(QStringLiteral("12 总结"), narrativeBlocks(narrativeOf(figures), figures.oversight));
    return document;
}

Document onOnePaper(const Document &report)
{
    Document paper = report;
    Content whole;
    whole.title = report.schoolName + report.formName;
    for (const Section &section : report.sections) {
        const auto &content = std::get<Content>(section.content);
        whole.subtitle = content.subtitle.mid(1);
        whole.blocks.append(titled(content));
    }
    paper.sections = {{report.formName, whole}};
    return paper;
}

} // namespace kehou::documents
