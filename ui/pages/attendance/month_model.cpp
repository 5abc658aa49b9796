// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/month_model.h"

#include "core/base/text_forms.h"
#include "ui/pages/attendance/roll_table.h"
#include "ui/widgets/colours.h"

#include <QBrush>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace kehou::ui
{

namespace
{

using Place = RegisterCell::Place;

constexpr std::array kCounts = {&AttendanceCount::attended, &AttendanceCount::leave,
                                &AttendanceCount::absent, &AttendanceCount::unrecorded};

[[nodiscard]] QString countName(int index)
{
    const std::array<QString, kCounts.size()> names = {
        MonthModel::tr("Came"), MonthModel::tr("Leave"), MonthModel::tr("Absent"),
        MonthModel::tr("No roll")};
    return names.at(static_cast<std::size_t>(index));
}

[[nodiscard]] QString attendedSign(std::optional<MarkState> mark)
{
    if (mark == MarkState::Late)
        return QStringLiteral("迟");
    return mark == MarkState::LeftEarly ? QStringLiteral("早") : QStringLiteral("✓");
}

[[nodiscard]] QString hereSign(const RegisterCell &cell)
{
    switch (cell.presence) {
    case Presence::Attended:
        return attendedSign(cell.mark);
    case Presence::OnLeave:
        return cell.mark == MarkState::SickLeave ? QStringLiteral("病") : QStringLiteral("事");
    case Presence::Absent:
        return QStringLiteral("缺");
    case Presence::Cancelled:
        return QStringLiteral("停");
    case Presence::Unrecorded:
        return QStringLiteral("○");
    }
    return {};
}

[[nodiscard]] QString periodWord(const RegisterCell &cell)
{
    if (cell.place == Place::NotExpected)
        return MonthModel::tr("not expected");
    if (cell.place == Place::Elsewhere)
        return MonthModel::tr("in a course");
    if (cell.presence == Presence::Cancelled)
        return MonthModel::tr("cancelled");
    if (cell.presence == Presence::Unrecorded)
        return MonthModel::tr("the roll is not taken");
    return markText(cell.mark.value_or(MarkState::Present));
}

// The tone that asks for the most attention comes last.
[[nodiscard]] Tone toneOf(const RegisterCell &cell, bool toCome)
{
    if (cell.place != Place::Here || cell.presence == Presence::Cancelled)
        return Tone::Muted;
    switch (cell.presence) {
    case Presence::Attended:
    case Presence::Cancelled:
        return Tone::Plain;
    case Presence::Unrecorded:
        return toCome ? Tone::Muted : Tone::Warning;
    case Presence::OnLeave:
        return Tone::Info;
    case Presence::Absent:
        return Tone::Error;
    }
    return Tone::Plain;
}

[[nodiscard]] int weightOf(Tone tone)
{
    constexpr std::array kOrder = {Tone::Muted, Tone::Plain,   Tone::Success,
                                   Tone::Info,  Tone::Warning, Tone::Error};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), tone) - kOrder.begin());
}

[[nodiscard]] Tone toneOf(const GridDay &day, bool toCome)
{
    Tone tone = Tone::Muted;
    for (const GridPeriod &period : day) {
        const Tone own = toneOf(period.cell, toCome);
        if (weightOf(own) > weightOf(tone))
            tone = own;
    }
    return tone;
}

[[nodiscard]] QString daySigns(const GridDay &day)
{
    QStringList signs;
    for (const GridPeriod &period : day)
        signs.append(periodSign(period.cell));
    return signs.count(signs.value(0)) == signs.size() ? signs.value(0) : signs.join(QString());
}

} // namespace

QString periodSign(const RegisterCell &cell)
{
    switch (cell.place) {
    case Place::NotExpected:
        return QStringLiteral("·");
    case Place::Elsewhere:
        return QStringLiteral("课");
    case Place::Here:
        return hereSign(cell);
    }
    return {};
}

void MonthModel::setGrid(const MonthGrid &grid, QDate today)
{
    beginResetModel();
    m_grid = grid;
    m_today = today;
    endResetModel();
}

std::optional<QDate> MonthModel::dayOf(int column) const
{
    return column >= 0 && column < m_grid.days.size() ? std::optional(m_grid.days[column])
                                                      : std::nullopt;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.rows.isEmpty()
               ? 0
               : static_cast<int>(m_grid.days.size() + kCounts.size());
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignCenter);
    if (dayOf(index.column()))
        return dayData(index, role);
    const auto which = static_cast<std::size_t>(index.column() - m_grid.days.size());
    if (role == Qt::DisplayRole)
        return m_grid.rows[index.row()].counts.*kCounts.at(which);
    return {};
}

QVariant MonthModel::dayData(const QModelIndex &index, int role) const
{
    const GridDay &day = m_grid.rows[index.row()].days[index.column()];
    if (day.isEmpty())
        return {};
    const Tone tone = toneOf(day, m_grid.days[index.column()] > m_today);
    const Colours &colours = coloursFor(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return daySigns(day);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return dayWords(day);
    case Qt::ForegroundRole:
        return QBrush(QColor(toneColour(colours, tone)));
    case Qt::BackgroundRole:
        return weightOf(tone) > weightOf(Tone::Success)
                   ? QVariant(QBrush(QColor(toneGround(colours, tone))))
                   : QVariant();
    default:
        return {};
    }
}

QString MonthModel::dayWords(const GridDay &day) const
{
    QStringList lines;
    for (const GridPeriod &period : day)
        lines.append(tr("Period %1: %2").arg(period.period).arg(periodWord(period.cell)));
    return lines.join(u'\n');
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Student &student = m_grid.rows[section].student;
        if (role != Qt::DisplayRole)
            return {};
        return student.seat ? QStringLiteral("%1  %2").arg(*student.seat, 2).arg(student.name)
                            : student.name;
    }
    const auto day = dayOf(section);
    if (role == Qt::ToolTipRole && day)
        return isoText(*day) + u' ' + weekdayCharacter(*day);
    if (role != Qt::DisplayRole)
        return {};
    return day ? QString::number(day->day()) + u'\n' + weekdayCharacter(*day)
               : countName(static_cast<int>(section - m_grid.days.size()));
}

} // namespace kehou::ui
