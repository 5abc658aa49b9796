// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/pay/slow_pay.h"

#include <set>

namespace kehou::test
{

namespace
{

// R-MON-2.
[[nodiscard]] std::int64_t rounded(std::int64_t numerator, std::int64_t denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

class SlowTerm
{
public:
    SlowTerm(const TermBook &book, const PayPart &part, Money fund)
        : m_book(book), m_part(part), m_fund(fund.fen())
    {
        for (const StaffMember &row : book.rows<StaffMember>())
            m_pay.staff[row.number] = {};
    }

    [[nodiscard]] SlowPay pay()
    {
        for (auto &[number, person] : m_pay.staff) {
            for (const Session &row : m_book.rows<Session>()) {
                if (counts(row) && taughtBy(row) == number)
                    addSession(number, row, person);
                else if (counts(row))
                    addLateness(number, row, person);
            }
            person.units = std::max<std::int64_t>(person.units, 0);
            person.post = posts(number);
            addScores(number, person);
            if (m_part.method == PayMethod::Rates)
                addAmounts(number, person);
        }
        divideFund();
        std::int64_t sum = 0;
        for (auto &[number, person] : m_pay.staff) {
            person.total =
                std::max<std::int64_t>(0, person.process + person.terminal + person.rate +
                                              person.post + person.award - person.deduct);
            sum += person.total;
        }
        m_pay.over = std::max<std::int64_t>(0, sum - m_fund);
        if (m_part.method == PayMethod::Rates && m_part.overFund == OverFund::Scale &&
            m_pay.over > 0)
            scale();
        payProvider();
        return m_pay;
    }

private:
    [[nodiscard]] const CalendarDay *calendarDay(QDate day) const
    {
        for (const CalendarDay &row : m_book.rows<CalendarDay>()) {
            if (row.date == day)
                return &row;
        }
        return nullptr;
    }

    // R-CAL-1.
    [[nodiscard]] int weekdayOf(QDate day) const
    {
        const CalendarDay *row = calendarDay(day);
        if (row && row->kind == CalendarDayKind::Holiday)
            return 0;
        if (row && row->kind == CalendarDayKind::MakeUp)
            return *row->follows;
        return m_book.term.serviceWeekdays.contains(day.dayOfWeek()) ? day.dayOfWeek() : 0;
    }

    [[nodiscard]] bool counts(const Session &row) const
    {
        const CalendarDay *day = calendarDay(row.date);
        return row.state == SessionState::Confirmed &&
               !(day && day->kind == CalendarDayKind::Cancelled);
    }

    [[nodiscard]] const Offering *offering(const Session &row) const
    {
        for (const Offering &candidate : m_book.rows<Offering>()) {
            if (row.group == GroupKey{GroupKind::Offering, candidate.code})
                return &candidate;
        }
        return nullptr;
    }

    [[nodiscard]] QString teacher(const Session &row) const
    {
        if (!row.teacher.isEmpty())
            return row.teacher;
        if (const Offering *held = offering(row))
            return held->teacher;
        const int weekday = weekdayOf(row.movedFromDate ? *row.movedFromDate : row.date);
        const int period = row.movedFromPeriod ? *row.movedFromPeriod : row.period;
        for (const BaseGroup &base : m_book.rows<BaseGroup>()) {
            if (weekday != 0 && base.className == row.group.name &&
                base.slots.contains({weekday, period}))
                return base.teacher;
        }
        return {};
    }

    [[nodiscard]] QString taughtBy(const Session &row) const
    {
        if (!row.substitute.isEmpty())
            return row.substitute;
        if (row.teacherState == TeacherState::OnLeave || row.teacherState == TeacherState::Absent)
            return {};
        return teacher(row);
    }

    [[nodiscard]] bool isNoon(const Session &row) const
    {
        const Band *band = bandOf(row);
        return band && band->kind == PeriodKind::Noon;
    }

    [[nodiscard]] const Band *bandOf(const Session &row) const
    {
        for (int grade = 1; grade <= 12; ++grade) {
            bool ofGroup = false;
            if (const Offering *held = offering(row))
                ofGroup = held->grades.contains(grade);
            for (const SchoolClass &candidate : m_book.rows<SchoolClass>())
                ofGroup = ofGroup || (!offering(row) && candidate.name == row.group.name &&
                                      candidate.grade == grade);
            for (const Band &band : m_book.rows<Band>()) {
                if (ofGroup && band.grades.contains(grade) && band.period == row.period)
                    return &band;
            }
        }
        return nullptr;
    }

    // The row of a person with the latest date that is not after the day.
    [[nodiscard]] const StaffMember *member(const QString &number, QDate day) const
    {
        const StaffMember *found = nullptr;
        for (const StaffMember &row : m_book.rows<StaffMember>()) {
            if (row.number != number || (row.tierFrom && *row.tierFrom > day))
                continue;
            if (!found || !found->tierFrom || (row.tierFrom && *row.tierFrom >= *found->tierFrom))
                found = &row;
        }
        return found;
    }

    [[nodiscard]] bool isZero(const QString &number, QDate day) const
    {
        for (const Session &row : m_book.rows<Session>()) {
            if (counts(row) && row.date == day && row.teacherState == TeacherState::Absent &&
                teacher(row) == number)
                return true;
        }
        for (const Sanction &row : m_book.rows<Sanction>()) {
            if (row.staff != number)
                continue;
            if ((row.kind == SanctionKind::Dereliction || row.kind == SanctionKind::Accident) &&
                row.date == day)
                return true;
            if (row.kind == SanctionKind::Ethics && row.date.month() == day.month())
                return true;
        }
        return false;
    }

    // R-PAY-6: the provider's own staff.
    [[nodiscard]] bool isProviders(const Session &row) const
    {
        const Offering *held = offering(row);
        const StaffMember *by = member(taughtBy(row), row.date);
        return held && !held->organisation.isEmpty() && by &&
               by->organisation == held->organisation;
    }

    [[nodiscard]] static int halves(const Session &row)
    {
        if (!row.record || *row.record == RecordState::None)
            return 0;
        return *row.record == RecordState::Complete ? 2 : 1;
    }

    void addSession(const QString &number, const Session &row, SlowPerson &person)
    {
        ++person.sessions;
        if (m_part.method == PayMethod::Units)
            addLateness(number, row, person);
        if (isProviders(row))
            return;
        ++m_counted[number];
        if (isZero(number, row.date))
            return;
        if (m_part.method == PayMethod::Units)
            person.units += (isNoon(row) ? m_part.noonFactor.value * 10 : 1'000) * halves(row) / 2;
        if (m_part.method == PayMethod::Rates)
            person.rate += rate(number, row);
    }

    void addLateness(const QString &number, const Session &row, SlowPerson &person) const
    {
        if (m_part.method == PayMethod::Units && teacher(row) == number &&
            row.teacherState == TeacherState::Late && !isZero(number, row.date))
            person.units -= 1'000;
    }

    [[nodiscard]] bool covers(const Sanction &row, const QString &number, QDate day) const
    {
        return row.staff == number && row.date <= day && day <= (row.end ? *row.end : row.date);
    }

    // R-PAY-9: the amount with the latest date that is not after the day.
    [[nodiscard]] static std::int64_t amountOn(Money first, const QList<AmountChange> &changes,
                                               QDate day)
    {
        std::map<QDate, std::int64_t> from;
        for (const AmountChange &change : changes)
            from[change.from] = change.amount.fen();
        std::int64_t amount = first.fen();
        for (const auto &[since, changed] : from)
            amount = since <= day ? changed : amount;
        return amount;
    }

    // R-PAY-3.
    [[nodiscard]] std::int64_t rate(const QString &number, const Session &row) const
    {
        const StaffMember *by = member(number, row.date);
        int tier = -1;
        for (int at = 0; at < m_part.tiers.size(); ++at)
            tier = by && m_part.tiers[at].name == by->tier ? at : tier;
        if (tier < 0)
            return 0;
        for (const Sanction &sanction : m_book.rows<Sanction>()) {
            if (!covers(sanction, number, row.date))
                continue;
            if (sanction.kind == SanctionKind::Suspension)
                return 0;
            if (sanction.kind == SanctionKind::Downgrade && tier + 1 < m_part.tiers.size())
                ++tier;
        }
        std::int64_t fen = amountOn(m_part.tiers[tier].rate, m_part.tiers[tier].changes, row.date);
        if (offering(row) && offering(row)->special)
            fen += m_part.specialRate.fen();
        if (m_part.capPerSession)
            fen = std::min(fen, m_part.capPerSession->fen());
        const bool late = row.teacherState == TeacherState::Late && teacher(row) == number;
        std::int64_t numerator = fen * halves(row) * (late ? m_part.lateFactor.value : 100);
        std::int64_t denominator = 200;
        if (const Band *band = bandOf(row); band && m_part.countMinutes) {
            numerator *= band->end - band->start;
            denominator *= m_part.minutesPerSession;
        }
        return rounded(numerator, denominator);
    }

    void addAmounts(const QString &number, SlowPerson &person) const
    {
        for (const Sanction &row : m_book.rows<Sanction>()) {
            if (row.staff != number || !row.amount)
                continue;
            person.award += row.kind == SanctionKind::Award ? row.amount->fen() : 0;
            person.deduct += row.kind == SanctionKind::Deduction ? row.amount->fen() : 0;
        }
    }

    [[nodiscard]] bool holds(const QString &number, const QString &post, QDate day) const
    {
        const std::map<StaffPost, QString> names{{StaffPost::Management, QStringLiteral("管理")},
                                                 {StaffPost::Homeroom, QStringLiteral("班主任")}};
        const StaffMember *row = member(number, day);
        if (row && names.count(row->post) == 1 && names.at(row->post) == post)
            return true;
        for (const SchoolClass &schoolClass : m_book.rows<SchoolClass>()) {
            if (post == QStringLiteral("班主任") && schoolClass.homeroomTeacher == number)
                return true;
        }
        return false;
    }

    // R-PAY-5 over some service days: for each amount its part of them, rounded once.
    [[nodiscard]] std::int64_t span(const QString &number, const PayPost &post,
                                    const QList<QDate> &days) const
    {
        std::map<std::int64_t, int> held;
        for (const QDate day : days) {
            if (holds(number, post.name, day))
                ++held[amountOn(post.amount, post.changes, day)];
        }
        std::int64_t sum = 0;
        for (const auto &[amount, count] : held)
            sum += rounded(amount * count, days.size());
        return sum;
    }

    [[nodiscard]] std::int64_t posts(const QString &number) const
    {
        std::map<int, QList<QDate>> months;
        QList<QDate> all;
        for (QDate day = m_book.term.dates.first(); day <= m_book.term.dates.last();
             day = day.addDays(1)) {
            if (weekdayOf(day) == 0)
                continue;
            months[day.month()].append(day);
            all.append(day);
        }
        std::int64_t sum = 0;
        for (const PayPost &post : m_part.posts) {
            if (post.basis == PostBasis::Term)
                sum += span(number, post, all);
            for (const auto &[month, days] : months)
                sum += post.basis == PostBasis::Month ? span(number, post, days) : 0;
            std::set<std::pair<QDate, int>> rounds;
            for (const Patrol &row : m_book.rows<Patrol>()) {
                if (row.patroller == number && post.basis == PostBasis::Patrol)
                    rounds.insert({row.date, row.period ? *row.period : 0});
            }
            for (const auto &[day, period] : rounds)
                sum += amountOn(post.amount, post.changes, day);
        }
        return sum;
    }

    // In ten-thousandths.
    [[nodiscard]] std::int64_t evaluation(const QString &number) const
    {
        for (const Assessment &row : m_book.rows<Assessment>()) {
            if (row.staff == number)
                return 50 * (row.tutoring ? row.tutoring->value : 0) +
                       30 * (row.showcase ? row.showcase->value : 0) +
                       20 * (row.satisfaction ? row.satisfaction->value : 0);
        }
        return 0;
    }

    void addScores(const QString &number, SlowPerson &person) const
    {
        if (m_part.method == PayMethod::Evaluation)
            person.score = rounded(evaluation(number), 100);
        for (const Assessment &row : m_book.rows<Assessment>()) {
            if (m_part.method == PayMethod::Units && row.staff == number && row.survey)
                person.score = row.survey->value;
        }
    }

    [[nodiscard]] bool forfeits(const QString &number) const
    {
        for (const Sanction &row : m_book.rows<Sanction>()) {
            if (row.staff == number &&
                (row.kind == SanctionKind::Dereliction || row.kind == SanctionKind::Accident))
                return true;
        }
        return false;
    }

    // R-MON-3, one fen after the other to the largest remainder that is left.
    [[nodiscard]] static std::map<QString, std::int64_t>
    shares(std::int64_t whole, const std::map<QString, std::int64_t> &weights)
    {
        std::map<QString, std::int64_t> parts;
        std::map<QString, std::int64_t> rests;
        std::int64_t sum = 0;
        for (const auto &[number, weight] : weights)
            sum += weight;
        std::int64_t left = whole;
        for (const auto &[number, weight] : weights) {
            parts[number] = sum == 0 ? 0 : whole * weight / sum;
            rests[number] = sum == 0 ? 0 : whole * weight % sum;
            left -= parts[number];
        }
        for (; sum > 0 && left > 0; --left) {
            QString best = rests.begin()->first;
            for (const auto &[number, rest] : rests)
                best = rest > rests[best] ? number : best;
            ++parts[best];
            rests[best] = -1;
        }
        return parts;
    }

    void divideFund()
    {
        if (m_part.method == PayMethod::Rates)
            return;
        std::int64_t whole = m_fund;
        std::map<QString, std::int64_t> first;
        std::map<QString, std::int64_t> second;
        for (const auto &[number, person] : m_pay.staff) {
            whole -= person.post;
            first[number] = m_part.method == PayMethod::Units
                                ? person.units
                                : m_counted[number] * evaluation(number);
            const bool qualifies = m_part.method == PayMethod::Units && person.units > 0 &&
                                   !forfeits(number) && person.score >= m_part.leastScore.value;
            second[number] = qualifies ? person.score : 0;
        }
        whole = std::max<std::int64_t>(whole, 0);
        const std::int64_t process =
            m_part.method == PayMethod::Units ? rounded(whole * m_part.processPercent, 100) : whole;
        const auto processParts = shares(process, first);
        const auto terminalParts = shares(whole - process, second);
        m_pay.undivided = whole;
        for (auto &[number, person] : m_pay.staff) {
            person.process = processParts.at(number);
            person.terminal = terminalParts.at(number);
            m_pay.undivided -= person.process + person.terminal;
        }
    }

    void scale()
    {
        std::map<QString, std::int64_t> raw;
        for (const auto &[number, person] : m_pay.staff)
            raw[number] = person.total;
        for (const auto &[number, total] : shares(m_fund, raw))
            m_pay.staff[number].total = total;
        m_pay.over = 0;
    }

    void payProvider()
    {
        const Organisation &star = m_book.rows<Organisation>().first();
        for (const Session &row : m_book.rows<Session>()) {
            const Offering *held = offering(row);
            if (!counts(row) || !held || held->organisation != star.name || !isProviders(row))
                continue;
            const QString by = taughtBy(row);
            if (by == held->teacher || by == row.substitute || held->otherTeachers.contains(by))
                ++m_pay.providerSessions;
        }
        m_pay.providerTotal =
            rounded(star.sessionPrice->fen() * m_pay.providerSessions * star.factor->value, 100);
    }

    const TermBook &m_book;
    const PayPart &m_part;
    std::int64_t m_fund;
    SlowPay m_pay;
    std::map<QString, std::int64_t> m_counted; // sessions that the school pays
};

} // namespace

SlowPay slowPay(const TermBook &book, const PayPart &part, Money fund)
{
    return SlowTerm(book, part, fund).pay();
}

} // namespace kehou::test
