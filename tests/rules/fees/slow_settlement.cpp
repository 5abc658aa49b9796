// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/fees/slow_settlement.h"

#include <map>

namespace kehou::test
{

namespace
{

// A session as the timetable has it and as it was held.
struct Expected {
    QDate planned;
    int period = 0;
    bool noon = false;
    GroupKey group;
    QDate held;
    Presence presence = Presence::Unrecorded;
};

struct HeldDay {
    int scheduled = 0;
    int attended = 0;
    int cancelled = 0;
};

using Units = std::map<QDate, int>;

[[nodiscard]] int sum(const Units &units)
{
    int all = 0;
    for (const auto &[day, number] : units)
        all += number;
    return all;
}

// R-MON-2.
[[nodiscard]] std::int64_t rounded(std::int64_t numerator, std::int64_t denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

class SlowSchool
{
public:
    SlowSchool(const TermBook &book, const FeeRules &rules, const std::optional<QDate> &asOf)
        : m_book(book), m_rules(rules), m_asOf(asOf)
    {
    }

    [[nodiscard]] SlowSettlement settle(const Student &student, const QList<Enrollment> &selections)
    {
        SlowSettlement result;
        result.student = student.number;
        for (const Enrollment &selection : selections) {
            const QList<Expected> agreed = expected(student, selection, agreedDays(selection));
            QList<Expected> held;
            for (const Expected &period :
                 expected(student, selection, effectiveDays(student, selection))) {
                if (isBefore(period.held, leavingDate(student, selection)) &&
                    (!m_asOf || period.held <= *m_asOf)) {
                    held.append(period);
                    countPresence(result.counts, period.presence);
                }
            }
            for (int item = 0; item < m_rules.items.size(); ++item) {
                // R-ENR-5.
                if (student.boarder && !m_rules.boardersCharged &&
                    m_rules.items[item].kind == FeeKind::Service)
                    continue;
                addLines(student, selection, item, agreed, held, result);
            }
        }
        for (const Payment &payment : m_book.rows<Payment>())
            result.paid += payment.student == student.number ? payment.amount.fen() : 0;
        for (const Refund &refund : m_book.rows<Refund>())
            result.refunded += refund.student == student.number ? refund.amount.fen() : 0;
        return result;
    }

private:
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

    [[nodiscard]] bool isNoon(const Student &student, QDate day, int period) const
    {
        int grade = 0;
        for (const SchoolClass &row : m_book.rows<SchoolClass>()) {
            if (row.name == classOn(student, day))
                grade = row.grade;
        }
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
                list.append({day, period, isNoon(student, day, period), group, held,
                             presence(student, held, row ? row->period : period,
                                      row ? row->state : SessionState::NotTaken)});
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

    // What a number of periods on one day counts as.
    [[nodiscard]] static int unitsOfDay(const FeeItem &item, int periods)
    {
        if (item.basis == FeeBasis::Day || item.basis == FeeBasis::Month)
            return periods > 0 ? 1 : 0;
        if (item.basis == FeeBasis::Period && item.maxPeriodsPerDay > 0)
            return std::min(periods, item.maxPeriodsPerDay);
        return periods;
    }

    // The planned units of these sessions inside the window, and the consumed ones.
    [[nodiscard]] static Units plannedUnits(const FeeItem &item, const QList<Expected> &sessions,
                                            const DateRange &window)
    {
        Units periods;
        for (const Expected &session : sessions) {
            if (window.contains(session.planned) &&
                session.noon == (item.periods == PeriodKind::Noon))
                ++periods[session.planned];
        }
        for (auto &[day, number] : periods)
            number = unitsOfDay(item, number);
        return periods;
    }

    [[nodiscard]] static Units heldUnits(const FeeItem &item, const QList<Expected> &sessions,
                                         const DateRange &window)
    {
        std::map<QDate, HeldDay> days;
        for (const Expected &session : sessions) {
            if (!window.contains(session.held) ||
                session.noon != (item.periods == PeriodKind::Noon))
                continue;
            HeldDay &day = days[session.held];
            ++day.scheduled;
            day.attended += session.presence == Presence::Attended ? 1 : 0;
            day.cancelled += session.presence == Presence::Cancelled ? 1 : 0;
        }
        Units units;
        for (const auto &[date, day] : days)
            units[date] = unitsOfDay(item, item.settle == SettleRule::Attended
                                               ? day.attended
                                               : day.scheduled - day.cancelled);
        return units;
    }

    [[nodiscard]] SlowLine line(const Student &student, int index, const Units &units,
                                std::int64_t price, int divisor) const
    {
        const FeeItem &item = m_rules.items[index];
        SlowLine result;
        result.item = index;
        result.units = sum(units);
        result.amount = rounded(price * result.units, divisor);
        std::int64_t weighted = 0;
        for (const auto &[day, number] : units)
            weighted += std::int64_t{number} * percentOn(student, day);
        if (result.units > 0 && item.waivable)
            result.waived = rounded(result.amount * weighted, std::int64_t{result.units} * 10'000);
        return result;
    }

    struct Window {
        DateRange dates;
        std::int64_t price;
        int divisor;
    };

    void addWindow(const Student &student, int index, const Window &window,
                   const QList<Expected> &agreed, const QList<Expected> &held,
                   SlowSettlement &result) const
    {
        const FeeItem &item = m_rules.items[index];
        if (window.divisor == 0)
            return;
        SlowLine prepaid = line(student, index, plannedUnits(item, agreed, window.dates),
                                window.price, window.divisor);
        SlowLine consumed =
            line(student, index, heldUnits(item, held, window.dates), window.price, window.divisor);
        prepaid.kind = LineKind::Prepaid;
        consumed.kind = LineKind::Consumed;
        if (prepaid.units == 0 && consumed.units == 0)
            return;
        result.lines << prepaid << consumed;
        result.prepaid += prepaid.amount;
        result.waivedPrepaid += prepaid.waived;
        result.consumed += consumed.amount;
        result.waived += consumed.waived;
    }

    // The same slots over the whole window, whether or not the selection holds.
    [[nodiscard]] int wholeUnits(const Student &student, const SlotSet &slots, const FeeItem &item,
                                 const DateRange &window) const
    {
        int units = 0;
        for (QDate day = window.first(); day <= window.last(); day = day.addDays(1)) {
            int periods = 0;
            for (int period = 1; period <= kMaxPeriod; ++period) {
                const int weekday = followedWeekday(day);
                if (weekday != 0 && slots.contains({weekday, period}) &&
                    isNoon(student, day, period) == (item.periods == PeriodKind::Noon))
                    ++periods;
            }
            units += unitsOfDay(item, periods);
        }
        return units;
    }

    void addLines(const Student &student, const Enrollment &selection, int index,
                  const QList<Expected> &agreed, const QList<Expected> &held,
                  SlowSettlement &result) const
    {
        const FeeItem &item = m_rules.items[index];
        const DateRange &term = m_book.term.dates;
        switch (item.basis) {
        case FeeBasis::Period:
        case FeeBasis::Day:
            addWindow(student, index, {term, item.price.fen(), 1}, agreed, held, result);
            return;
        case FeeBasis::Term:
            addWindow(student, index,
                      {term, item.price.fen(), wholeUnits(student, selection.slots, item, term)},
                      agreed, held, result);
            return;
        case FeeBasis::Month:
            for (const BillingMonth &month : m_rules.months) {
                const DateRange dates(month.start, month.end);
                addWindow(student, index,
                          {dates, month.price.value_or(item.price).fen(),
                           wholeUnits(student, selection.slots, item, dates)},
                          agreed, held, result);
            }
            return;
        case FeeBasis::Offering:
            for (const Placement &place : m_book.rows<Placement>()) {
                const Offering *offering = heldOffering(place.offering);
                if (place.student == student.number && offering)
                    addWindow(
                        student, index,
                        {term, item.price.fen(), wholeUnits(student, offering->slots, item, term)},
                        inPlace(agreed, place), inPlace(held, place), result);
            }
            return;
        }
    }

    // The sessions of the offering while the place holds.
    [[nodiscard]] static QList<Expected> inPlace(const QList<Expected> &sessions,
                                                 const Placement &place)
    {
        QList<Expected> own;
        for (const Expected &session : sessions) {
            if (session.group == GroupKey{GroupKind::Offering, place.offering} &&
                holdsOn(place, session.planned))
                own.append(session);
        }
        return own;
    }

    const TermBook &m_book;
    const FeeRules &m_rules;
    std::optional<QDate> m_asOf;
};

} // namespace

QList<SlowSettlement> settleSlowly(const TermBook &book, const FeeRules &rules,
                                   const std::optional<QDate> &asOf)
{
    std::map<QString, SlowSettlement> byNumber;
    SlowSchool school(book, rules, asOf);
    for (const Student &student : book.rows<Student>()) {
        QList<Enrollment> selections;
        for (const Enrollment &row : book.rows<Enrollment>()) {
            if (row.student == student.number &&
                (row.state == EnrollmentState::Active || row.state == EnrollmentState::Ended))
                selections.append(row);
        }
        if (!selections.isEmpty())
            byNumber[student.number] = school.settle(student, selections);
    }
    QList<SlowSettlement> settlements;
    for (const auto &[number, settlement] : byNumber)
        settlements.append(settlement);
    return settlements;
}

} // namespace kehou::test
