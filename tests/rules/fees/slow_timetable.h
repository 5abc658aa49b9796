// SPDX-License-Identifier: GPL-3.0-or-later
// Who was to be where and was, read from the rows day by day: what the slow settlement counts.
#pragma once

#include "core/rules/fees/settlement.h"

#include <map>

namespace kehou::test
{

// A session as the timetable has it and as it was held.
struct Expected {
    QDate planned;
    int period = 0;
    bool noon = false; // by the timetable
    GroupKey group;
    QDate held;
    bool heldAtNoon = false; // R-ATT-9: where it was
    Presence presence = Presence::Unrecorded;
    bool special = false;
};

class SlowTimetable
{
protected:
    SlowTimetable(const TermBook &book, const FeeRules &rules) : m_book(book), m_rules(rules) {}

    // R-CAL-1: the weekday whose timetable holds, 0 on a day without service.
    [[nodiscard]] int followedWeekday(QDate day) const
    {
        if (!m_book.term.dates.contains(day))
            return 0;
        for (const CalendarDay &row : m_book.rows<CalendarDay>()) {
            if (row.date == day && row.kind == CalendarDayKind::Holiday)
                return 0;
            if (row.date == day && row.kind == CalendarDayKind::MakeUp)
                return *row.follows;
        }
        return m_book.term.serviceWeekdays.contains(day.dayOfWeek()) ? day.dayOfWeek() : 0;
    }

    [[nodiscard]] bool isCancelledDay(QDate day) const
    {
        for (const CalendarDay &row : m_book.rows<CalendarDay>()) {
            if (row.date == day && row.kind == CalendarDayKind::Cancelled)
                return followedWeekday(day) != 0;
        }
        return false;
    }

    [[nodiscard]] QList<QDate> agreedDays(const Enrollment &selection) const
    {
        QList<QDate> days;
        for (QDate day = m_book.term.dates.first(); day <= m_book.term.dates.last();
             day = day.addDays(1)) {
            if (selection.start <= day && (!selection.end || day <= *selection.end))
                days.append(day);
        }
        return days;
    }

    // R-ENR-2, R-ENR-8: the earlier of both.
    [[nodiscard]] std::optional<QDate> leavingDate(const Student &student,
                                                   const Enrollment &selection) const
    {
        std::optional<QDate> leaving = student.left;
        if (!selection.withdrawalRequestedOn)
            return leaving;
        for (QDate day = m_book.term.dates.first(); day <= m_book.term.dates.last();
             day = day.addDays(1)) {
            if (followedWeekday(day) == 0 ||
                selection.withdrawalRequestedOn->daysTo(day) < m_rules.noticeDays)
                continue;
            return leaving && *leaving < day ? leaving : std::optional(day);
        }
        return leaving;
    }

    [[nodiscard]] static bool isBefore(QDate day, const std::optional<QDate> &leaving)
    {
        return !leaving || day < *leaving;
    }

    [[nodiscard]] QList<QDate> effectiveDays(const Student &student,
                                             const Enrollment &selection) const
    {
        QList<QDate> days;
        for (const QDate day : agreedDays(selection)) {
            if (isBefore(day, leavingDate(student, selection)))
                days.append(day);
        }
        return days;
    }

    // R-ENR-8: the class that the first transfer still to come leads away from.
    [[nodiscard]] QString classOn(const Student &student, QDate day) const
    {
        const ClassTransfer *next = nullptr;
        for (const ClassTransfer &row : m_book.rows<ClassTransfer>()) {
            if (row.student == student.number && day < row.date && (!next || row.date < next->date))
                next = &row;
        }
        return next ? next->fromClass : student.className;
    }

    [[nodiscard]] int gradeOn(const Student &student, QDate day) const
    {
        for (const SchoolClass &row : m_book.rows<SchoolClass>()) {
            if (row.name == classOn(student, day))
                return row.grade;
        }
        return 0;
    }

    [[nodiscard]] bool isNoon(int grade, QDate day, int period) const
    {
        for (const Band &row : m_book.rows<Band>()) {
            if (row.kind == PeriodKind::Noon && row.period == period &&
                row.grades.contains(grade) && (!row.from || *row.from <= day) &&
                (!row.to || day <= *row.to))
                return true;
        }
        return false;
    }

    [[nodiscard]] const Offering *heldOffering(const QString &code) const
    {
        for (const Offering &row : m_book.rows<Offering>()) {
            const bool held = row.state == OfferingState::Published ||
                              row.state == OfferingState::Running ||
                              row.state == OfferingState::Finished;
            if (row.code == code && held)
                return &row;
        }
        return nullptr;
    }

    [[nodiscard]] static bool holdsOn(const Placement &place, QDate day)
    {
        return (!place.start || *place.start <= day) && (!place.end || day <= *place.end);
    }

    // R-ATT-1.
    [[nodiscard]] GroupKey groupOn(const Student &student, QDate day, int period) const
    {
        for (const Placement &place : m_book.rows<Placement>()) {
            const Offering *offering = heldOffering(place.offering);
            if (place.student == student.number && offering && holdsOn(place, day) &&
                offering->slots.contains({followedWeekday(day), period}))
                return {GroupKind::Offering, place.offering};
        }
        return {GroupKind::SchoolClass, classOn(student, day)};
    }

    // R-ATT-9: the row that says where the session went, else the row of its own place.
    [[nodiscard]] const Session *rowOf(const GroupKey &group, QDate day, int period) const
    {
        const Session *own = nullptr;
        for (const Session &row : m_book.rows<Session>()) {
            if (!(row.group == group))
                continue;
            if (row.movedFromDate == day && row.movedFromPeriod == period)
                return &row;
            if (!row.movedFromDate && row.date == day && row.period == period)
                own = &row;
        }
        return own;
    }

    // R-ATT-2.
    [[nodiscard]] Presence presence(const Student &student, QDate day, int period,
                                    SessionState state) const
    {
        if (state == SessionState::Cancelled || isCancelledDay(day))
            return Presence::Cancelled;
        for (const Mark &mark : m_book.rows<Mark>()) {
            if (mark.student != student.number || mark.date != day || mark.period != period)
                continue;
            switch (mark.state) {
            case MarkState::Present:
            case MarkState::Late:
            case MarkState::LeftEarly:
                return Presence::Attended;
            case MarkState::PersonalLeave:
            case MarkState::SickLeave:
                return Presence::OnLeave;
            case MarkState::Absent:
                return Presence::Absent;
            }
        }
        return state == SessionState::Confirmed ? Presence::Attended : Presence::Unrecorded;
    }

    [[nodiscard]] QList<Expected> expected(const Student &student, const Enrollment &selection,
                                           const QList<QDate> &days) const
    {
        QList<Expected> list;
        for (const QDate day : days) {
            for (int period = 1; period <= kMaxPeriod; ++period) {
                const int weekday = followedWeekday(day);
                if (weekday == 0 || !selection.slots.contains({weekday, period}))
                    continue;
                const GroupKey group = groupOn(student, day, period);
                const Session *row = rowOf(group, day, period);
                const QDate held = row ? row->date : day;
                const int heldPeriod = row ? row->period : period;
                const int grade = gradeOn(student, day);
                const Offering *offering =
                    group.kind == GroupKind::Offering ? heldOffering(group.name) : nullptr;
                list.append(
                    {day, period, isNoon(grade, day, period), group, held,
                     isNoon(grade, held, heldPeriod),
                     presence(student, held, heldPeriod, row ? row->state : SessionState::NotTaken),
                     offering && offering->special});
            }
        }
        return list;
    }

    static void countPresence(AttendanceCount &counts, Presence presence)
    {
        ++counts.scheduled;
        counts.attended += presence == Presence::Attended ? 1 : 0;
        counts.leave += presence == Presence::OnLeave ? 1 : 0;
        counts.absent += presence == Presence::Absent ? 1 : 0;
        counts.cancelled += presence == Presence::Cancelled ? 1 : 0;
        counts.unrecorded += presence == Presence::Unrecorded ? 1 : 0;
    }

    // R-FEE-6: the largest percent of the date, in hundredths.
    [[nodiscard]] int percentOn(const Student &student, QDate day) const
    {
        int percent = 0;
        for (const Waiver &row : m_book.rows<Waiver>()) {
            if (row.student == student.number && row.start <= day && day <= row.end)
                percent = std::max(percent, row.percent.value);
        }
        return percent;
    }

    [[nodiscard]] QDate begins(const Enrollment &selection) const
    {
        return std::max(selection.start, m_book.term.dates.first());
    }

    // R-TIM-1: of the rows that hold on the day the one that begins last, else the scheme's price.
    [[nodiscard]] std::int64_t priceOnDay(const FeeItem &item, QDate day) const
    {
        std::map<QDate, std::int64_t> holding;
        for (const ItemPrice &row : m_rules.prices) {
            if (row.item == item.code && row.start <= day && day <= row.end.value_or(day))
                holding[row.start] = row.price.fen();
        }
        return holding.empty() ? item.price.fen() : holding.rbegin()->second;
    }

    [[nodiscard]] QList<BillingMonth> monthsByStart() const
    {
        std::map<QDate, BillingMonth> months;
        for (const BillingMonth &month : m_rules.months)
            months[month.start] = month;
        QList<BillingMonth> sorted;
        for (const auto &[start, month] : months)
            sorted.append(month);
        return sorted;
    }

    [[nodiscard]] QList<Placement> placesByStart(const Student &student,
                                                 const Enrollment &selection) const
    {
        std::map<std::pair<QDate, QString>, QList<Placement>> places;
        for (const Placement &place : m_book.rows<Placement>()) {
            const QDate start = std::max(place.start.value_or(selection.start), selection.start);
            if (place.student == student.number && heldOffering(place.offering))
                places[{start, place.offering}].append(place);
        }
        QList<Placement> sorted;
        for (const auto &[start, some] : places)
            sorted += some;
        return sorted;
    }

    const TermBook &m_book;
    const FeeRules &m_rules;
};

} // namespace kehou::test
