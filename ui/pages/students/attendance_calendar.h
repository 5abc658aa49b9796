// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/presence.h"

#include <QWidget>

#include <array>

namespace kehou::ui
{

// A student's service days as a small sheet: a column a week, a row a weekday, a sign and a colour
// a day. Of several periods the one that asks for the most attention is shown.
class AttendanceCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceCalendar(QWidget *parent = nullptr);

    // In order of date.
    void setDays(const QList<PresenceDay> &days);
    // The days of each presence; a day counts once.
    [[nodiscard]] int dayCount(Presence presence) const
    {
        return m_counts[static_cast<std::size_t>(presence)];
    }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // date/period/group of the day's first period, as the attendance page takes it.
    void dayChosen(const QString &place);

protected:
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Day {
        QDate date;
        Presence presence = Presence::Cancelled;
        QList<PresenceDay> periods;
    };
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] QRect cellOf(QDate date) const;
    [[nodiscard]] const Day *dayAt(QPoint where) const;
    void paintDay(QPainter &painter, const Day &day) const;
    void paintHeads(QPainter &painter) const;

    QList<Day> m_days;
    QDate m_monday; // of the first week
    int m_weeks = 0;
    int m_lastWeekday = 5;
    std::array<int, 5> m_counts{};
};

// ✓ △ ✕ — ○, and the word for it.
[[nodiscard]] QString presenceSign(Presence presence);
[[nodiscard]] QString presenceWord(Presence presence);

} // namespace kehou::ui
