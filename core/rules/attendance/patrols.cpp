// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/patrols.h"

#include <QHash>

namespace kehou
{

namespace
{

[[nodiscard]] SlotSet taughtSlots(const TermBook &book)
{
    SlotSet taught;
    for (const BaseGroup &base : book.rows<BaseGroup>())
        taught = taught.unitedWith(base.slots);
    for (const Offering &offering : book.rows<Offering>()) {
        if (offering.isHeld())
            taught = taught.unitedWith(offering.slots);
    }
    return taught;
}

// The periods of each day that were patrolled.
[[nodiscard]] QHash<QDate, PeriodBits> patrolledPeriods(const QList<Patrol> &patrols)
{
    QHash<QDate, PeriodBits> patrolled;
    for (const Patrol &patrol : patrols)
        patrolled[patrol.date] |= patrol.period ? periodBit(*patrol.period) : ~PeriodBits{0};
    return patrolled;
}

} // namespace

QList<ServicePeriod> periodsWithoutPatrol(const TermBook &book, const TermCalendar &calendar,
                                          const QList<Patrol> &patrols, QDate upTo)
{
    const SlotSet taught = taughtSlots(book);
    const QHash<QDate, PeriodBits> patrolled = patrolledPeriods(patrols);
    QList<ServicePeriod> missing;
    for (const QDate day : calendar.serviceDays()) {
        if (day > upTo || calendar.isCancelledAt(calendar.offset(day)))
            continue;
        const PeriodBits open =
            taught.periodsOf(calendar.followedWeekday(day)) & ~patrolled.value(day);
        for (int period = 1; period <= kMaxPeriod; ++period) {
            if ((open & periodBit(period)) != 0)
                missing.append({day, period});
        }
    }
    return missing;
}

} // namespace kehou
