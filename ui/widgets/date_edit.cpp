// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "core/base/text_forms.h"
#include "ui/widgets/faulty.h"
#include "ui/widgets/line_icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

// The week begins on Monday whatever the locale says; colours and arrows are the look's.
void dressCalendar(QCalendarWidget &calendar)
{
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(QColor(coloursFor(calendar.palette()).muted));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, weekend);
    const auto setArrow = [&calendar](const QString &button, const QString &icon) {
        if (auto *found = calendar.findChild<QToolButton *>(button))
            found->setIcon(lineIcon(icon));
    };
    setArrow(QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("back"));
    setArrow(QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("forward"));
}

} // namespace

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("2026-09-01"));
    auto *open = addAction(lineIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Open the calendar"));
    open->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setFault(this, QString());
        Q_EMIT valueEdited(value());
    });
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::writeOut);
}

void DateEdit::setValue(std::optional<QDate> date)
{
    setText(date ? isoText(*date) : QString());
    setFault(this, faultOfText());
}

std::optional<QDate> DateEdit::value() const
{
    const auto date = parseDate(text());
    return date && (!m_range || m_range->contains(*date)) ? date : std::nullopt;
}

void DateEdit::setRange(std::optional<DateRange> range)
{
    m_range = range;
    setFault(this, faultOfText());
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    dressCalendar(*calendar);
    if (m_range)
        calendar->setDateRange(m_range->first(), m_range->last());
    if (const auto date = value())
        calendar->setSelectedDate(*date);
    else if (m_range)
        calendar->setSelectedDate(m_range->first());
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        choose(date);
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool open = event->key() == Qt::Key_F4 ||
                      (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    const bool step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (open)
        openCalendar();
    else if (step && value())
        choose(value()->addDays(event->key() == Qt::Key_Up ? 1 : -1));
    else
        QLineEdit::keyPressEvent(event);
}

QString DateEdit::faultOfText() const
{
    if (isBlank() || value())
        return {};
    if (!parseDate(text()))
        return tr("This is not a date. Write it as 2026-09-01 or 20260901.");
    return tr("The date is outside of %1 to %2.")
        .arg(isoText(m_range->first()), isoText(m_range->last()));
}

void DateEdit::choose(QDate date)
{
    if (m_range && !m_range->contains(date))
        return;
    setValue(date);
    Q_EMIT valueEdited(value());
}

void DateEdit::writeOut()
{
    if (const auto date = value())
        setText(isoText(*date));
    setFault(this, faultOfText());
}

} // namespace kehou::ui
