// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/attendance_calendar.h"

#include "core/base/text_forms.h"
#include "ui/widgets/colours.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kehou::ui
{

namespace
{

constexpr QSize kCell(24, 21);
constexpr int kLeastCellWidth = 14;
constexpr int kGap = 2;
constexpr int kHeadWidth = 22;
constexpr int kHeadHeight = 20;
constexpr int kDaysPerWeek = 7;

[[nodiscard]] Tone toneOf(Presence presence)
{
    switch (presence) {
    case Presence::Attended:
        return Tone::Success;
    case Presence::OnLeave:
        return Tone::Info;
    case Presence::Absent:
        return Tone::Error;
    case Presence::Cancelled:
        return Tone::Muted;
    case Presence::Unrecorded:
        return Tone::Warning;
    }
    return Tone::Plain;
}

// The higher one shows where a day has several.
[[nodiscard]] int weightOf(Presence presence)
{
    switch (presence) {
    case Presence::Cancelled:
        return 0;
    case Presence::Attended:
        return 1;
    case Presence::Unrecorded:
        return 2;
    case Presence::OnLeave:
        return 3;
    case Presence::Absent:
        return 4;
    }
    return 0;
}

[[nodiscard]] QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

} // namespace

QString presenceSign(Presence presence)
{
    static const QStringList kSigns{QStringLiteral("✓"), QStringLiteral("△"), QStringLiteral("✕"),
                                    QStringLiteral("—"), QStringLiteral("○")};
    return kSigns.at(static_cast<int>(presence));
}

QString presenceWord(Presence presence)
{
    switch (presence) {
    case Presence::Attended:
        return AttendanceCalendar::tr("attended");
    case Presence::OnLeave:
        return AttendanceCalendar::tr("leave");
    case Presence::Absent:
        return AttendanceCalendar::tr("absent");
    case Presence::Cancelled:
        return AttendanceCalendar::tr("cancelled");
    case Presence::Unrecorded:
        return AttendanceCalendar::tr("no roll");
    }
    return {};
}

AttendanceCalendar::AttendanceCalendar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Attendance of this term by day"));
}

void AttendanceCalendar::setDays(const QList<PresenceDay> &days)
{
    m_days.clear();
    m_counts.fill(0);
    m_lastWeekday = 5;
    for (const PresenceDay &period : days) {
        if (m_days.isEmpty() || m_days.last().date != period.date)
            m_days.append({period.date, period.presence, {}});
        Day &day = m_days.last();
        day.periods.append(period);
        if (weightOf(period.presence) > weightOf(day.presence))
            day.presence = period.presence;
        m_lastWeekday = std::max(m_lastWeekday, period.date.dayOfWeek());
    }
    for (const Day &day : std::as_const(m_days))
        ++m_counts[static_cast<std::size_t>(day.presence)];
    m_monday = m_days.isEmpty() ? QDate() : mondayOf(m_days.first().date);
    m_weeks = m_days.isEmpty()
                  ? 0
                  : static_cast<int>(m_monday.daysTo(m_days.last().date)) / kDaysPerWeek + 1;
    setAccessibleDescription(tr("%1 days attended, %2 on leave, %3 absent, %4 cancelled, %5 "
                                "without a roll")
                                 .arg(dayCount(Presence::Attended))
                                 .arg(dayCount(Presence::OnLeave))
                                 .arg(dayCount(Presence::Absent))
                                 .arg(dayCount(Presence::Cancelled))
                                 .arg(dayCount(Presence::Unrecorded)));
    updateGeometry();
    update();
}

QSize AttendanceCalendar::sizeHint() const
{
    return {kHeadWidth + m_weeks * (kCell.width() + kGap),
            kHeadHeight + m_lastWeekday * (kCell.height() + kGap)};
}

QSize AttendanceCalendar::minimumSizeHint() const
{
    return {kHeadWidth + m_weeks * (kLeastCellWidth + kGap), sizeHint().height()};
}

// In a narrow card the weeks stand closer.
int AttendanceCalendar::cellWidth() const
{
    const int share = (width() - kHeadWidth) / std::max(1, m_weeks) - kGap;
    return std::clamp(share, kLeastCellWidth, kCell.width());
}

QRect AttendanceCalendar::cellOf(QDate date) const
{
    const int week = static_cast<int>(m_monday.daysTo(date)) / kDaysPerWeek;
    const QPoint corner(kHeadWidth + week * (cellWidth() + kGap),
                        kHeadHeight + (date.dayOfWeek() - 1) * (kCell.height() + kGap));
    return {corner, QSize(cellWidth(), kCell.height())};
}

const AttendanceCalendar::Day *AttendanceCalendar::dayAt(QPoint where) const
{
    const auto found = std::find_if(m_days.begin(), m_days.end(), [&](const Day &day) {
        return cellOf(day.date).contains(where);
    });
    return found == m_days.end() ? nullptr : &*found;
}

bool AttendanceCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    if (const Day *day = dayAt(help->pos())) {
        lines.append(isoText(day->date) + u' ' + weekdayCharacter(day->date));
        for (const PresenceDay &period : day->periods)
            lines.append(tr("Period %1, %2: %3")
                             .arg(period.period)
                             .arg(period.group.name, presenceWord(period.presence)));
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

void AttendanceCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Day *day = dayAt(event->pos());
    if (!day)
        return;
    const PresenceDay &first = day->periods.first();
    Q_EMIT dayChosen(QStringLiteral("%1/%2/%3")
                         .arg(isoText(first.date))
                         .arg(first.period)
                         .arg(first.group.name));
}

void AttendanceCalendar::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    for (const Day &day : m_days)
        paintDay(painter, day);
}

// The weekdays at the left, the months above the weeks in which they begin.
void AttendanceCalendar::paintHeads(QPainter &painter) const
{
    painter.setPen(QColor(coloursFor(palette()).muted));
    for (int weekday = 1; weekday <= m_lastWeekday; ++weekday) {
        const QDate date = m_monday.addDays(weekday - 1);
        const QRect cell = cellOf(date);
        painter.drawText(QRect(0, cell.top(), kHeadWidth, cell.height()), Qt::AlignCenter,
                         weekdayCharacter(date));
    }
    int month = 0;
    for (int week = 0; week < m_weeks; ++week) {
        const QDate monday = m_monday.addDays(week * kDaysPerWeek);
        if (monday.month() == month)
            continue;
        month = monday.month();
        painter.drawText(QRect(cellOf(monday).left(), 0, 2 * kCell.width(), kHeadHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("%1 mo.").arg(month));
    }
}

void AttendanceCalendar::paintDay(QPainter &painter, const Day &day) const
{
    const Colours &colours = coloursFor(palette());
    const Tone tone = toneOf(day.presence);
    const QRectF cell = QRectF(cellOf(day.date)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QColor(colours.border));
    painter.setBrush(QColor(toneGround(colours, tone)));
    painter.drawRoundedRect(cell, 3, 3);
    painter.setPen(QColor(toneColour(colours, tone)));
    painter.drawText(cell, Qt::AlignCenter, presenceSign(day.presence));
}

} // namespace kehou::ui
