// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_forms.h"
#include "core/rules/redlines/red_line_checks.h"

#include <QCoreApplication>
#include <QHash>

#include <map>
#include <set>
#include <vector>

namespace kehou::redlines
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RedLines)
};

constexpr int kDaysForRoll = 2;

[[nodiscard]] QString sessionText(QDate date, int period, const QString &group)
{
    return Text::tr("%1 period %2 %3").arg(isoText(date)).arg(period).arg(group);
}

template <typename AnySession>
[[nodiscard]] QStringList sessionKey(const AnySession &session)
{
    return {isoText(session.date), keyOf(session.period), session.group.name};
}

// Marks places of the term: group, day, period. What is no place of it is passed over.
class PlaceSet
{
public:
    explicit PlaceSet(const TermPlan &plan)
        : m_groups(plan.groupCount()), m_days(plan.calendar().length()),
          m_marked(static_cast<std::size_t>(m_groups) * m_days * kMaxPeriod)
    {
    }

    void insert(int group, int day, int period)
    {
        if (isPlace(group, day))
            m_marked[indexOf(group, day, period)] = true;
    }
    [[nodiscard]] bool contains(int group, int day, int period) const
    {
        return isPlace(group, day) && m_marked[indexOf(group, day, period)];
    }

private:
    [[nodiscard]] bool isPlace(int group, int day) const
    {
        return group >= 0 && group < m_groups && day >= 0 && day < m_days;
    }
    [[nodiscard]] std::size_t indexOf(int group, int day, int period) const
    {
        const auto row = static_cast<std::size_t>(group) * m_days + day;
        return row * kMaxPeriod + (period - 1);
    }

    int m_groups;
    int m_days;
    std::vector<bool> m_marked;
};

// 基础安排 by class.
class BaseTimetable
{
public:
    explicit BaseTimetable(const TermBook &book)
    {
        for (const BaseGroup &base : book.rows<BaseGroup>())
            m_groups[base.className].append(&base);
    }

    // The base group that has a class in a slot, with a teacher or without.
    [[nodiscard]] const BaseGroup *find(const QString &className, Slot slot) const
    {
        for (const BaseGroup *base : m_groups.value(className)) {
            if (base->slots.contains(slot))
                return base;
        }
        return nullptr;
    }

private:
    QHash<QString, QList<const BaseGroup *>> m_groups;
};

// Who stands in the timetable for a session, where it was to be (R-ATT-5).
[[nodiscard]] QStringList scheduledTeachers(const RedLineFacts &facts, const BaseTimetable &bases,
                                            const Session &row)
{
    const int group = facts.plan.groupOf(row.group);
    if (const Offering *offering = group < 0 ? nullptr : facts.plan.offeringOf(group))
        return QStringList{offering->teacher} + offering->otherTeachers;
    const int weekday = facts.plan.calendar().followedWeekday(row.movedFromDate.value_or(row.date));
    const int period = row.movedFromPeriod.value_or(row.period);
    const BaseGroup *base = weekday > 0 ? bases.find(row.group.name, {weekday, period}) : nullptr;
    return base && !base->teacher.isEmpty() ? QStringList{base->teacher} : QStringList();
}

// The slots in which pupils of a class are expected and the base timetable names nobody, but those
// whose sessions name somebody themselves.
class UnlookedAfter
{
public:
    explicit UnlookedAfter(const RedLineFacts &facts) : m_facts(facts), m_bases(facts.book)
    {
        for (const Session &row : facts.book.rows<Session>()) {
            if (!row.teacher.isEmpty() || !row.substitute.isEmpty())
                m_named.insert({facts.plan.groupOf(row.group),
                                facts.plan.calendar().offset(row.date), row.period});
        }
    }

    void addTo(Breach &breach)
    {
        for (const StudentFacts &student : m_facts.students)
            forEachHeld(m_facts.plan, student, m_facts.rules.fees.noticeDays,
                        [&](const ExpectedPeriod &at, const Membership &) { look(at); });
        for (const auto &[group, slots] : m_slots) {
            const QString &name = m_facts.plan.keyOf(group).name;
            breach.add(name + u' ' + slots.text(), {name, slots.text()}, name);
        }
    }

private:
    void look(const ExpectedPeriod &at)
    {
        if (at.group < 0 || at.held.state == SessionState::Cancelled ||
            m_facts.plan.offeringOf(at.group) ||
            m_named.contains({at.group, at.held.day, at.held.period}))
            return;
        const Slot slot{m_facts.plan.calendar().followedWeekdayAt(at.day), at.period};
        if (!hasTeacher(at.group, slot))
            m_slots[at.group].insert(slot);
    }

    [[nodiscard]] bool hasTeacher(int group, Slot slot)
    {
        const auto known = m_known.find({group, slot.weekday, slot.period});
        if (known != m_known.end())
            return known->second;
        const BaseGroup *base = m_bases.find(m_facts.plan.keyOf(group).name, slot);
        return m_known[{group, slot.weekday, slot.period}] = base && !base->teacher.isEmpty();
    }

    const RedLineFacts &m_facts;
    BaseTimetable m_bases;
    std::set<std::tuple<int, int, int>> m_named; // group, day, period
    std::map<std::tuple<int, int, int>, bool> m_known;
    std::map<int, SlotSet> m_slots;
};

[[nodiscard]] QString filingName(FilingKind kind)
{
    switch (kind) {
    case FilingKind::Timetable:
        return Text::tr("timetable");
    case FilingKind::Standard:
        return Text::tr("standard of the fees");
    case FilingKind::Plan:
        return Text::tr("plan of the service");
    case FilingKind::Disclosure:
        return Text::tr("income and spending");
    }
    return {};
}

// "plan, due on …" where the day has gone by, or it was filed late.
void addLate(const RedLineFacts &facts, FilingKind kind, QDate due, Breach &breach)
{
    std::optional<QDate> filed;
    for (const Filing &filing : facts.filings) {
        if (filing.kind == kind && (!filed || filing.date < *filed))
            filed = filing.date;
    }
    const QString number = keyOf(static_cast<int>(kind));
    if (filed && due < *filed)
        breach.add(Text::tr("%1: due on %2, done on %3")
                       .arg(filingName(kind), isoText(due), isoText(*filed)),
                   {number, isoText(due), isoText(*filed)});
    else if (!filed && due < facts.today)
        breach.add(Text::tr("%1: due on %2").arg(filingName(kind), isoText(due)),
                   {number, isoText(due)});
}

// A confirmed session with what is asked of it.
struct HeldSession {
    const PaidSession &session;
    int start = 0; // minutes; the same for both where no band has the period
    int end = 0;
    QString room;
};

[[nodiscard]] const Band *bandOf(const RedLineFacts &facts, const PaidSession &session)
{
    const int group = facts.plan.groupOf(session.group);
    const Offering *offering = group < 0 ? nullptr : facts.plan.offeringOf(group);
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        const bool own = offering ? offering->grades.contains(grade)
                                  : facts.plan.gradeOfClass(session.group.name) == grade;
        const Band *band =
            own ? facts.plan.bands().find(grade, session.date, session.period) : nullptr;
        if (band)
            return band;
    }
    return nullptr;
}

[[nodiscard]] QString roomOf(const RedLineFacts &facts, const BaseTimetable &bases,
                             const PaidSession &session)
{
    const int group = facts.plan.groupOf(session.group);
    if (const Offering *offering = group < 0 ? nullptr : facts.plan.offeringOf(group))
        return offering->room;
    const BaseGroup *base = bases.find(
        session.group.name, {facts.plan.calendar().followedWeekday(session.date), session.period});
    return base ? base->room : QString();
}

[[nodiscard]] bool meet(const HeldSession &a, const HeldSession &b)
{
    const bool sameRoom = !a.room.isEmpty() && a.room == b.room;
    const bool sameTime = a.end > a.start && b.end > b.start ? a.start < b.end && b.start < a.end
                                                             : a.session.period == b.session.period;
    return sameTime && !sameRoom && !(a.session.group == b.session.group);
}

// Two groups of one person at one clock time.
void addInTwoRooms(const RedLineFacts &facts, const BaseTimetable &bases, Breach &breach)
{
    std::map<std::pair<QString, QDate>, std::vector<HeldSession>> byPerson;
    for (const PaidSession &session : facts.pay.sessions) {
        if (session.taughtBy.isEmpty())
            continue;
        const Band *band = bandOf(facts, session);
        const HeldSession held{session, band ? band->start : 0, band ? band->end : 0,
                               roomOf(facts, bases, session)};
        std::vector<HeldSession> &own = byPerson[{session.taughtBy, session.date}];
        for (const HeldSession &other : own) {
            if (meet(other, held))
                breach.add(Text::tr("%1 is in %2 and in %3 at once")
                               .arg(session.taughtBy,
                                    sessionText(other.session.date, other.session.period,
                                                other.session.group.name),
                                    session.group.name),
                           QStringList{QStringLiteral("twice"), session.taughtBy} +
                               sessionKey(other.session) + sessionKey(session));
        }
        own.push_back(held);
    }
}

void addWithoutPupils(const RedLineFacts &facts, Breach &breach)
{
    PlaceSet expected(facts.plan);
    for (const StudentFacts &student : facts.students)
        forEachHeld(facts.plan, student, facts.rules.fees.noticeDays,
                    [&](const ExpectedPeriod &at, const Membership &) {
                        expected.insert(at.group, at.held.day, at.held.period);
                    });
    for (const PaidSession &session : facts.pay.sessions) {
        const int day = facts.plan.calendar().offset(session.date);
        if (session.paysPerson() &&
            !expected.contains(facts.plan.groupOf(session.group), day, session.period))
            breach.add(Text::tr("%1: no pupil was expected")
                           .arg(sessionText(session.date, session.period, session.group.name)),
                       QStringList{QStringLiteral("empty")} + sessionKey(session));
    }
}

void addOtherTeachers(const RedLineFacts &facts, const BaseTimetable &bases, Breach &breach)
{
    for (const Session &row : facts.book.rows<Session>()) {
        if (row.state != SessionState::Confirmed || row.teacher.isEmpty() ||
            !row.substitute.isEmpty())
            continue;
        const QStringList scheduled = scheduledTeachers(facts, bases, row);
        if (!scheduled.isEmpty() && !scheduled.contains(row.teacher))
            breach.add(Text::tr("%1: %2 instead of %3, no substitution")
                           .arg(sessionText(row.date, row.period, row.group.name), row.teacher,
                                scheduled.first()),
                       QStringList{QStringLiteral("other"), row.teacher} + scheduled +
                           sessionKey(row));
    }
}

} // namespace

Breach withoutTeacher(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Groups of pupils without a teacher."), {}};
    UnlookedAfter(facts).addTo(breach);
    for (const PaidSession &session : facts.pay.sessions) {
        if (!session.taughtBy.isEmpty() || session.teacher.isEmpty())
            continue;
        breach.add(Text::tr("%1: %2 was away, no substitute is named")
                       .arg(sessionText(session.date, session.period, session.group.name),
                            session.teacher),
                   QStringList{QStringLiteral("away"), session.teacher} + sessionKey(session),
                   session.group.name);
    }
    return breach;
}

Breach wrongEnd(const RedLineFacts &facts)
{
    Breach breach{Text::tr("The service ends before the earliest or after the latest end."), {}};
    for (const LimitBreach &limit : limitBreaches(facts.book, facts.rules.ends))
        breach.add(limit.text, {limit.key});
    return breach;
}

Breach unwatched(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Service days without a patrol, rolls not taken for two days."), {}};
    QSet<QDate> patrolled;
    for (const Patrol &patrol : facts.book.rows<Patrol>())
        patrolled.insert(patrol.date);
    std::map<int, std::set<int>> open; // groups by day
    PresenceReader reader(facts.plan, facts.rules.fees.noticeDays);
    for (const StudentFacts &student : facts.students) {
        for (const PeriodPresence &at : reader.read(student)) {
            if (at.session == SessionState::NotTaken && at.group >= 0)
                open[at.day].insert(at.group);
        }
    }
    const TermCalendar &calendar = facts.plan.calendar();
    for (const QDate day : calendar.serviceDays()) {
        const int offset = calendar.offset(day);
        if (calendar.isCancelledAt(offset))
            continue;
        if (facts.rules.patrolDaily && day < facts.today && !patrolled.contains(day))
            breach.add(Text::tr("%1: no patrol").arg(isoText(day)),
                       {QStringLiteral("patrol"), isoText(day)});
        const auto groups = open.find(offset);
        if (groups != open.end() && day.daysTo(facts.today) > kDaysForRoll)
            breach.add(Text::tr("%1: %n group(s) without a roll", nullptr,
                                static_cast<int>(groups->second.size()))
                           .arg(isoText(day)),
                       {QStringLiteral("roll"), isoText(day),
                        keyOf(static_cast<int>(groups->second.size()))});
    }
    return breach;
}

Breach notFiled(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Not filed in time."), {}};
    const QDate due = facts.book.term.dates.first().addDays(facts.rules.filingDays);
    addLate(facts, FilingKind::Timetable, due, breach);
    if (!facts.rules.fees.items.isEmpty())
        addLate(facts, FilingKind::Standard, due, breach);
    addLate(facts, FilingKind::Plan, due, breach);
    return breach;
}

Breach notDisclosed(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Income and spending are not disclosed in time."), {}};
    if (!facts.rules.fees.items.isEmpty())
        addLate(facts, FilingKind::Disclosure,
                facts.book.term.dates.last().addDays(facts.rules.disclosureDays), breach);
    return breach;
}

Breach doubtfulSessions(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Sessions that pay cannot stand on."), {}};
    const BaseTimetable bases(facts.book);
    addInTwoRooms(facts, bases, breach);
    addWithoutPupils(facts, breach);
    addOtherTeachers(facts, bases, breach);
    return breach;
}

} // namespace kehou::redlines
