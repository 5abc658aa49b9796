// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar/limits.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

#include <bit>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarRules)
};

// One grade's after-school service on one day.
struct Afternoon {
    int minutes = 0;
    int end = 0;
};

[[nodiscard]] Afternoon afternoonOf(const QList<Band> &bands, int grade, QDate date)
{
    Afternoon afternoon;
    for (const Band &band : bands) {
        const bool holds = band.grades.contains(grade) && (!band.from || *band.from <= date) &&
                           (!band.to || date <= *band.to);
        if (!holds || band.kind != PeriodKind::AfterSchool)
            continue;
        afternoon.minutes += band.end - band.start;
        afternoon.end = std::max(afternoon.end, band.dismissal.value_or(band.end));
    }
    return afternoon;
}

using Breaches = QList<LimitBreach>;

// "earliest 3 1020 1050": the limit, the grade, what is and what should be.
[[nodiscard]] QString keyOf(const char *limit, const QList<int> &figures)
{
    QString key = QString::fromLatin1(limit);
    for (const int figure : figures)
        key += u' ' + QString::number(figure);
    return key;
}

[[nodiscard]] Breaches checkAfternoon(const Afternoon &afternoon, int grade,
                                      const CalendarLimits &limits)
{
    Breaches faults;
    if (limits.leastMinutesPerDay && afternoon.minutes < *limits.leastMinutesPerDay)
        faults.append(
            {Text::tr("Grade %1 has %2 minutes of service a day; the scheme asks for at least %3.")
                 .arg(grade)
                 .arg(afternoon.minutes)
                 .arg(*limits.leastMinutesPerDay),
             keyOf("least", {grade, afternoon.minutes, *limits.leastMinutesPerDay})});
    if (limits.mostMinutesPerDay && afternoon.minutes > *limits.mostMinutesPerDay)
        faults.append(
            {Text::tr("Grade %1 has %2 minutes of service a day; the scheme asks for at most %3.")
                 .arg(grade)
                 .arg(afternoon.minutes)
                 .arg(*limits.mostMinutesPerDay),
             keyOf("most", {grade, afternoon.minutes, *limits.mostMinutesPerDay})});
    if (limits.earliestEnd && afternoon.end < *limits.earliestEnd)
        faults.append({Text::tr("Grade %1 ends at %2; the scheme asks for no earlier than %3.")
                           .arg(grade)
                           .arg(minutesText(afternoon.end), minutesText(*limits.earliestEnd)),
                       keyOf("earliest", {grade, afternoon.end, *limits.earliestEnd})});
    if (limits.latestEnd && afternoon.end > *limits.latestEnd)
        faults.append({Text::tr("Grade %1 ends at %2; the scheme asks for no later than %3.")
                           .arg(grade)
                           .arg(minutesText(afternoon.end), minutesText(*limits.latestEnd)),
                       keyOf("latest", {grade, afternoon.end, *limits.latestEnd})});
    return faults;
}

[[nodiscard]] int periodsOfTerm(const TermCalendar &calendar, const BandTable &table, int grade)
{
    int periods = 0;
    for (const QDate date : calendar.serviceDays()) {
        for (int period = 1; period <= kMaxPeriod; ++period) {
            const Band *band = table.find(grade, date, period);
            periods += band && band->kind == PeriodKind::AfterSchool ? 1 : 0;
        }
    }
    return periods;
}

} // namespace

QList<LimitBreach> limitBreaches(const TermBook &book, const CalendarLimits &limits)
{
    Breaches faults;
    if (limits.leastWeekdays && book.term.serviceWeekdays.count() < *limits.leastWeekdays)
        faults.append(
            {Text::tr("The service runs on %1 weekdays; the scheme asks for at least %2.")
                 .arg(book.term.serviceWeekdays.count())
                 .arg(*limits.leastWeekdays),
             keyOf("weekdays", {book.term.serviceWeekdays.count(), *limits.leastWeekdays})});

    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    const BandTable table(calendar, book.rows<Band>());
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        if (!table.hasGrade(grade))
            continue;
        for (const QDate date : calendar.serviceDays()) {
            for (const LimitBreach &fault :
                 checkAfternoon(afternoonOf(book.rows<Band>(), grade, date), grade, limits)) {
                if (!faults.contains(fault))
                    faults.append(fault);
            }
        }
        const int periods = periodsOfTerm(calendar, table, grade);
        if (limits.leastPeriodsPerTerm && periods < *limits.leastPeriodsPerTerm)
            faults.append(
                {Text::tr("Grade %1 has %2 periods in the term; the scheme asks for at least %3.")
                     .arg(grade)
                     .arg(periods)
                     .arg(*limits.leastPeriodsPerTerm),
                 keyOf("periods", {grade, periods, *limits.leastPeriodsPerTerm})});
    }
    return faults;
}

QStringList checkLimits(const TermBook &book, const CalendarLimits &limits)
{
    QStringList texts;
    for (const LimitBreach &breach : limitBreaches(book, limits))
        texts.append(breach.text);
    return texts;
}

} // namespace kehou
