// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/day_sheet.h"

#include "core/base/text_forms.h"

#include <map>

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString timesText(int start, int end)
{
    return QStringLiteral("%1—%2").arg(minutesText(start), minutesText(end));
}

[[nodiscard]] Column centred(const QString &name, double minimumMm, int weight)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = minimumMm, .weight = weight};
}

// 年级, every period of the day with its times, 放学.
[[nodiscard]] Table bandTable(const QList<DayBand> &bands)
{
    std::map<int, QString> periods;
    for (const DayBand &band : bands) {
        for (const Band &period : band.periods)
            periods.insert({period.period, period.label});
    }
    Table table;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 7.0;
    table.columns = {centred(QStringLiteral("年级"), 30, 2)};
    for (const auto &[period, label] : periods)
        table.columns.append(
            centred(label.isEmpty() ? QStringLiteral("第%1课时").arg(period) : label, 24, 1));
    table.columns.append(centred(QStringLiteral("放学"), 18, 1));
    for (const DayBand &band : bands) {
        Row row{.cells = {{gradesText(band.grades)}}};
        for (const auto &[period, label] : periods) {
            Value times;
            for (const Band &entry : band.periods) {
                if (entry.period == period)
                    times = timesText(entry.start, entry.end);
            }
            row.cells.append(Cell{times});
        }
        row.cells.append(Cell{band.dismissal ? Value(minutesText(*band.dismissal)) : Value()});
        table.rows.append(row);
    }
    return table;
}

[[nodiscard]] QString remarkOf(const DaySession &session)
{
    QStringList remarks;
    if (session.state == SessionState::Cancelled)
        remarks.append(QStringLiteral("停课"));
    if (session.movedFrom)
        remarks.append(QStringLiteral("调自%1第%2课时")
                           .arg(session.movedFrom->date.toString(QStringLiteral("M月d日")))
                           .arg(session.movedFrom->period));
    if (session.otherRoom)
        remarks.append(QStringLiteral("换场地"));
    if (!session.substitute.isEmpty())
        remarks.append(QStringLiteral("代课"));
    if (session.lacksTeacher())
        remarks.append(QStringLiteral("未安排教师"));
    if (!session.note.isEmpty())
        remarks.append(session.note);
    return remarks.join(u'，');
}

[[nodiscard]] QString groupText(const PlannedSession &planned)
{
    return planned.group.kind == GroupKind::Offering
               ? QStringLiteral("%1 %2").arg(planned.group.name, planned.title)
               : planned.title;
}

[[nodiscard]] Row sessionRow(const DayLine &line)
{
    const PlannedSession &planned = line.session.planned;
    return {.cells = {{qint64{line.session.at.period}},
                      {groupText(planned)},
                      {planned.content},
                      {line.session.end > 0 ? Value(timesText(line.session.start, line.session.end))
                                            : Value()},
                      {planned.room},
                      {line.teacher},
                      {qint64{line.session.expectedPupils()}},
                      {remarkOf(line.session)}}};
}

// What one period of the day comes to; who is cancelled is nowhere.
struct PeriodSum {
    qint64 groups = 0;
    qint64 pupils = 0;
};

[[nodiscard]] Row sumRow(int period, const PeriodSum &sum)
{
    return {
        {{.value = QStringLiteral("第%1课时合计：%2个班组").arg(period).arg(sum.groups), .span = 6},
         {sum.pupils},
         {}},
        RowKind::Subtotal};
}

[[nodiscard]] Table sessionTable(const QList<DayLine> &lines)
{
    Table table;
    table.rowMinimumMm = 5.5;
    table.rowWishMm = 7.0;
    table.textPt = 9.5;
    table.columns = {centred(QStringLiteral("课时"), 10, 0),
                     centred(QStringLiteral("班级或课程"), 34, 3),
                     centred(QStringLiteral("内容"), 22, 2),
                     centred(QStringLiteral("时间"), 24, 1),
                     centred(QStringLiteral("地点"), 24, 2),
                     centred(QStringLiteral("教师"), 22, 2),
                     {.header = {QStringLiteral("应到")}, .kind = ColumnKind::Number},
                     centred(QStringLiteral("备注"), 28, 2)};
    PeriodSum sum;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const DaySession &session = lines[at].session;
        table.rows.append(sessionRow(lines[at]));
        if (session.state != SessionState::Cancelled) {
            ++sum.groups;
            sum.pupils += session.expectedPupils();
        }
        const bool last =
            at + 1 == lines.size() || lines[at + 1].session.at.period != session.at.period;
        if (last)
            table.rows.append(sumRow(session.at.period, std::exchange(sum, {})));
    }
    return table;
}

} // namespace

QString dayRemark(std::optional<int> follows, bool cancelled, const QString &note)
{
    QStringList remarks;
    if (follows)
        remarks.append(QStringLiteral("补课日，按%1课表").arg(weekdayText(*follows)));
    if (cancelled)
        remarks.append(QStringLiteral("全天停课"));
    if (!note.isEmpty())
        remarks.append(note);
    return remarks.join(u'，');
}

Document daySheet(const FormStamp &stamp, const DaySheet &day)
{
    Document document = newForm(stamp, QStringLiteral("一日一课表"));
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务一日一课表");
    content.subtitle = {
        QStringLiteral("%1 星期%2").arg(isoText(day.date), weekdayCharacter(day.date)), stamp.term};
    if (!day.remark.isEmpty())
        content.subtitle.insert(1, day.remark);
    content.blocks = {bandTable(day.bands), sessionTable(day.lines)};
    document.sections = {{isoText(day.date), content}};
    return document;
}

} // namespace kehou::documents
