// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/desk.h"

#include "core/base/text_forms.h"
#include "core/office/absences.h"
#include "core/office/desk_lines.h"
#include "core/rules/attendance/attendance_summary.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

using Loaded = TermCache::Loaded;

constexpr qsizetype kRecentDays = 10;

// The last service day up to today, else the term's first; the term's first day if it has none.
[[nodiscard]] QDate shownDay(const TermCalendar &calendar, QDate today)
{
    const QDate first = calendar.dates().first();
    for (QDate day = std::min(today, calendar.dates().last()); day >= first;
         day = day.addDays(-1)) {
        if (calendar.isServiceDay(day))
            return day;
    }
    return calendar.firstServiceDayFrom(first).value_or(first);
}

// Up to ten service days that were not cancelled, today the last.
[[nodiscard]] QList<QDate> recentDays(const TermCalendar &calendar, QDate today)
{
    QList<QDate> days;
    QDate day = std::min(today, calendar.dates().last());
    for (; day >= calendar.dates().first() && days.size() < kRecentDays; day = day.addDays(-1)) {
        if (calendar.isServiceDay(day) && !calendar.isCancelledAt(calendar.offset(day)))
            days.prepend(day);
    }
    return days;
}

[[nodiscard]] QString dayTextOf(const Loaded &loaded, QDate today, QDate day)
{
    const TermCalendar &calendar = loaded.plan->calendar();
    const QString name = isoText(today) + QStringLiteral(" 周") + weekdayCharacter(today);
    if (today < calendar.dates().first())
        return Text::tr("%1 · the term begins on %2; the figures are of its first service day")
            .arg(name, isoText(calendar.dates().first()));
    if (today > calendar.dates().last())
        return Text::tr("%1 · the term ended on %2; the figures are of its last service day")
            .arg(name, isoText(calendar.dates().last()));
    if (!calendar.isServiceDay(today))
        return Text::tr("%1 · no service today; the figures are of %2").arg(name, isoText(day));
    if (calendar.isCancelledAt(calendar.offset(today)))
        return Text::tr("%1 · the whole day is cancelled").arg(name);
    return Text::tr("%1 · service today").arg(name);
}

// Goes through what every student was expected for, and counts the desk's share of it.
class DeskTally
{
public:
    DeskTally(const Loaded &loaded, QDate today, QDate day)
        : m_loaded(loaded), m_calendar(loaded.plan->calendar()), m_day(m_calendar.offset(day)),
          m_noon(noonIsInScope(loaded.term.scheme.fees.items)),
          m_seen(static_cast<std::size_t>(loaded.plan->groupCount() * m_calendar.length()))
    {
        for (const QDate recent : recentDays(m_calendar, today))
            m_recent.insert(m_calendar.offset(recent), {});
    }

    void add(const std::vector<PeriodPresence> &periods)
    {
        bool expected = false;
        for (const PeriodPresence &period : periods) {
            const bool held = period.session != SessionState::Cancelled;
            expected |= held && period.day == m_day;
            addSession(period);
            addRecent(period);
        }
        m_expected += expected ? 1 : 0;
    }

    [[nodiscard]] int expected() const { return m_expected; }
    [[nodiscard]] const QMap<int, RollCount> &rolls() const { return m_rolls; }
    [[nodiscard]] const QMap<int, AttendanceCount> &recent() const { return m_recent; }

private:
    // Each session counts once, however many are expected in it.
    void addSession(const PeriodPresence &period)
    {
        if (period.session == SessionState::Cancelled || period.group < 0)
            return;
        PeriodBits &seen =
            m_seen[static_cast<std::size_t>(period.group * m_calendar.length() + period.day)];
        if ((seen & periodBit(period.period)) != 0)
            return;
        seen |= periodBit(period.period);
        RollCount &count = m_rolls[period.day];
        ++count.rolls;
        count.taken += period.session == SessionState::Confirmed ? 1 : 0;
    }

    // Only of rolls that are taken: a leave known beforehand says nothing about who will come.
    void addRecent(const PeriodPresence &period)
    {
        if (period.session != SessionState::Confirmed || (period.noon && !m_noon))
            return;
        if (const auto day = m_recent.find(period.day); day != m_recent.end())
            count(*day, period.presence);
    }

    const Loaded &m_loaded;
    const TermCalendar &m_calendar;
    int m_day;
    bool m_noon;
    int m_expected = 0;
    QMap<int, RollCount> m_rolls;
    QMap<int, AttendanceCount> m_recent;
    std::vector<PeriodBits> m_seen; // by group and day
};

// The marks of the days that the desk looks at, by student.
[[nodiscard]] QHash<QString, QList<Mark>> recentMarks(Tables &tables, const Loaded &loaded,
                                                      QDate today)
{
    QHash<QString, QList<Mark>> marks;
    for (const QDate day : recentDays(loaded.plan->calendar(), today)) {
        for (const Stored<Mark> &mark : tables.ofDate<Mark>(loaded.term.id, day))
            marks[mark.row.student].append(mark.row);
    }
    return marks;
}

[[nodiscard]] DeskTally tally(Tables &tables, const Loaded &loaded, QDate today, QDate day)
{
    DeskTally result(loaded, today, day);
    const QHash<QString, QList<Mark>> marks = recentMarks(tables, loaded, today);
    PresenceReader reader(*loaded.plan, loaded.term.scheme.enrollment.noticeDays);
    for (StudentFacts &facts : studentFacts(loaded.book)) {
        facts.marks = marks.value(facts.student.number);
        result.add(reader.read(facts));
    }
    return result;
}

void fillParticipation(DeskView &view, const Loaded &loaded)
{
    const Scheme &scheme = loaded.term.scheme;
    const Participation heads =
        participation(loaded.book, *loaded.plan,
                      {view.day, scheme.enrollment.noticeDays, noonIsInScope(scheme.fees.items)});
    view.heads = heads.total;
    view.targetPercent = scheme.oversight.participationTargetPercent;
    for (auto grade = heads.grades.cbegin(); grade != heads.grades.cend(); ++grade)
        view.participation.append({QString::number(grade.key()), grade->share()});
}

void fillAttendance(DeskView &view, const TermCalendar &calendar, const DeskTally &tally)
{
    AttendanceCount total;
    for (auto day = tally.recent().cbegin(); day != tally.recent().cend(); ++day) {
        total += *day;
        view.attendanceDays.append(
            {calendar.dateAt(day.key()).toString(QStringLiteral("M-d")), attendanceRate(*day)});
    }
    view.attendance = attendanceRate(total);
}

[[nodiscard]] DeskFacts factsOf(const Loaded &loaded, QDate today, const DeskTally &tally)
{
    DeskFacts facts{loaded, today, {}, {}};
    const TermCalendar &calendar = loaded.plan->calendar();
    for (auto day = tally.rolls().cbegin(); day != tally.rolls().cend(); ++day) {
        if (const QDate date = calendar.dateAt(day.key()); date <= today)
            facts.rolls.insert(date, *day);
    }
    return facts;
}

[[nodiscard]] bool isSettingUp(const Loaded &loaded)
{
    return loaded.book.rows<SchoolClass>().isEmpty() || loaded.book.rows<Student>().isEmpty() ||
           loaded.book.rows<Enrollment>().isEmpty();
}

[[nodiscard]] DeskView viewOf(Tables &tables, const Loaded &loaded, QDate today)
{
    const TermCalendar &calendar = loaded.plan->calendar();
    DeskView view;
    view.today = today;
    view.day = shownDay(calendar, today);
    view.dayText = dayTextOf(loaded, today, view.day);
    const DeskTally counted = tally(tables, loaded, today, view.day);
    const RollCount rolls = counted.rolls().value(calendar.offset(view.day));
    view.expectedPupils = counted.expected();
    view.rolls = rolls.rolls;
    view.rollsTaken = rolls.taken;
    fillParticipation(view, loaded);
    fillAttendance(view, calendar, counted);
    DeskFacts facts = factsOf(loaded, today, counted);
    if (today <= loaded.term.term.dates.last()) // a term that is over raises no alarm (T38)
        facts.openAbsences = openAbsenceNames(tables, loaded, today);
    view.lines = deskLines(tables, facts);
    view.steps = deskSteps(tables, loaded.term.id);
    view.settingUp = isSettingUp(loaded);
    return view;
}

[[nodiscard]] DeskView emptyView(Tables &tables, QDate today)
{
    DeskView view;
    view.today = today;
    view.day = today;
    view.dayText = Text::tr("%1 · this file has no term yet").arg(isoText(today));
    view.steps = deskSteps(tables, std::nullopt);
    view.settingUp = true;
    return view;
}

} // namespace

Result<DeskView> deskView(Office &office, QDate today, const QString &termName)
{
    return office.read<DeskView>([&](Tables &tables) -> Result<DeskView> {
        if (tables.terms().isEmpty())
            return emptyView(tables, today);
        const auto loaded = office.cache().get(tables, termName);
        if (!loaded)
            return loaded.failure();
        return viewOf(tables, *loaded.value(), today);
    });
}

} // namespace kehou
