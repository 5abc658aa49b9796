// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/roll_checks.h"

#include "core/base/text_forms.h"
#include "core/rules/enrollment/windows.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceRules)
};

[[nodiscard]] QString periodText(QDate date, int period)
{
    return Text::tr("%1 period %2").arg(isoText(date)).arg(period);
}

class SessionCheck
{
public:
    SessionCheck(const TermPlan &plan, const Session &session, qsizetype row)
        : m_plan(plan), m_session(session), m_row(row)
    {
    }

    [[nodiscard]] RowFaults faults()
    {
        const DateRange &term = m_plan.calendar().dates();
        if (!term.contains(m_session.date))
            add("date", Text::tr("A session lies inside the term."));
        else if (m_session.movedFromDate || m_session.movedFromPeriod)
            checkMove(term);
        else
            checkPlace();
        if (m_faults.isEmpty() && m_session.state == SessionState::Confirmed &&
            m_plan.calendar().isCancelledAt(m_plan.calendar().offset(m_session.date)))
            add("state",
                Text::tr("The whole school's service is cancelled on this day (R-CAL-1)."));
        return m_faults;
    }

private:
    void add(const char *field, const QString &message)
    {
        m_faults.append({kSheetOf<Session>, m_row, field, message, {}, {}});
    }

    void checkMove(const DateRange &term)
    {
        if (!m_session.movedFromDate || !m_session.movedFromPeriod)
            add("moved_from_date",
                Text::tr("A moved session names both its former date and period (R-ATT-9)."));
        else if (!term.contains(*m_session.movedFromDate) ||
                 !meets(*m_session.movedFromDate, *m_session.movedFromPeriod))
            add("moved_from_date",
                Text::tr("The group has no session at the former date and period."));
    }

    void checkPlace()
    {
        if (!m_plan.calendar().isServiceDay(m_session.date))
            add("date", Text::tr("There is no service on this day."));
        else if (!meets(m_session.date, m_session.period))
            add("period", Text::tr("The offering does not meet in this slot."));
    }

    // A class's base service may meet in any slot of a service day, an offering in its own.
    [[nodiscard]] bool meets(QDate date, int period) const
    {
        const int weekday = m_plan.calendar().followedWeekday(date);
        if (weekday == 0)
            return false;
        const int group = m_plan.groupOf(m_session.group);
        const Offering *offering = group < 0 ? nullptr : m_plan.offeringOf(group);
        return !offering || offering->slots.contains({weekday, period});
    }

    const TermPlan &m_plan;
    const Session &m_session;
    qsizetype m_row;
    RowFaults m_faults;
};

// Where one student is expected over the term, by date and period of the session as held.
class ExpectedTable
{
public:
    explicit ExpectedTable(const TermPlan &plan)
        : m_plan(plan),
          m_cells(static_cast<std::size_t>(plan.calendar().length() * (kMaxPeriod + 1)))
    {
    }

    enum class Cell : std::uint8_t { None, Expected, Cancelled };

    // Fills the table; gives the first period with two sessions, if any.
    [[nodiscard]] std::optional<ServicePeriod> fill(const StudentFacts &facts, int noticeDays)
    {
        std::fill(m_cells.begin(), m_cells.end(), Cell::None);
        std::optional<ServicePeriod> twice;
        forEachHeld(m_plan, facts, noticeDays, [&](const ExpectedPeriod &at, const Membership &) {
            if (!put(at.held))
                twice = ServicePeriod{m_plan.calendar().dateAt(at.held.day), at.held.period};
        });
        return twice;
    }

    [[nodiscard]] Cell find(QDate date, int period)
    {
        const TermCalendar &calendar = m_plan.calendar();
        return calendar.dates().contains(date) ? cellAt(calendar.offset(date), period) : Cell::None;
    }

private:
    // A session beside a cancelled one takes its place; false where two would be held at once.
    [[nodiscard]] bool put(const TermPlan::Held &held)
    {
        Cell &cell = cellAt(held.day, held.period);
        const bool cancelled = held.state == SessionState::Cancelled;
        if (cell == Cell::Expected)
            return cancelled;
        cell = cancelled ? Cell::Cancelled : Cell::Expected;
        return true;
    }

    [[nodiscard]] Cell &cellAt(int day, int period)
    {
        return m_cells[static_cast<std::size_t>(day * (kMaxPeriod + 1) + period)];
    }

    const TermPlan &m_plan;
    std::vector<Cell> m_cells;
};

} // namespace

namespace
{

// R-ATT-9: what the timetable has once is held once, where it was or where it was moved to.
[[nodiscard]] RowFaults checkMoves(const QList<Session> &sessions)
{
    using Place = std::tuple<QDate, int, GroupKey>;
    RowFaults faults;
    std::map<Place, qsizetype> moved;
    for (qsizetype row = 0; row < sessions.size(); ++row) {
        const Session &session = sessions[row];
        if (!session.movedFromDate || !session.movedFromPeriod)
            continue;
        const Place place{*session.movedFromDate, *session.movedFromPeriod, session.group};
        const auto [first, added] = moved.try_emplace(place, row);
        if (!added)
            faults.append(
                {kSheetOf<Session>,
                 row,
                 "moved_from_date",
                 Text::tr("This session was moved to %1 already (R-ATT-9).")
                     .arg(periodText(sessions[first->second].date, sessions[first->second].period)),
                 {},
                 {}});
    }
    for (qsizetype row = 0; row < sessions.size() && !moved.empty(); ++row) {
        const Session &session = sessions[row];
        const auto away = moved.find({session.date, session.period, session.group});
        if (!session.movedFromDate && away != moved.end())
            faults.append(
                {kSheetOf<Session>,
                 row,
                 "date",
                 Text::tr("This session was moved to %1 (R-ATT-9).")
                     .arg(periodText(sessions[away->second].date, sessions[away->second].period)),
                 {},
                 {}});
    }
    return faults;
}

} // namespace

RowFaults checkSessions(const TermBook &book, const TermPlan &plan)
{
    const QList<Session> &sessions = book.rows<Session>();
    RowFaults faults;
    for (qsizetype row = 0; row < sessions.size(); ++row)
        faults += SessionCheck(plan, sessions[row], row).faults();
    return faults + checkMoves(sessions);
}

RowFaults checkMarks(const TermBook &book, const TermPlan &plan, int noticeDays)
{
    RowFaults faults;
    const QList<Mark> &marks = book.rows<Mark>();
    QHash<QString, QList<qsizetype>> rowsOf;
    for (qsizetype row = 0; row < marks.size(); ++row)
        rowsOf[marks[row].student].append(row);

    const bool moves = std::any_of(book.rows<Session>().begin(), book.rows<Session>().end(),
                                   [](const Session &session) { return session.movedFromDate; });
    ExpectedTable table(plan);
    for (const StudentFacts &facts : studentFacts(book)) {
        const QList<qsizetype> rows = rowsOf.take(facts.student.number);
        if (rows.isEmpty() && !moves)
            continue;
        if (const auto twice = table.fill(facts, noticeDays))
            faults.append({kSheetOf<Session>,
                           0,
                           "date",
                           Text::tr("Student %1 would be in two sessions at once on %2.")
                               .arg(facts.student.number, periodText(twice->date, twice->period)),
                           {},
                           {}});
        for (const qsizetype row : rows) {
            const auto cell = table.find(marks[row].date, marks[row].period);
            if (cell == ExpectedTable::Cell::Cancelled)
                faults.append(
                    {kSheetOf<Mark>,
                     row,
                     "state",
                     Text::tr("This session is cancelled: nobody can be marked in it (R-ATT-2)."),
                     {},
                     {}});
            else if (cell == ExpectedTable::Cell::None)
                faults.append({kSheetOf<Mark>,
                               row,
                               "student_no",
                               Text::tr("This student is not expected on %1 (R-ATT-4).")
                                   .arg(periodText(marks[row].date, marks[row].period)),
                               {},
                               {}});
        }
    }
    const QSet<QString> students = [&] {
        QSet<QString> numbers;
        for (const Student &student : book.rows<Student>())
            numbers.insert(student.number);
        return numbers;
    }();
    for (auto rest = rowsOf.cbegin(); rest != rowsOf.cend(); ++rest) {
        if (!students.contains(rest.key()))
            continue; // an unknown student is another fault
        for (const qsizetype row : *rest)
            faults.append({kSheetOf<Mark>,
                           row,
                           "student_no",
                           Text::tr("This student is not enrolled and so not expected (R-ATT-4)."),
                           {},
                           {}});
    }
    return faults;
}

} // namespace kehou
