// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/register_table.h"

#include "core/base/text_forms.h"
#include "core/documents/forms/form_parts.h"

#include <QSet>

namespace kehou::documents
{

namespace
{

constexpr double kRowWishMm = 11.0;
constexpr double kDateColumnMm = 6.0; // forms.md
constexpr double kTextPt = 9.5;
constexpr int kMonthColumns = 18; // what a page has room for under one heading

[[nodiscard]] QString cancelledMark()
{
    return QStringLiteral("—");
}

[[nodiscard]] QString attendedText(std::optional<MarkState> mark)
{
    if (mark == MarkState::Late)
        return QStringLiteral("△");
    if (mark == MarkState::LeftEarly)
        return QStringLiteral("▽");
    return QStringLiteral("√");
}

[[nodiscard]] bool isRecorded(const AttendanceCount &counts)
{
    return counts.attended + counts.leave + counts.absent > 0;
}

[[nodiscard]] Value recorded(const AttendanceCount &counts, int figure)
{
    return isRecorded(counts) ? Value(qint64{figure}) : Value();
}

class RegisterPaper
{
public:
    RegisterPaper(const Register &source, const RegisterLook &look) : m_source(source), m_look(look)
    {
        for (const RegisterRow &row : source.rows)
            m_ordinal.see(row.student);
        QHash<QDate, int> ofDate;
        QHash<int, int> ofMonth;
        for (const RegisterColumn &column : source.columns) {
            m_severalPeriods = ++ofDate[column.date] > 1 || m_severalPeriods;
            m_narrowMonths = ++ofMonth[column.date.month()] <= kMonthColumns && m_narrowMonths;
        }
    }

    [[nodiscard]] Table table() const
    {
        Table table;
        table.rowMinimumMm = m_look.rowMm;
        table.rowWishMm = kRowWishMm;
        table.textPt = kTextPt;
        table.spareRows = m_look.spareRows;
        table.columns = leadColumns();
        for (const RegisterColumn &column : m_source.columns)
            table.columns.append(dateColumn(column));
        table.columns.append(totalColumn(QStringLiteral("出勤")));
        table.columns.append(totalColumn(QStringLiteral("请假")));
        table.columns.append(totalColumn(QStringLiteral("缺勤")));
        for (qsizetype index = 0; index < m_source.rows.size(); ++index)
            table.rows.append(pupilRow(index));
        if (m_look.countedFoot)
            table.rows.append(footRows());
        table.rows.append(signRow());
        return table;
    }

private:
    [[nodiscard]] QList<Column> leadColumns() const
    {
        QList<Column> columns{m_look.className ? OrdinalColumn::plain() : m_ordinal.column(),
                              {.header = {QStringLiteral("姓名")}, .minimumMm = 19, .weight = 2}};
        columns.first().minimumMm = 7;
        if (m_look.className)
            columns.append({.header = {QStringLiteral("班级")},
                            .align = Align::Centre,
                            .minimumMm = 18,
                            .weight = 1});
        return columns;
    }

    // A month that is too wide for a page has no heading of its own: each day names it.
    [[nodiscard]] QStringList dateHeader(QDate date) const
    {
        const QString day = QString::number(date.day());
        if (!m_look.months)
            return {day};
        if (m_narrowMonths)
            return {QStringLiteral("%1月").arg(date.month()), day};
        return {QString::number(date.month()) + QStringLiteral("-\n") + day};
    }

    [[nodiscard]] Column dateColumn(const RegisterColumn &session) const
    {
        Column column{.header = dateHeader(session.date),
                      .kind = ColumnKind::Mark,
                      .role = ColumnRole::Axis,
                      .minimumMm = kDateColumnMm,
                      .weight = 1};
        column.header.append(weekdayCharacter(session.date));
        if (m_severalPeriods)
            column.header.append(QString::number(session.period));
        return column;
    }

    [[nodiscard]] static Column totalColumn(const QString &name)
    {
        return {.header = {name},
                .kind = ColumnKind::Number,
                .role = ColumnRole::Trail,
                .align = Align::Centre,
                .minimumMm = 8};
    }

    [[nodiscard]] Row pupilRow(qsizetype index) const
    {
        const RegisterRow &source = m_source.rows[index];
        Row row{.cells = {m_ordinal.cell(source.student, index), {.value = source.student.name}}};
        if (m_look.className) {
            row.cells.first().value = qint64{index + 1};
            row.cells.append({.value = source.className});
        }
        for (const RegisterCell &cell : source.cells)
            row.cells.append(
                {.value = markText(cell),
                 .tint = cell.place == RegisterCell::Place::Here ? Tint::None : Tint::Light});
        row.cells.append(Cell{recorded(source.counts, source.counts.attended)});
        row.cells.append(Cell{recorded(source.counts, source.counts.leave)});
        row.cells.append(Cell{recorded(source.counts, source.counts.absent)});
        return row;
    }

    [[nodiscard]] Row footRow(const QString &label, RowKind kind) const
    {
        return {{{.value = label, .span = m_look.className ? 3 : 2}}, kind};
    }

    [[nodiscard]] static Value expectedIn(const AttendanceCount &counts)
    {
        const int expected = counts.scheduled - counts.cancelled;
        return expected > 0 ? Value(qint64{expected}) : Value(cancelledMark());
    }

    // Blank until everybody of the session is known.
    [[nodiscard]] static Value presentIn(const AttendanceCount &counts)
    {
        return counts.unrecorded == 0 ? recorded(counts, counts.attended) : Value();
    }

    [[nodiscard]] QList<Row> footRows() const
    {
        Row expected = footRow(QStringLiteral("应到"), RowKind::Total);
        Row present = footRow(QStringLiteral("实到"), RowKind::Total);
        AttendanceCount sum;
        for (const RegisterColumn &column : m_source.columns) {
            expected.cells.append(Cell{expectedIn(column.counts)});
            present.cells.append(Cell{presentIn(column.counts)});
            sum += column.counts;
        }
        expected.cells.append({.value = {}, .span = 3});
        present.cells.append(Cell{recorded(sum, sum.attended)});
        present.cells.append(Cell{recorded(sum, sum.leave)});
        present.cells.append(Cell{recorded(sum, sum.absent)});
        if (!m_look.joinedFoot)
            return {expected, present};
        return {joined(expected, present)};
    }

    [[nodiscard]] static Row joined(const Row &expected, const Row &present)
    {
        Row row = present;
        row.cells.first().value = QStringLiteral("应到／实到");
        for (qsizetype i = 1; i + 3 < row.cells.size(); ++i)
            row.cells[i].value =
                displayText(expected.cells[i].value) + u'\n' + displayText(present.cells[i].value);
        return row;
    }

    [[nodiscard]] Row signRow() const
    {
        Row row = footRow(QStringLiteral("教师签名"), RowKind::Sign);
        for (qsizetype i = 0; i < m_source.columns.size(); ++i) {
            if (i > 0 && m_source.columns[i].date == m_source.columns[i - 1].date)
                ++row.cells.last().span;
            else
                row.cells.append(Cell{});
        }
        row.cells.append({.value = {}, .span = 3});
        return row;
    }

    const Register &m_source;
    RegisterLook m_look;
    OrdinalColumn m_ordinal;
    bool m_severalPeriods = false;
    bool m_narrowMonths = true;
};

} // namespace

QString markText(const RegisterCell &cell)
{
    if (cell.place == RegisterCell::Place::NotExpected)
        return QStringLiteral("/");
    if (cell.place == RegisterCell::Place::Elsewhere)
        return QStringLiteral("课");
    switch (cell.presence) {
    case Presence::Attended:
        return attendedText(cell.mark);
    case Presence::OnLeave:
        return cell.mark == MarkState::SickLeave ? QStringLiteral("●") : QStringLiteral("○");
    case Presence::Absent:
        return QStringLiteral("×");
    case Presence::Cancelled:
        return cancelledMark();
    case Presence::Unrecorded:
        return {};
    }
    return {};
}

Table registerTable(const Register &source, const RegisterLook &look)
{
    return RegisterPaper(source, look).table();
}

Legend registerLegend(const Register &source)
{
    QSet<RegisterCell::Place> places;
    for (const RegisterRow &row : source.rows) {
        for (const RegisterCell &cell : row.cells)
            places.insert(cell.place);
    }
    Legend legend{{{QStringLiteral("√"), QStringLiteral("出勤")},
                   {QStringLiteral("△"), QStringLiteral("迟到")},
                   {QStringLiteral("▽"), QStringLiteral("早退")},
                   {QStringLiteral("○"), QStringLiteral("事假")},
                   {QStringLiteral("●"), QStringLiteral("病假")},
                   {QStringLiteral("×"), QStringLiteral("缺勤")},
                   {QStringLiteral("—"), QStringLiteral("停课")}}};
    if (places.contains(RegisterCell::Place::Elsewhere))
        legend.marks.append({QStringLiteral("课"), QStringLiteral("在课程班点名")});
    if (places.contains(RegisterCell::Place::NotExpected))
        legend.marks.append({QStringLiteral("/"), QStringLiteral("不参加")});
    return legend;
}

} // namespace kehou::documents
