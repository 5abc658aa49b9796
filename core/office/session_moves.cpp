// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/session_moves.h"

#include "core/base/text_forms.h"
#include "core/office/menu.h"
#include "core/office/roll_pupils.h"
#include "core/rules/attendance/day_sessions.h"
#include "core/rules/attendance/substitutes.h"
#include "core/rules/pay/staff_table.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rolls)
};

using Loaded = TermCache::Loaded;

[[nodiscard]] DayOfTeaching dayOf(Tables &tables, const Loaded &loaded, QDate date)
{
    DayOfTeaching day{loaded.book, *loaded.plan, date, {}};
    for (const Stored<Session> &session : tables.ofDate<Session>(loaded.term.id, date))
        day.sessions.append(session.row);
    return day;
}

[[nodiscard]] QString placeText(const ServicePeriod &place)
{
    return Text::tr("%1 period %2").arg(isoText(place.date)).arg(place.period);
}

[[nodiscard]] QString toText(const SessionMove &move)
{
    const QString room = move.room.trimmed();
    return room.isEmpty() ? placeText(move.to) : Text::tr("%1 in %2").arg(placeText(move.to), room);
}

[[nodiscard]] QString staffText(const Loaded &loaded, const QString &number)
{
    return StaffTable(loaded.book.rows<StaffMember>()).name(number);
}

// The day with who is expected where.
[[nodiscard]] QList<DaySession> sessionsOf(Tables &tables, const Loaded &loaded, QDate date)
{
    return sessionsOn(dayOf(tables, loaded, date), loaded.students,
                      loaded.term.scheme.enrollment.noticeDays);
}

// The room of the roll's session by the timetable, whatever was said of it since.
[[nodiscard]] QString ownRoom(const Loaded &loaded, const Roll &roll)
{
    const ServicePeriod planned{roll.session.movedFromDate.value_or(roll.place.date),
                                roll.session.movedFromPeriod.value_or(roll.place.period)};
    const int weekday = loaded.plan->calendar().followedWeekday(planned.date);
    return plannedSession(loaded.book, roll.place.group, {std::max(1, weekday), planned.period})
        .room;
}

// Where the roll's session is held as it stands.
[[nodiscard]] QString roomNow(const Loaded &loaded, const Roll &roll)
{
    return roll.session.room.isEmpty() ? ownRoom(loaded, roll) : roll.session.room;
}

// What keeps a session from being moved, one question after the other.
class MoveCheck
{
public:
    MoveCheck(Tables &tables, const Loaded &loaded, const Roll &roll, const SessionMove &move)
        : m_tables(tables), m_loaded(loaded), m_roll(roll), m_to(move.to),
          m_room(move.room.trimmed().isEmpty() ? roomNow(loaded, roll) : move.room.trimmed()),
          m_stays(move.to == ServicePeriod{move.from.date, move.from.period})
    {
    }

    [[nodiscard]] std::optional<Failure> refusal()
    {
        if (m_roll.session.state == SessionState::Confirmed)
            return refuse(Text::tr("The roll of this session is confirmed: it was held where it "
                                   "stands."));
        if (m_roll.wholeDayCancelled || m_roll.session.state == SessionState::Cancelled)
            return refuse(Text::tr("This session is cancelled and cannot be moved (R-ATT-2)."));
        if (m_stays && m_room == roomNow(m_loaded, m_roll))
            return refuse(Text::tr("The session stands there already."));
        if (const auto fault = calendarFault())
            return fault;
        return clashes();
    }

private:
    // All that stands against the place, one line each (T47).
    [[nodiscard]] std::optional<Failure> clashes() const
    {
        QStringList texts;
        for (const auto &fault :
             {groupFault(), teacherFault(), roomFault(), pupilFault(), paperFault()}) {
            if (fault)
                texts.append(fault->text);
        }
        return texts.isEmpty() ? std::nullopt : std::optional(refuse(texts.join(u'\n')));
    }

    [[nodiscard]] std::optional<Failure> paperFault() const
    {
        return sessionStopped(m_tables, m_loaded.term.term.name, m_roll.place.group, m_to.date);
    }

    [[nodiscard]] std::optional<Failure> calendarFault() const
    {
        const TermCalendar &calendar = m_loaded.plan->calendar();
        if (!calendar.dates().contains(m_to.date))
            return refuse(Text::tr("%1 lies outside of the term.").arg(isoText(m_to.date)));
        if (calendar.isCancelledAt(calendar.offset(m_to.date)))
            return refuse(Text::tr("%1 is cancelled as a whole.").arg(isoText(m_to.date)));
        return std::nullopt;
    }

    // The group is there already, by the timetable or by a row.
    [[nodiscard]] std::optional<Failure> groupFault() const
    {
        if (m_stays)
            return std::nullopt;
        for (const Stored<Session> &session :
             m_tables.ofDate<Session>(m_loaded.term.id, m_to.date)) {
            if (session.row.period == m_to.period && session.row.group == m_roll.place.group)
                return refuse(
                    Text::tr("%1 has a session on %2 already.").arg(m_roll.title, placeText(m_to)));
        }
        if (!expectedOfGroup(m_to).isEmpty())
            return refuse(
                Text::tr("%1 has a session on %2 already.").arg(m_roll.title, placeText(m_to)));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Failure> teacherFault() const
    {
        const DayOfTeaching day = dayOf(m_tables, m_loaded, m_to.date);
        const SubstituteCheck check(day, m_roll.place.group, m_to.period);
        if (!check.hasTime())
            return refuse(Text::tr("%1 has no period %2 on %3 (R-CAL-2).")
                              .arg(m_roll.title)
                              .arg(m_to.period)
                              .arg(isoText(m_to.date)));
        const QString teacher = m_roll.session.substitute.isEmpty() ? m_roll.session.teacher
                                                                    : m_roll.session.substitute;
        const auto duty = check.otherDuty(teacher);
        if (teacher.isEmpty() || !duty)
            return std::nullopt;
        return refuse(Text::tr("%1 is with %2 at that time.")
                          .arg(staffText(m_loaded, teacher), duty->group.name));
    }

    // R-MNU-4: another group in the same room at that time.
    [[nodiscard]] std::optional<Failure> roomFault() const
    {
        const DayOfTeaching day = dayOf(m_tables, m_loaded, m_to.date);
        const SubstituteCheck check(day, m_roll.place.group, m_to.period);
        for (const DaySession &other : sessionsOf(m_tables, m_loaded, m_to.date)) {
            if (other.planned.group != m_roll.place.group && isUsing(other, m_room) &&
                check.isAtTheTime(other.start, other.end))
                return refuse(Text::tr("%1 is in %2 at that time (R-MNU-4).")
                                  .arg(other.planned.group.name, m_room));
        }
        return std::nullopt;
    }

    // A class's own classroom is taken while pupils are in it, what was arranged always.
    [[nodiscard]] bool isUsing(const DaySession &session, const QString &room) const
    {
        if (room.isEmpty() || session.planned.room != room ||
            session.state == SessionState::Cancelled)
            return false;
        return !session.expected.isEmpty() || session.otherRoom ||
               session.planned.group.kind == GroupKind::Offering || isArranged(session);
    }

    [[nodiscard]] bool isArranged(const DaySession &session) const
    {
        const ServicePeriod planned = session.movedFrom.value_or(session.at);
        const int weekday = m_loaded.plan->calendar().followedWeekday(planned.date);
        const QList<BaseGroup> &groups = m_loaded.book.rows<BaseGroup>();
        return std::any_of(groups.begin(), groups.end(), [&](const BaseGroup &base) {
            return weekday > 0 && base.className == session.planned.group.name &&
                   base.slots.contains({weekday, planned.period}) &&
                   base.room == session.planned.room;
        });
    }

    [[nodiscard]] QStringList expectedOfGroup(const ServicePeriod &at) const
    {
        const int group = m_loaded.plan->groupOf(m_roll.place.group);
        QStringList numbers;
        for (const ExpectedPupil &pupil : expectedOn(m_loaded, at.date, m_roll.place.group)) {
            if (pupil.at.group == group && pupil.at.held.period == at.period)
                numbers.append(pupil.facts->student.number);
        }
        return numbers;
    }

    [[nodiscard]] std::optional<Failure> pupilFault() const
    {
        if (m_stays)
            return std::nullopt; // they go with it
        QSet<QString> own;
        for (const RollPupil &pupil : m_roll.pupils)
            own.insert(pupil.student);
        QStringList names;
        for (const ExpectedPupil &pupil : expectedOn(m_loaded, m_to.date)) {
            const bool there = pupil.at.held.period == m_to.period &&
                               pupil.at.held.state != SessionState::Cancelled;
            if (there && own.contains(pupil.facts->student.number))
                names.append(pupil.facts->student.name);
        }
        if (names.isEmpty())
            return std::nullopt;
        return refuse(Text::tr("%n pupil(s) of it are expected elsewhere on %1, the first %2.",
                               nullptr, static_cast<int>(names.size()))
                          .arg(placeText(m_to), names.first()));
    }

    Tables &m_tables;
    const Loaded &m_loaded;
    const Roll &m_roll;
    ServicePeriod m_to;
    QString m_room;
    bool m_stays;
};

void moveMarks(Tables &tables, TermId term, const Roll &roll, const ServicePeriod &to)
{
    QSet<QString> own;
    for (const RollPupil &pupil : roll.pupils)
        own.insert(pupil.student);
    for (const Stored<Mark> &mark : tables.ofDate<Mark>(term, roll.place.date)) {
        if (mark.row.period != roll.place.period || !own.contains(mark.row.student))
            continue;
        Mark moved = mark.row;
        moved.date = to.date;
        moved.period = to.period;
        tables.update<Mark>(mark.id, moved);
    }
}

void putMoved(Tables &tables, const Loaded &loaded, const Roll &roll, const SessionMove &move)
{
    const TermId term = loaded.term.id;
    Session session = roll.session;
    session.date = move.to.date;
    session.period = move.to.period;
    if (const QString room = move.room.trimmed(); !room.isEmpty())
        session.room = room == ownRoom(loaded, roll) ? QString() : room;
    if (!session.movedFromDate) {
        session.movedFromDate = roll.place.date;
        session.movedFromPeriod = roll.place.period;
    }
    const bool back =
        session.movedFromDate == move.to.date && session.movedFromPeriod == move.to.period;
    if (back) {
        session.movedFromDate.reset();
        session.movedFromPeriod.reset();
    }
    session.note = session.note.isEmpty() ? move.reason.trimmed()
                                          : session.note + u'；' + move.reason.trimmed();
    for (const Stored<Session> &stored : tables.ofDate<Session>(term, roll.place.date)) {
        if (stored.row.period == roll.place.period && stored.row.group == roll.place.group)
            return tables.update<Session>(stored.id, session);
    }
    tables.insert<Session>(term, session);
}

} // namespace

Result<void> moveSession(Office &office, const SessionMove &move, const QString &termName)
{
    if (move.reason.trimmed().isEmpty())
        return refuse(Text::tr("Moving a session needs a reason (R-ATT-9)."));
    const auto roll = loadRoll(office, move.from, termName);
    if (!roll)
        return roll.failure();
    const QString text =
        Text::tr("Move the session of %1 from %2 to %3")
            .arg(roll.value().title, placeText({move.from.date, move.from.period}), toText(move));
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        if (const auto refusal = MoveCheck(tables, *cached.value(), roll.value(), move).refusal())
            return *refusal;
        moveMarks(tables, cached.value()->term.id, roll.value(), move.to);
        putMoved(tables, *cached.value(), roll.value(), move);
        return done();
    });
}

Result<QList<SubstituteChoice>> substitutesFor(Office &office, const RollPlace &place,
                                               const QString &termName)
{
    using Choices = QList<SubstituteChoice>;
    return office.read<Choices>([&](Tables &tables) -> Result<Choices> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const DayOfTeaching day = dayOf(tables, *cached.value(), place.date);
        Choices choices;
        for (const QString &number : SubstituteCheck(day, place.group, place.period).everybody())
            choices.append({number, staffText(*cached.value(), number)});
        return choices;
    });
}

std::optional<Failure> substituteRefusal(Tables &tables, const Loaded &loaded,
                                         const RollPlace &place, const QString &staff)
{
    const DayOfTeaching day = dayOf(tables, loaded, place.date);
    const SubstituteAnswer answer = SubstituteCheck(day, place.group, place.period).ask(staff);
    if (!answer.fault)
        return std::nullopt;
    const QString name = staffText(loaded, staff);
    switch (*answer.fault) {
    case SubstituteFault::Unknown:
        return refuse(Text::tr("There is no member of staff \"%1\" on that day.").arg(staff));
    case SubstituteFault::SameTeacher:
        return refuse(Text::tr("%1 is the session's own teacher and no substitute.").arg(name));
    case SubstituteFault::Busy:
        return refuse(Text::tr("%1 cannot stand in: at that time with %2 (R-RED-15).")
                          .arg(name, answer.busyWith->group.name));
    case SubstituteFault::NotQualified:
        return refuse(Text::tr("%1 may not hold this session: 后勤 and 志愿者 hold none, 外聘 no "
                               "subject course and none of another organisation (R-MNU-5).")
                          .arg(name));
    }
    return std::nullopt;
}

} // namespace kehou
