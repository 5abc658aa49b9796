// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/week_sheets.h"

#include "core/base/text_forms.h"

#include <set>

namespace kehou::documents
{

namespace
{

[[nodiscard]] Column centred(const QStringList &header, double minimumMm, int weight)
{
    return {.header = header, .align = Align::Centre, .minimumMm = minimumMm, .weight = weight};
}

[[nodiscard]] QString periodText(int period)
{
    static const QStringList kNumerals{QStringLiteral("一"), QStringLiteral("二"),
                                       QStringLiteral("三"), QStringLiteral("四"),
                                       QStringLiteral("五"), QStringLiteral("六")};
    const QString number = kNumerals.value(period - 1, QString::number(period));
    return QStringLiteral("第%1课时").arg(number);
}

[[nodiscard]] QString timesText(int start, int end)
{
    return QStringLiteral("%1—%2").arg(minutesText(start), minutesText(end));
}

[[nodiscard]] Cell cellAt(const WeekCells &cells, const Slot &slot)
{
    return {cells.value(slot).join(u'\n')};
}

// Monday to Friday, and what else any of the weeks has something on.
[[nodiscard]] std::set<int> weekdaysOf(const QList<WeekCells> &weeks)
{
    std::set<int> weekdays{1, 2, 3, 4, 5};
    for (const WeekCells &cells : weeks) {
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            weekdays.insert(cell.key().weekday);
    }
    return weekdays;
}

// 年级, 延时服务时段, 错峰放学时段 as in 004.
[[nodiscard]] Table timeTable(const QList<GradeWeek> &grades)
{
    Table table;
    table.rowMinimumMm = 7.0;
    table.rowWishMm = 9.0;
    table.columns = {centred({QStringLiteral("年级")}, 40, 2),
                     centred({QStringLiteral("延时服务时段")}, 50, 3),
                     centred({QStringLiteral("错峰放学时段")}, 30, 2)};
    for (const GradeWeek &week : grades) {
        int first = 0;
        int last = 0;
        for (const Band &band : week.band.periods) {
            if (band.kind != PeriodKind::AfterSchool)
                continue;
            first = first == 0 ? band.start : std::min(first, band.start);
            last = std::max(last, band.end);
        }
        table.rows.append({.cells = {{gradesText(week.band.grades)},
                                     {last > 0 ? Value(timesText(first, last)) : Value()},
                                     {week.band.dismissal ? Value(minutesText(*week.band.dismissal))
                                                          : Value()}}});
    }
    return table;
}

[[nodiscard]] QList<WeekCells> cellsOf(const QList<GradeWeek> &grades)
{
    QList<WeekCells> weeks;
    for (const GradeWeek &week : grades)
        weeks.append(week.cells);
    return weeks;
}

// 年级, 课时, the weekdays as in 004; the grades stand beside their first period.
[[nodiscard]] Table courseTable(const QList<GradeWeek> &grades)
{
    Table table;
    table.rowMinimumMm = 8.0;
    table.rowWishMm = 13.0;
    table.columns = {centred({QStringLiteral("年级")}, 26, 1),
                     centred({QStringLiteral("课时")}, 22, 1),
                     centred({QStringLiteral("时间")}, 26, 1)};
    const std::set<int> weekdays = weekdaysOf(cellsOf(grades));
    for (const int weekday : weekdays)
        table.columns.append(centred({weekdayText(weekday)}, 26, 2));
    for (const GradeWeek &week : grades) {
        bool first = true;
        for (const Band &band : week.band.periods) {
            Row row{
                .cells = {{std::exchange(first, false) ? gradesText(week.band.grades) : QString()},
                          {periodText(band.period)},
                          {timesText(band.start, band.end)}}};
            for (const int weekday : weekdays)
                row.cells.append(
                    Cell{week.cells.value({weekday, band.period}).join(QStringLiteral("、"))});
            table.rows.append(row);
        }
    }
    return table;
}

[[nodiscard]] std::set<Slot> slotsOf(const WeekOverview &overview)
{
    std::set<Slot> used;
    for (const WeekLine &line : overview.lines) {
        for (auto cell = line.cells.cbegin(); cell != line.cells.cend(); ++cell)
            used.insert(cell.key());
    }
    return used;
}

[[nodiscard]] Table overviewTable(const WeekOverview &overview)
{
    Table table;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 9.0;
    table.textPt = 9.0;
    table.columns = {centred({overview.head}, 20, 1)};
    const std::set<Slot> used = slotsOf(overview);
    for (const Slot &slot : used) {
        Column column = centred({weekdayText(slot.weekday), QString::number(slot.period)}, 22, 1);
        column.role = ColumnRole::Axis;
        table.columns.append(column);
    }
    for (const WeekLine &line : overview.lines) {
        Row row{.cells = {{line.name}}};
        for (const Slot &slot : used)
            row.cells.append(cellAt(line.cells, slot));
        table.rows.append(row);
    }
    return table;
}

[[nodiscard]] Table ownTable(const OwnWeek &week)
{
    std::set<int> periods;
    for (auto cell = week.cells.cbegin(); cell != week.cells.cend(); ++cell)
        periods.insert(cell.key().period);
    const std::set<int> weekdays = weekdaysOf({week.cells});
    Table table;
    table.rowMinimumMm = 14.0;
    table.rowWishMm = week.courses.isEmpty() ? 45.0 : 24.0;
    table.textPt = 12.0;
    table.columns = {centred({QStringLiteral("课时")}, 32, 1)};
    for (const int weekday : weekdays)
        table.columns.append(centred({weekdayText(weekday)}, 30, 2));
    for (const int period : periods) {
        QStringList head{periodText(period)};
        if (week.times.contains(period))
            head.append(week.times.value(period));
        Row row{.cells = {{head.join(u'\n')}}};
        for (const int weekday : weekdays)
            row.cells.append(cellAt(week.cells, {weekday, period}));
        table.rows.append(row);
    }
    return table;
}

[[nodiscard]] Table courseList(const QList<ClassCourse> &courses)
{
    Table table;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 8.0;
    table.columns = {centred({QStringLiteral("走班课程")}, 40, 3),
                     centred({QStringLiteral("时间")}, 36, 2),
                     centred({QStringLiteral("地点")}, 26, 2),
                     centred({QStringLiteral("教师")}, 26, 2),
                     {.header = {QStringLiteral("本班人数")}, .kind = ColumnKind::Number}};
    for (const ClassCourse &course : courses)
        table.rows.append({.cells = {{course.name},
                                     {course.slots.text()},
                                     {course.room},
                                     {course.teacher},
                                     {qint64{course.pupils}}}});
    return table;
}

[[nodiscard]] Document newWeekForm(const FormStamp &stamp)
{
    Document document = newForm(stamp, QStringLiteral("课后服务课程表"));
    document.page.orientation = Orientation::Landscape;
    document.checkCode.clear();
    return document;
}

} // namespace

Document schoolWeek(const FormStamp &stamp, const SchoolWeek &week)
{
    Document document = newWeekForm(stamp);
    const QString asOf = QStringLiteral("按%1的作息").arg(isoText(week.asOf));
    Content byGrade;
    byGrade.title = stamp.school + QStringLiteral("课后服务课程安排表");
    byGrade.subtitle = {stamp.term, asOf};
    byGrade.blocks = {timeTable(week.grades), courseTable(week.grades)};
    document.sections = {{QStringLiteral("各年级"), byGrade}};
    for (const WeekOverview &overview : week.overviews) {
        Content content;
        content.title = stamp.school + QStringLiteral("课后服务课程表（%1）").arg(overview.title);
        content.subtitle = {stamp.term};
        content.blocks = {overviewTable(overview)};
        document.sections.append({overview.title, content});
    }
    return document;
}

Document ownWeeks(const FormStamp &stamp, const QList<OwnWeek> &weeks)
{
    Document document = newWeekForm(stamp);
    for (const OwnWeek &week : weeks) {
        Content content;
        content.title = stamp.school + QStringLiteral("课后服务课程表");
        content.subtitle = QStringList{week.name, stamp.term} + week.subtitle;
        content.blocks = {ownTable(week)};
        if (!week.courses.isEmpty())
            content.blocks.append(courseList(week.courses));
        document.sections.append({week.name, content});
    }
    return document;
}

} // namespace kehou::documents
