// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timetable/week_model.h"

#include "core/base/text_forms.h"

#include <QBrush>
#include <QGuiApplication>

#include <set>

namespace kehou::ui
{

namespace
{

constexpr qsizetype kMostLines = 8; // of a cell; the list beside the grid has them all

// How many groups and pupils meet, and what asks for attention.
[[nodiscard]] QString sumText(const QList<TimetableLine> &lines)
{
    int pupils = 0;
    int cancelled = 0;
    int alone = 0;
    for (const TimetableLine &line : lines) {
        const bool out = line.session.state == SessionState::Cancelled;
        cancelled += out ? 1 : 0;
        pupils += out ? 0 : line.session.expectedPupils();
        alone += line.session.lacksTeacher() ? 1 : 0;
    }
    QStringList texts{
        WeekModel::tr("%n group(s)", nullptr, static_cast<int>(lines.size()) - cancelled),
        WeekModel::tr("%n pupil(s)", nullptr, pupils)};
    if (cancelled > 0)
        texts.append(WeekModel::tr("— %n cancelled", nullptr, cancelled));
    if (alone > 0)
        texts.append(WeekModel::tr("! %n without a teacher", nullptr, alone));
    return texts.join(u'\n');
}

[[nodiscard]] bool isSum(const TimetableChoice &choice)
{
    return choice.view == TimetableView::School || choice.view == TimetableView::Band;
}

// The most urgent look of a cell's sessions.
[[nodiscard]] Tone toneOf(const QList<TimetableLine> &lines)
{
    Tone tone = Tone::Plain;
    bool allCancelled = !lines.isEmpty();
    for (const TimetableLine &line : lines) {
        const Tone own = stateTone(line.session);
        allCancelled = allCancelled && own == Tone::Muted;
        if (own == Tone::Warning || (own == Tone::Info && tone == Tone::Plain))
            tone = own;
    }
    return allCancelled ? Tone::Muted : tone;
}

} // namespace

void WeekModel::setWeek(const TimetableWeek &week, const TimetableChoice &choice)
{
    beginResetModel();
    m_week = week;
    m_choice = choice;
    m_week.lines.removeIf([&](const TimetableLine &line) { return !shows(choice, line); });
    std::set<int> periods;
    std::set<QDate> busy;
    for (const DayBand &band : week.bands) {
        for (const Band &period : band.periods)
            periods.insert(period.period);
    }
    for (const TimetableLine &line : std::as_const(m_week.lines)) {
        periods.insert(line.session.at.period);
        busy.insert(line.session.at.date);
    }
    m_periods = QList<int>(periods.begin(), periods.end());
    m_days.clear();
    for (const TimetableDay &day : week.days) {
        if (day.service || !day.note.isEmpty() || busy.contains(day.date))
            m_days.append(day);
    }
    endResetModel();
}

ServicePeriod WeekModel::placeAt(int row, int column) const
{
    return {m_days[column].date, m_periods[row]};
}

QList<TimetableLine> WeekModel::linesAt(int row, int column) const
{
    QList<TimetableLine> lines;
    if (row < 0 || column < 0 || row >= m_periods.size() || column >= m_days.size())
        return lines;
    for (const TimetableLine &line : m_week.lines) {
        if (line.session.at == placeAt(row, column))
            lines.append(line);
    }
    return lines;
}

int WeekModel::columnOf(QDate date) const
{
    for (int column = 0; column < m_days.size(); ++column) {
        if (m_days[column].date == date)
            return column;
    }
    return -1;
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_days.isEmpty() ? 0 : static_cast<int>(m_periods.size());
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

QStringList WeekModel::textsOf(const QList<TimetableLine> &lines) const
{
    QStringList texts;
    for (const TimetableLine &line : lines)
        texts.append(cellText(m_choice, line));
    return texts;
}

QString WeekModel::textOf(const QList<TimetableLine> &lines) const
{
    if (lines.isEmpty())
        return {};
    if (isSum(m_choice))
        return sumText(lines);
    const QStringList texts = textsOf(lines);
    if (texts.size() <= kMostLines)
        return texts.join(u'\n');
    const int more = static_cast<int>(texts.size() - kMostLines + 1);
    return texts.mid(0, kMostLines - 1).join(u'\n') + u'\n' + tr("… and %n more", nullptr, more);
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QList<TimetableLine> lines = linesAt(index.row(), index.column());
    const Tone tone = toneOf(lines);
    const Colours &colours = coloursFor(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(lines);
    case Qt::AccessibleTextRole:
        return lines.isEmpty() ? tr("nothing") : textOf(lines);
    case Qt::ToolTipRole:
        return isSum(m_choice) ? QVariant() : QVariant(textsOf(lines).join(u'\n'));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return tone == Tone::Plain ? QVariant()
                                   : QVariant(QBrush(QColor(toneColour(colours, tone))));
    case Qt::BackgroundRole:
        return tone == Tone::Plain || tone == Tone::Muted
                   ? QVariant()
                   : QVariant(QBrush(QColor(toneGround(colours, tone))));
    default:
        return {};
    }
}

QString WeekModel::dayText(const TimetableDay &day) const
{
    QString text = weekdayText(day.date.dayOfWeek()) + day.date.toString(QStringLiteral("\nM-d"));
    if (day.cancelled)
        text += u'\n' + tr("all cancelled");
    else if (day.follows)
        text += u'\n' + tr("make-up, as %1").arg(weekdayText(*day.follows));
    else if (!day.service)
        text += u'\n' + tr("no service");
    return text;
}

QString WeekModel::periodText(int period) const
{
    QString text = tr("Period %1").arg(period);
    const DayBand *band = bandOf(m_choice, m_week);
    if (!band)
        return text;
    for (const Band &row : band->periods) {
        if (row.period == period)
            text += QStringLiteral("\n%1–%2").arg(minutesText(row.start), minutesText(row.end));
    }
    return text;
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(periodText(m_periods[section])) : QVariant();
    const TimetableDay &day = m_days[section];
    if (role == Qt::ToolTipRole && !day.note.isEmpty())
        return day.note;
    return role == Qt::DisplayRole ? QVariant(dayText(day)) : QVariant();
}

} // namespace kehou::ui
