// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/fees/slow_settlement.h"

#include "tests/rules/fees/slow_timetable.h"

#include <map>

namespace kehou::test
{

namespace
{

struct HeldDay {
    int scheduled = 0;
    int attended = 0;
    int cancelled = 0;
    int unrecorded = 0;
};

// R-FEE-5b: dates missed one after the other, with none attended between.
using Run = QList<QDate>;

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

class SlowSchool : private SlowTimetable
{
public:
    SlowSchool(const TermBook &book, const FeeRules &rules, const std::optional<QDate> &asOf)
        : SlowTimetable(book, rules), m_asOf(asOf)
    {
    }

    [[nodiscard]] SlowSettlement settle(const Student &student, const QList<Enrollment> &selections)
    {
        SlowSettlement result;
        result.student = student.number;
        m_used.clear();
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
                addLines(student, item, {selection, agreed, held}, result);
            }
        }
        for (const Payment &payment : m_book.rows<Payment>())
            result.paid += payment.student == student.number ? payment.amount.fen() : 0;
        for (const Refund &refund : m_book.rows<Refund>())
            result.refunded += refund.student == student.number ? refund.amount.fen() : 0;
        return result;
    }

private:
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

    using HeldDays = std::map<QDate, HeldDay>;

    [[nodiscard]] static HeldDays heldDays(const FeeItem &item, const QList<Expected> &sessions)
    {
        HeldDays days;
        for (const Expected &session : sessions) {
            if (session.heldAtNoon != (item.periods == PeriodKind::Noon))
                continue;
            HeldDay &day = days[session.held];
            ++day.scheduled;
            day.attended += session.presence == Presence::Attended ? 1 : 0;
            day.cancelled += session.presence == Presence::Cancelled ? 1 : 0;
            day.unrecorded += session.presence == Presence::Unrecorded ? 1 : 0;
        }
        return days;
    }

    // R-FEE-2, R-FEE-5b: what of a day is consumed before any credit.
    [[nodiscard]] static int consumedPeriods(const FeeItem &item, const HeldDay &day)
    {
        switch (item.settle) {
        case SettleRule::Attended:
            return day.attended;
        case SettleRule::None:
            return day.scheduled - day.cancelled;
        case SettleRule::DayRate:
        case SettleRule::Denominator:
        case SettleRule::Steps:
        case SettleRule::Bucket:
        case SettleRule::Exit:
            return day.scheduled;
        }
        return 0;
    }

    [[nodiscard]] static Units heldUnits(const FeeItem &item, const QList<Expected> &sessions,
                                         const DateRange &window)
    {
        Units units;
        for (const auto &[date, day] : heldDays(item, sessions)) {
            if (window.contains(date))
                units[date] = unitsOfDay(item, consumedPeriods(item, day));
        }
        return units;
    }

    // R-FEE-5a: periods in 特色 offerings, those of the bill and those consumed.
    [[nodiscard]] static Units specialPlanned(const FeeItem &item, const QList<Expected> &sessions)
    {
        Units periods;
        for (const Expected &session : sessions) {
            if (session.special && session.noon == (item.periods == PeriodKind::Noon))
                ++periods[session.planned];
        }
        return periods;
    }
    [[nodiscard]] static Units specialHeld(const FeeItem &item, const QList<Expected> &sessions)
    {
        QList<Expected> special;
        for (const Expected &session : sessions) {
            if (session.special)
                special.append(session);
        }
        Units periods;
        for (const auto &[date, day] : heldDays(item, special))
            periods[date] = consumedPeriods(item, day);
        return periods;
    }

    // R-FEE-5a: what is left of the amount under a cap that has been drawn on under this name.
    [[nodiscard]] std::int64_t room(std::int64_t amount, const std::optional<Money> &cap,
                                    const QString &name) const
    {
        if (!cap || name.isEmpty())
            return amount;
        const auto used = m_used.find(name);
        const std::int64_t before = used == m_used.end() ? 0 : used->second;
        return std::min(amount, cap->fen() - before);
    }

    [[nodiscard]] std::int64_t draw(std::int64_t amount, const FeeItem &item, const QString &line,
                                    const QStringList &dayAndMonth)
    {
        const QString day = dayAndMonth[0].isEmpty() ? QString() : line + dayAndMonth[0];
        const QString month = dayAndMonth[1].isEmpty() ? QString() : line + dayAndMonth[1];
        amount = room(amount, item.caps.day, day);
        amount = room(amount, item.caps.month, month);
        amount = room(amount, item.caps.term, line);
        for (const QString &name : {day, month, line})
            m_used[name] += amount;
        return amount;
    }

    [[nodiscard]] QString monthName(QDate day) const
    {
        for (const BillingMonth &month : m_rules.months) {
            if (month.start <= day && day <= month.end)
                return QStringLiteral(" from ") + month.start.toString(Qt::ISODate);
        }
        return day.toString(QStringLiteral(" yyyy-MM"));
    }

    struct Window {
        DateRange dates;
        std::int64_t price;
        int divisor;
        bool isMonth = false;
    };

    // Price × units and surcharges, cut at the caps.
    void price(SlowLine &line, const Window &window, const Units &units, const Units &special)
    {
        const FeeItem &item = m_rules.items[line.item];
        line.units = sum(units);
        int specials = 0;
        for (const auto &[date, periods] : special)
            specials += window.dates.contains(date) ? periods : 0;
        const std::int64_t whole =
            rounded(window.price * line.units, window.divisor) + item.surcharge.fen() * specials;
        const QString name =
            QStringLiteral("%1 %2").arg(line.item).arg(static_cast<int>(line.kind));
        const bool byDay = item.basis == FeeBasis::Day || item.basis == FeeBasis::Period;
        line.amount = 0;
        if (byDay) {
            for (QDate day = window.dates.first(); day <= window.dates.last();
                 day = day.addDays(1)) {
                const auto at = units.find(day);
                const auto extra = special.find(day);
                const std::int64_t cost =
                    window.price * (at == units.end() ? 0 : at->second) +
                    item.surcharge.fen() * (extra == special.end() ? 0 : extra->second);
                line.amount +=
                    draw(cost, item, name,
                         {QStringLiteral(" on ") + day.toString(Qt::ISODate), monthName(day)});
            }
        } else if (window.isMonth) {
            line.amount = draw(whole, item, name, {QString(), monthName(window.dates.first())});
        } else {
            line.amount = draw(whole, item, name, {QString(), QString()});
        }
        line.cut = whole - line.amount;
    }

    [[nodiscard]] QList<Run> runs(const FeeItem &item, const QList<Expected> &held) const
    {
        QList<Run> all;
        Run run;
        for (const auto &[date, day] : heldDays(item, held)) {
            if (day.attended > 0) {
                all.append(run);
                run.clear();
            } else if (day.unrecorded == 0) {
                run.append(date);
            }
        }
        all.append(run);
        all.removeIf(
            [&](const Run &some) { return some.isEmpty() || some.size() < item.credit.minRun; });
        return all;
    }

    // R-FEE-5b.
    [[nodiscard]] std::int64_t creditOf(const FeeItem &item, const SlowLine &line,
                                        const Window &window, const QList<Expected> &held) const
    {
        int missed = 0;
        std::int64_t steps = 0;
        for (const Run &run : runs(item, held)) {
            for (const QDate date : run)
                missed += window.dates.contains(date) ? 1 : 0;
            const auto length = run.first().daysTo(run.last()) + 1;
            for (qint64 full = 0; full < length / 30; ++full)
                steps += window.dates.contains(run.first().addDays(30 * full)) ? window.price : 0;
            if (length % 30 >= 15 && window.dates.contains(run.first().addDays(length / 30 * 30)))
                steps += rounded(window.price, 2);
        }
        int scheduled = 0;
        int attended = 0;
        for (const auto &[date, day] : heldDays(item, held)) {
            scheduled += window.dates.contains(date) ? 1 : 0;
            attended += window.dates.contains(date) && day.attended > 0 ? 1 : 0;
        }
        switch (item.settle) {
        case SettleRule::DayRate:
            return item.credit.dayRate.fen() * missed;
        case SettleRule::Denominator:
            return rounded(window.price * missed, item.credit.denominator);
        case SettleRule::Steps:
            return steps;
        case SettleRule::Bucket:
            if (attended == 0)
                return line.amount;
            return attended * 2 > scheduled ? 0 : line.amount - rounded(line.amount, 2);
        case SettleRule::None:
        case SettleRule::Attended:
        case SettleRule::Exit:
            break;
        }
        return 0;
    }

    // The percentage of R-FEE-5b's exit table, in hundredths: of who left, as far as is known.
    [[nodiscard]] int exitPercent(const Student &student, const Enrollment &selection,
                                  const FeeItem &item) const
    {
        const auto leaving = leavingDate(student, selection);
        const QDate last =
            std::min(selection.end.value_or(m_book.term.dates.last()), m_book.term.dates.last());
        if (!leaving || last < *leaving || (m_asOf && *m_asOf < *leaving))
            return 0;
        for (const ExitStep &step : item.credit.exit) {
            if (m_book.term.dates.first().daysTo(*leaving) <= step.days)
                return step.percent.value;
        }
        return 0;
    }

    void waive(SlowLine &line, const Student &student, const Units &units) const
    {
        std::int64_t weighted = 0;
        for (const auto &[day, number] : units)
            weighted += std::int64_t{number} * percentOn(student, day);
        if (line.units > 0 && m_rules.items[line.item].waivable)
            line.waived = rounded(line.amount * weighted, std::int64_t{line.units} * 10'000);
    }

    struct Sessions {
        const Enrollment &selection;
        QList<Expected> agreed;
        QList<Expected> held;
    };

    void addWindow(const Student &student, int index, const Window &window,
                   const Sessions &sessions, SlowSettlement &result)
    {
        const FeeItem &item = m_rules.items[index];
        if (window.divisor == 0)
            return;
        const Units agreed = plannedUnits(item, sessions.agreed, window.dates);
        const Units agreedSpecial = specialPlanned(item, sessions.agreed);

        SlowLine consumed;
        consumed.kind = LineKind::Consumed;
        consumed.item = index;
        const bool exit = item.settle == SettleRule::Exit;
        const Units used = exit ? agreed : heldUnits(item, sessions.held, window.dates);
        price(consumed, window, used, exit ? agreedSpecial : specialHeld(item, sessions.held));
        consumed.credit =
            exit ? rounded(consumed.amount * exitPercent(student, sessions.selection, item), 10'000)
                 : std::min(creditOf(item, consumed, window, sessions.held), consumed.amount);
        SlowLine credit = consumed;
        credit.amount = consumed.credit;
        waive(credit, student, used);
        consumed.amount -= consumed.credit;
        waive(consumed, student, used);

        SlowLine prepaid = consumed;
        prepaid.kind = LineKind::Prepaid;
        if (item.billing == Billing::Prepaid) {
            prepaid = SlowLine();
            prepaid.item = index;
            price(prepaid, window, agreed, agreedSpecial);
            waive(prepaid, student, agreed);
        }
        if (prepaid.units == 0 && consumed.units == 0)
            return;
        result.lines << prepaid << consumed;
        result.prepaid += prepaid.amount;
        result.waivedPrepaid += prepaid.waived;
        result.consumed += consumed.amount;
        result.waived += consumed.waived;
        result.carried += item.credit.carry ? consumed.credit - credit.waived : 0;
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
                    isNoon(gradeOn(student, day), day, period) ==
                        (item.periods == PeriodKind::Noon))
                    ++periods;
            }
            units += unitsOfDay(item, periods);
        }
        return units;
    }

    void addLines(const Student &student, int index, const Sessions &sessions,
                  SlowSettlement &result)
    {
        const FeeItem &item = m_rules.items[index];
        const DateRange &term = m_book.term.dates;
        const SlotSet &slots = sessions.selection.slots;
        switch (item.basis) {
        case FeeBasis::Period:
        case FeeBasis::Day:
            for (const auto &[first, window] : daysOfOnePrice(item))
                addWindow(student, index, window, sessions, result);
            return;
        case FeeBasis::Term:
            addWindow(student, index,
                      {term, priceOnDay(item, begins(sessions.selection)),
                       wholeUnits(student, slots, item, term)},
                      sessions, result);
            return;
        case FeeBasis::Month:
            for (const BillingMonth &month : monthsByStart()) {
                const DateRange dates(month.start, month.end);
                const QDate joins =
                    std::max({begins(sessions.selection), month.start, term.first()});
                const std::int64_t own = priceOnDay(item, std::min(joins, month.end));
                addWindow(student, index,
                          {dates, month.price ? month.price->fen() : own,
                           wholeUnits(student, slots, item, dates), true},
                          sessions, result);
            }
            return;
        case FeeBasis::Offering:
            for (const Placement &place : placesByStart(student, sessions.selection))
                addWindow(student, index,
                          {term,
                           priceOnDay(item, std::max(begins(sessions.selection),
                                                     place.start.value_or(term.first()))),
                           wholeUnits(student, heldOffering(place.offering)->slots, item, term)},
                          {sessions.selection, inPlace(sessions.agreed, place),
                           inPlace(sessions.held, place)},
                          result);
            return;
        }
    }

    // The days of the term in a row that have one price, by their first.
    [[nodiscard]] std::map<QDate, Window> daysOfOnePrice(const FeeItem &item) const
    {
        std::map<QDate, Window> windows;
        const DateRange &term = m_book.term.dates;
        for (QDate day = term.first(); day <= term.last(); day = day.addDays(1)) {
            const std::int64_t price = priceOnDay(item, day);
            if (windows.empty() || windows.rbegin()->second.price != price)
                windows.insert({day, {{day, day}, price, 1}});
            Window &last = windows.rbegin()->second;
            last.dates = DateRange(last.dates.first(), day);
        }
        return windows;
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

    std::optional<QDate> m_asOf;
    std::map<QString, std::int64_t> m_used; // under each cap, by item, line kind and place
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
