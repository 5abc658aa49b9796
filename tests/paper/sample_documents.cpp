// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/sample_documents.h"

#include "core/base/money_text.h"

namespace kehou::test
{

using namespace documents;

namespace
{

[[nodiscard]] QString pupilName(int number)
{
    static const QStringList kNames{
        QStringLiteral("王小明"),
        QStringLiteral("李思雨"),
        QStringLiteral("欧阳若曦"),
        QStringLiteral("𠮷田"),
        QStringLiteral("张伟"),
        QStringLiteral("阿卜杜热合曼·买买提吐尔逊"),
        QStringLiteral("陈梓涵"),
        QStringLiteral("刘䶮"),
        QStringLiteral("古丽米热·吐尔逊"),
        QStringLiteral("黄子轩"),
    };
    return kNames[number % kNames.size()];
}

[[nodiscard]] QString className(int number)
{
    static constexpr QStringView kGrades = u"一二三四五六";
    return QStringLiteral("%1（%2）班").arg(kGrades[number / 20 % 6]).arg(number % 20 + 1);
}

[[nodiscard]] Document newDocument(const QString &formName)
{
    Document document;
    document.title = formName;
    document.formName = formName;
    document.schoolName = QStringLiteral("江城市实验小学");
    document.printedOn = QDate(2026, 9, 30);
    document.checkCode = QStringLiteral("3f9a01c7d2e4b6a8");
    return document;
}

// The school days from 1 September 2026 on.
[[nodiscard]] QList<QDate> serviceDates(int count)
{
    QList<QDate> dates;
    for (QDate day(2026, 9, 1); dates.size() < count; day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            dates.append(day);
    }
    return dates;
}

[[nodiscard]] QList<Column> attendanceColumns(const SheetSize &size)
{
    static constexpr QStringView kWeekdays = u"一二三四五六日";
    QList<Column> columns{
        {.header = {QStringLiteral("序号")},
         .kind = ColumnKind::Number,
         .align = Align::Centre,
         .minimumMm = 7},
        {.header = {QStringLiteral("姓名")}, .minimumMm = 19, .weight = 2},
    };
    for (const QDate date : serviceDates(size.dates)) {
        for (int period = 1; period <= size.periods; ++period) {
            Column column{
                .header = {QString::number(date.day()), QString(kWeekdays[date.dayOfWeek() - 1])},
                .kind = ColumnKind::Mark,
                .role = ColumnRole::Axis,
                .minimumMm = 6,
                .weight = 1};
            if (size.periods > 1)
                column.header.append(QString::number(period));
            columns.append(column);
        }
    }
    for (const auto &total :
         {QStringLiteral("出勤"), QStringLiteral("请假"), QStringLiteral("缺勤")})
        columns.append({.header = {total},
                        .kind = ColumnKind::Number,
                        .role = ColumnRole::Trail,
                        .align = Align::Centre,
                        .minimumMm = 8});
    return columns;
}

[[nodiscard]] Row pupilRow(int number, const SheetSize &size)
{
    Row row;
    row.cells = {{.value = qint64{number + 1}}, {.value = pupilName(number)}};
    int leaves = 0;
    for (int i = 0; i < size.dates * size.periods; ++i) {
        const bool leave = (number * 7 + i * 3) % 41 == 0;
        leaves += leave ? 1 : 0;
        row.cells.append({.value = leave ? QStringLiteral("假") : QStringLiteral("✓")});
    }
    row.cells.append(Cell{qint64{size.dates * size.periods - leaves}});
    row.cells.append(Cell{qint64{leaves}});
    return row;
}

[[nodiscard]] Row signRow(const SheetSize &size)
{
    Row row{.cells = {{.value = QStringLiteral("教师签名"), .span = 2}}, .kind = RowKind::Sign};
    for (int i = 0; i < size.dates; ++i)
        row.cells.append({.value = {}, .span = size.periods});
    row.cells.append({.value = {}, .span = 3});
    return row;
}

[[nodiscard]] KeyValue pair(const QString &label, const Value &value)
{
    return {label, value};
}

[[nodiscard]] Table noticeItems(int number)
{
    const Money price = Money::fen(295);
    const qint64 lessons = 80 + number % 5;
    Table table;
    table.textPt = 9.5;
    table.rowMinimumMm = 5.5;
    table.rowWishMm = 8;
    table.columns = {
        {.header = {QStringLiteral("项目")}, .weight = 3},
        {.header = {QStringLiteral("单位")}, .align = Align::Centre, .weight = 1},
        {.header = {QStringLiteral("单价（元）")}, .kind = ColumnKind::Money, .weight = 1},
        {.header = {QStringLiteral("数量")}, .kind = ColumnKind::Number, .weight = 1},
        {.header = {QStringLiteral("减免（元）")}, .kind = ColumnKind::Money, .weight = 1},
        {.header = {QStringLiteral("应缴（元）")}, .kind = ColumnKind::Money, .weight = 1},
    };
    for (const QString &item : {QStringLiteral("基础托管"), QStringLiteral("素质拓展（书法）")})
        table.rows.append(
            {.cells = {
                 {item}, {QStringLiteral("课时")}, {price}, {lessons}, {}, {price * lessons}}});
    table.rows.append(
        {.cells = {{.value = QStringLiteral("合计"), .span = 5}, {price * lessons * 2}},
         .kind = RowKind::Total});
    return table;
}

[[nodiscard]] Content notice(int number)
{
    const qint64 lessons = 80 + number % 5;
    const Money due = Money::fen(295) * lessons * 2;
    Content slip;
    slip.title = QStringLiteral("课后服务缴费通知单");
    slip.mark = QStringLiteral("编号 2026-%1").arg(number + 1, 5, 10, QLatin1Char('0'));
    slip.subtitle = {QStringLiteral("班级：") + className(number / 45),
                     QStringLiteral("姓名：") + pupilName(number),
                     QStringLiteral("学号：2026%1").arg(number, 4, 10, QLatin1Char('0')),
                     QStringLiteral("学期：2026—2027 学年第一学期")};
    slip.blocks = {
        noticeItems(number),
        KeyValues{{pair(QStringLiteral("应缴大写"), capitalMoneyText(due)),
                   pair(QStringLiteral("小写"), QStringLiteral("¥") + moneyText(due)),
                   pair(QStringLiteral("缴费期限"), QDate(2026, 9, 20)),
                   pair(QStringLiteral("缴费方式"), QStringLiteral("学校账户转账或扫码"))}},
        Paragraph{.text = QStringLiteral("收费依据：江教发〔2026〕12 号。课后服务由家长自愿参加，"
                                         "未参加的课时按规定退费。投诉电话：12345。"),
                  .style = ParagraphStyle::Small},
    };
    return slip;
}

[[nodiscard]] Row payRow(int number)
{
    const Money rate = Money::fen(number % 3 == 0 ? 6000 : 5000);
    const qint64 base = 20 + number % 7;
    const qint64 special = number % 4 * 3;
    const Money sum = rate * (base + special);
    return {.cells = {{qint64{number + 1}},
                      {pupilName(number)},
                      {number % 3 == 0 ? QStringLiteral("高级教师") : QStringLiteral("一级教师")},
                      {base},
                      {special},
                      {Thousandths{1500}},
                      {rate},
                      {sum},
                      {number % 5 == 0 ? Value(Money::fen(10000)) : Value()},
                      {number % 6 == 0 ? Value(Money::fen(-2500)) : Value()},
                      {sum},
                      {}}};
}

[[nodiscard]] QList<Column> payColumns()
{
    const QString lessons = QStringLiteral("课时数");
    return {
        {.header = {QStringLiteral("序号")}, .kind = ColumnKind::Number, .align = Align::Centre},
        {.header = {QStringLiteral("姓名")}, .minimumMm = 24},
        {.header = {QStringLiteral("岗位")}},
        {.header = {lessons, QStringLiteral("基础托管")}, .kind = ColumnKind::Number},
        {.header = {lessons, QStringLiteral("兴趣课程")}, .kind = ColumnKind::Number},
        {.header = {lessons, QStringLiteral("值班")}, .kind = ColumnKind::Number},
        {.header = {QStringLiteral("标准（元）")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("小计（元）")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("奖励（元）")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("扣款（元）")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("实发（元）")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("签名")}, .minimumMm = 24},
    };
}

} // namespace

Section attendanceSection(int schoolClass, const SheetSize &size)
{
    Table table;
    table.columns = attendanceColumns(size);
    for (int i = 0; i < size.pupils; ++i)
        table.rows.append(pupilRow(i, size));
    table.rows.append(signRow(size));
    table.rowMinimumMm = 5;
    table.rowWishMm = 8;
    table.textPt = 9.5;

    Content content;
    content.title = QStringLiteral("课后服务班级考勤表");
    content.subtitle = {QStringLiteral("班级：") + className(schoolClass),
                        QStringLiteral("2026 年 9 月"), QStringLiteral("班主任：周敏"),
                        QStringLiteral("地点：本班教室")};
    content.blocks = {table, Legend{{pair(QStringLiteral("✓"), QStringLiteral("到")),
                                     pair(QStringLiteral("迟"), QStringLiteral("迟到")),
                                     pair(QStringLiteral("假"), QStringLiteral("请假")),
                                     pair(QStringLiteral("×"), QStringLiteral("缺勤"))}}};
    return {className(schoolClass), content};
}

Document attendanceSheets(int classes, const SheetSize &size)
{
    Document document = newDocument(QStringLiteral("班级考勤表"));
    for (int i = 0; i < classes; ++i)
        document.sections.append(attendanceSection(i, size));
    return document;
}

Document paymentNotices(int count)
{
    Document document = newDocument(QStringLiteral("缴费通知单"));
    SlipGrid grid;
    for (int i = 0; i < count; ++i)
        grid.slips.append(notice(i));
    document.sections = {{QStringLiteral("缴费通知单"), grid}};
    return document;
}

Document paySheet(int staff)
{
    Table table;
    table.columns = payColumns();
    table.rowMinimumMm = 7;
    table.rowWishMm = 9;
    Money sum;
    for (int i = 0; i < staff; ++i) {
        table.rows.append(payRow(i));
        sum += std::get<Money>(table.rows.last().cells[10].value);
    }
    table.rows.append(
        {.cells = {{.value = QStringLiteral("合计"), .span = 10}, {sum}}, .kind = RowKind::Total});
    Content content;
    content.title = QStringLiteral("课后服务课时费发放表");
    content.subtitle = {QStringLiteral("单位：江城市实验小学"), QStringLiteral("2026 年 9 月"),
                        QStringLiteral("金额单位：元")};
    content.blocks = {
        table, KeyValues{{pair(QStringLiteral("合计大写"), capitalMoneyText(sum))}, 1},
        SignatureLine{{pair(QStringLiteral("制表人"), QStringLiteral("陈会计")),
                       pair(QStringLiteral("审核人"), {}), pair(QStringLiteral("分管校长"), {}),
                       pair(QStringLiteral("校长"), {})}}};
    Document document = newDocument(QStringLiteral("课时费发放表"));
    document.page.orientation = Orientation::Landscape;
    document.sections = {{QStringLiteral("9 月"), content}};
    return document;
}

Document semesterReport()
{
    const QStringList grades{QStringLiteral("一年级"), QStringLiteral("二年级"),
                             QStringLiteral("三年级"), QStringLiteral("四年级"),
                             QStringLiteral("五年级"), QStringLiteral("六年级")};
    Table table;
    table.columns = {{.header = {QStringLiteral("年级")}, .align = Align::Centre},
                     {.header = {QStringLiteral("学生人数")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("参加人数")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("参与率")}, .kind = ColumnKind::Number},
                     {.header = {QStringLiteral("收费（元）")}, .kind = ColumnKind::Money},
                     {.header = {QStringLiteral("备注")}, .weight = 0}};
    ChartSeries joined{QStringLiteral("参加人数"), {}};
    ChartSeries pupils{QStringLiteral("学生人数"), {}};
    for (int i = 0; i < 6; ++i) {
        const qint64 all = 210 + i * 7;
        const qint64 part = all - 8 - i * 3;
        table.rows.append(
            {.cells = {{grades[i]},
                       {all},
                       {part},
                       {BasisPoints{part * 10'000 / all}},
                       {Money::fen(47'200) * part},
                       {i == 5 ? QStringLiteral("毕业班自愿参加，第二课时为自主阅读与体育活动")
                               : QString()}}});
        joined.values.append(part);
        pupils.values.append(all);
    }
    Content content;
    content.title = QStringLiteral("2026—2027 学年第一学期课后服务工作总结");
    content.subtitle = {QStringLiteral("江城市实验小学")};
    content.blocks = {
        Paragraph{.text = QStringLiteral("一、基本情况"), .style = ParagraphStyle::Heading},
        Paragraph{
            .text = QStringLiteral(
                "本学期我校在“家长自愿、校内实施、有效监管”的原则下开展课后服务，共开设基础托管和"
                "素质拓展课程 28 门，每周五天，每天两课时，结束时间不早于当地正常下班时间。参加服务"
                "的学生人数和参与率如下表所示。\n各年级家长对服务内容总体满意，对体育与书法课程的需"
                "求"
                "明显增加。"),
            .indented = true},
        table,
        Chart{QStringLiteral("各年级参加人数"), ChartKind::Bars, grades, {pupils, joined}},
        Paragraph{.text = QStringLiteral("二、出勤情况"), .style = ParagraphStyle::Heading},
        Chart{QStringLiteral("各月出勤人次"),
              ChartKind::Lines,
              {QStringLiteral("9 月"), QStringLiteral("10 月"), QStringLiteral("11 月"),
               QStringLiteral("12 月"), QStringLiteral("1 月")},
              {{QStringLiteral("人次"), {24'120, 20'310, 23'980, 23'005, 11'420}}}},
        SignatureLine{{pair(QStringLiteral("负责人"), {}), pair(QStringLiteral("日期"), {})}}};
    Document document = newDocument(QStringLiteral("学期总结报告"));
    document.sections = {{QStringLiteral("总结"), content}};
    return document;
}

Document applicationForm()
{
    Content content;
    content.title = QStringLiteral("课后服务申请书");
    content.subtitle = {QStringLiteral("2026—2027 学年第一学期")};
    content.blocks = {
        KeyValues{{pair(QStringLiteral("学生姓名"), QStringLiteral("阿卜杜热合曼·买买提吐尔逊")),
                   pair(QStringLiteral("性别"), QStringLiteral("男")),
                   pair(QStringLiteral("班级"), QStringLiteral("二（1）班")),
                   pair(QStringLiteral("学号"), QStringLiteral("20260117")),
                   pair(QStringLiteral("家长姓名"), {}), pair(QStringLiteral("联系电话"), {}),
                   pair(QStringLiteral("参加时段"), QStringLiteral("周一至周五 第1、2课时")),
                   pair(QStringLiteral("离校方式"), QStringLiteral("□ 家长接　□ 自行离校"))},
                  2,
                  true},
        Paragraph{
            .text = QStringLiteral(
                "本人自愿申请孩子参加学校课后服务，已阅读并同意课后服务的时间、内容、收费标准和"
                "安全责任，遵守学校管理制度，按时接孩子离校。"),
            .indented = true},
        SignatureLine{{pair(QStringLiteral("家长签名"), {}), pair(QStringLiteral("日期"), {})}},
        KeyValues{
            {pair(QStringLiteral("班级初审意见"), {}), pair(QStringLiteral("学校核准意见"), {})},
            1,
            true,
            40}};
    Document document = newDocument(QStringLiteral("申请书"));
    document.checkCode.clear();
    document.sections = {{QStringLiteral("申请书"), content}};
    return document;
}

Document longList(int rows)
{
    Table table;
    table.columns = {
        {.header = {QStringLiteral("序号")}, .kind = ColumnKind::Number},
        {.header = {QStringLiteral("班级")}},
        {.header = {QStringLiteral("姓名")}},
        {.header = {QStringLiteral("日期")}, .kind = ColumnKind::Date},
        {.header = {QStringLiteral("课时")}, .kind = ColumnKind::Number},
        {.header = {QStringLiteral("单价")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("金额")}, .kind = ColumnKind::Money},
        {.header = {QStringLiteral("备注")}},
    };
    for (int i = 0; i < rows; ++i)
        table.rows.append({.cells = {{qint64{i + 1}},
                                     {className(i / 45)},
                                     {pupilName(i)},
                                     {QDate(2026, 9, 1).addDays(i % 28)},
                                     {qint64{i % 9}},
                                     {Money::fen(295)},
                                     {Money::fen(295) * (i % 9)},
                                     {i % 10 == 0 ? QStringLiteral("转账") : QString()}}});
    Content content;
    content.title = QStringLiteral("缴费明细");
    content.blocks = {table};
    Document document = newDocument(QStringLiteral("缴费明细"));
    document.sections = {{QStringLiteral("明细"), content}};
    return document;
}

} // namespace kehou::test
