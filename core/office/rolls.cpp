// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rolls.h"

#include "core/base/class_name.h"
#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/office/menu.h"
#include "core/office/red_lines.h"
#include "core/office/roll_pupils.h"
#include "core/office/roll_writing.h"
#include "core/office/session_moves.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rolls)
};

using Loaded = TermCache::Loaded;

// Seats by student number in these classes: as given, else the place by number in the class.
[[nodiscard]] QHash<QString, int> seatsOf(const TermBook &book, const QSet<QString> &classNames)
{
    QHash<QString, QList<const Student *>> classes;
    for (const Student &student : book.rows<Student>()) {
        if (classNames.contains(student.className))
            classes[student.className].append(&student);
    }
    QHash<QString, int> seats;
    for (QList<const Student *> &students : classes) {
        std::sort(students.begin(), students.end(),
                  [](const Student *a, const Student *b) { return a->number < b->number; });
        for (int place = 0; place < students.size(); ++place)
            seats.insert(students[place]->number, students[place]->seat.value_or(place + 1));
    }
    return seats;
}

[[nodiscard]] QString staffName(const TermBook &book, const QString &number)
{
    for (const StaffMember &member : book.rows<StaffMember>()) {
        if (member.number == number)
            return member.name;
    }
    return number;
}

// Where and by whom the timetable has a group's session.
struct Timetabled {
    QString title;
    QString room;
    QString teacher;
};

[[nodiscard]] Timetabled timetabled(const Loaded &loaded, const GroupKey &group, const Slot &slot)
{
    if (group.kind == GroupKind::Offering) {
        const Offering *offering = loaded.plan->offeringOf(loaded.plan->groupOf(group));
        return {offering->code + u' ' + offering->name, offering->room, offering->teacher};
    }
    Timetabled result{group.name, {}, {}};
    for (const SchoolClass &schoolClass : loaded.book.rows<SchoolClass>()) {
        if (schoolClass.name == group.name)
            result.room = schoolClass.room;
    }
    for (const BaseGroup &base : loaded.book.rows<BaseGroup>()) {
        if (base.className == group.name && base.slots.contains(slot)) {
            result.teacher = base.teacher;
            result.room = base.room.isEmpty() ? result.room : base.room;
        }
    }
    return result;
}

[[nodiscard]] std::optional<Stored<Session>> storedSession(Tables &tables, TermId term,
                                                           const RollPlace &place)
{
    for (const Stored<Session> &session : tables.ofDate<Session>(term, place.date)) {
        if (session.row.period == place.period && session.row.group == place.group)
            return session;
    }
    return std::nullopt;
}

// R-ATT-9: the room that somebody entered for the session stands above the timetable's.
[[nodiscard]] QString roomOn(const QList<Stored<Session>> &sessions, const RollGroup &group,
                             const QString &planned)
{
    for (const Stored<Session> &session : sessions) {
        if (session.row.period == group.period && session.row.group == group.group &&
            !session.row.room.isEmpty())
            return session.row.room;
    }
    return planned;
}

[[nodiscard]] Failure unknownGroup(const GroupKey &group)
{
    return refuse(Text::tr("There is no class or offering \"%1\".").arg(group.name));
}

// Everybody expected in the roll, with the marks there and in the day's other periods.
[[nodiscard]] QList<RollPupil> pupilsOf(Tables &tables, const Loaded &loaded,
                                        const RollPlace &place)
{
    const auto marks = marksOn(tables, loaded.term.id, place.date);
    const int group = loaded.plan->groupOf(place.group);
    QList<RollPupil> pupils;
    QHash<QString, QList<OtherPeriod>> others;
    for (const ExpectedPupil &entry : expectedOn(loaded, place.date, place.group)) {
        const Student &student = entry.facts->student;
        const TermPlan::Held &held = entry.at.held;
        const auto mark = marks.constFind({student.number, held.period});
        const auto state = mark == marks.constEnd() ? std::nullopt : std::optional(mark->row.state);
        if (entry.at.group != group || held.period != place.period) {
            others[student.number].append(OtherPeriod{held.period, held.state, state});
            continue;
        }
        pupils.append(RollPupil{student.number, student.name, student.className, 0, state,
                                state ? mark->row.note : QString()});
    }
    for (RollPupil &pupil : pupils) {
        pupil.others = others.value(pupil.student);
        std::sort(pupil.others.begin(), pupil.others.end(),
                  [](const OtherPeriod &a, const OtherPeriod &b) { return a.period < b.period; });
    }
    return pupils;
}

[[nodiscard]] Roll rollOf(Tables &tables, const Loaded &loaded, const RollPlace &place)
{
    Roll roll;
    roll.place = place;
    const TermCalendar &calendar = loaded.plan->calendar();
    const int weekday = calendar.followedWeekday(place.date);
    const Timetabled plan = timetabled(loaded, place.group, {std::max(weekday, 1), place.period});
    roll.title = plan.title;
    roll.wholeDayCancelled = calendar.isCancelledAt(calendar.offset(place.date));
    if (const auto stored = storedSession(tables, loaded.term.id, place)) {
        roll.session = stored->row;
        roll.stored = true;
    } else {
        roll.session.date = place.date;
        roll.session.period = place.period;
        roll.session.group = place.group;
    }
    if (roll.session.teacher.isEmpty())
        roll.session.teacher = plan.teacher;
    roll.teacherName = staffName(loaded.book, roll.session.teacher);

    roll.pupils = pupilsOf(tables, loaded, place);
    QSet<QString> classes;
    for (const RollPupil &pupil : std::as_const(roll.pupils))
        classes.insert(pupil.className);
    const QHash<QString, int> seats = seatsOf(loaded.book, classes);
    for (RollPupil &pupil : roll.pupils)
        pupil.seat = seats.value(pupil.student);
    std::sort(roll.pupils.begin(), roll.pupils.end(), [](const RollPupil &a, const RollPupil &b) {
        if (a.className != b.className)
            return naturallyBefore(a.className, b.className);
        return a.seat != b.seat ? a.seat < b.seat : a.student < b.student;
    });
    return roll;
}

[[nodiscard]] std::optional<Failure> refusalOf(const Roll &roll,
                                               const RollConfirmation &confirmation)
{
    if (roll.wholeDayCancelled || roll.session.state == SessionState::Cancelled)
        return refuse(Text::tr("This session is cancelled: no roll can be taken in it (R-ATT-2)."));
    for (const RollEntry &entry : confirmation.entries) {
        const bool expected =
            std::any_of(roll.pupils.begin(), roll.pupils.end(),
                        [&](const RollPupil &pupil) { return pupil.student == entry.student; });
        if (!expected)
            return refuse(Text::tr("Student %1 is not expected in this session (R-ATT-4).")
                              .arg(entry.student));
    }
    if (roll.session.state == SessionState::Confirmed && confirmation.reason.trimmed().isEmpty())
        return refuse(Text::tr("This roll is confirmed already. A correction needs a reason."));
    return std::nullopt;
}

// Neither the timetable nor the roll names anybody who is with the pupils (R-MNU-6).
[[nodiscard]] bool isUntaught(const Roll &roll, const RollConfirmation &confirmation)
{
    const Session &session = roll.session;
    return !roll.pupils.isEmpty() && session.state != SessionState::Confirmed &&
           session.teacher.isEmpty() && confirmation.teacher.isEmpty() &&
           confirmation.substitute.value_or(session.substitute).isEmpty();
}

void saveSession(Tables &tables, TermId term, const RollPlace &place, const Session &session)
{
    if (const auto stored = storedSession(tables, term, place))
        tables.update<Session>(stored->id, session);
    else
        tables.insert<Session>(term, session);
}

// A pupil that nobody spoke of keeps the mark that stands there, such as a leave known beforehand.
[[nodiscard]] RollEntry asStored(const RollPupil &pupil)
{
    return {pupil.student, pupil.mark.value_or(MarkState::Present), pupil.note};
}

[[nodiscard]] Result<void> writeRoll(Tables &tables, TermId term, const Roll &roll,
                                     const RollConfirmation &confirmation)
{
    if (const auto refusal = refusalOf(roll, confirmation))
        return *refusal;
    QHash<QString, RollEntry> entries;
    for (const RollEntry &entry : confirmation.entries)
        entries.insert(entry.student, entry);
    RollWriting writing(tables, term, roll);
    for (const RollPupil &pupil : roll.pupils)
        writing.put(pupil, entries.value(pupil.student, asStored(pupil)));

    Session session = roll.session;
    const bool correction = session.state == SessionState::Confirmed;
    session.state = SessionState::Confirmed;
    if (!confirmation.teacher.isEmpty())
        session.teacher = confirmation.teacher;
    session.teacherState = confirmation.teacherState ? confirmation.teacherState
                           : session.teacherState    ? session.teacherState
                                                     : std::optional(TeacherState::Present);
    session.substitute = confirmation.substitute.value_or(session.substitute);
    if (confirmation.record)
        session.record = confirmation.record;
    const QStringList corrections =
        writing.corrections() + teacherCorrections(roll.session, session);
    if (correction && !corrections.isEmpty()) {
        const QString note = QStringLiteral("更正：%1（%2）")
                                 .arg(corrections.join(u'、'), confirmation.reason.trimmed());
        session.note = session.note.isEmpty() ? note : session.note + u'；' + note;
    }
    saveSession(tables, term, roll.place, session);
    return done();
}

} // namespace

std::optional<MarkState> parseMark(const QString &typed)
{
    static const QHash<QString, MarkState> keys{{QStringLiteral("1"), MarkState::Present},
                                                {QStringLiteral("2"), MarkState::Late},
                                                {QStringLiteral("3"), MarkState::LeftEarly},
                                                {QStringLiteral("4"), MarkState::PersonalLeave},
                                                {QStringLiteral("5"), MarkState::SickLeave},
                                                {QStringLiteral("0"), MarkState::Absent}};
    const auto found = keys.constFind(typed);
    if (found != keys.constEnd())
        return *found;
    for (const MarkState state : keys) {
        if (markName(state) == typed)
            return state;
    }
    return std::nullopt;
}

Result<GroupKey> findGroup(Office &office, const QString &name, const QString &termName)
{
    return office.read<GroupKey>([&](Tables &tables) -> Result<GroupKey> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const GroupKey offering{GroupKind::Offering, name};
        const GroupKey schoolClass{GroupKind::SchoolClass, className(name)};
        for (const GroupKey &group : {offering, schoolClass}) {
            if (cached.value()->plan->groupOf(group) >= 0)
                return group;
        }
        return unknownGroup(schoolClass);
    });
}

Result<RollDay> rollDay(Office &office, QDate date, const QString &termName)
{
    return office.read<RollDay>([&](Tables &tables) -> Result<RollDay> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const Loaded &loaded = *cached.value();
        const TermCalendar &calendar = loaded.plan->calendar();
        RollDay day{date, false, false, {}, {}};
        for (const CalendarDay &entry : loaded.book.rows<CalendarDay>()) {
            if (entry.date == date)
                day.note = entry.note;
        }
        if (!calendar.dates().contains(date))
            return day;
        day.service = calendar.isServiceDay(date);
        day.cancelled = calendar.isCancelledAt(calendar.offset(date));

        QHash<QString, MarkState> marks;
        for (const Stored<Mark> &mark : tables.ofDate<Mark>(loaded.term.id, date))
            marks.insert(mark.row.student + u'/' + QString::number(mark.row.period),
                         mark.row.state);
        QMap<std::pair<int, int>, RollGroup> groups;
        for (const ExpectedPupil &entry : expectedOn(loaded, date)) {
            RollGroup &group = groups[{entry.at.held.period, entry.at.group}];
            ++group.expected;
            group.state = entry.at.held.state;
            const auto mark = marks.constFind(entry.facts->student.number + u'/' +
                                              QString::number(entry.at.held.period));
            const bool attended = mark == marks.constEnd() ? group.state == SessionState::Confirmed
                                                           : isAttended(*mark);
            group.attended += attended ? 1 : 0;
        }
        const int weekday = std::max(1, calendar.followedWeekday(date));
        const auto sessions = tables.ofDate<Session>(loaded.term.id, date);
        for (auto entry = groups.begin(); entry != groups.end(); ++entry) {
            entry->group = loaded.plan->keyOf(entry.key().second);
            entry->period = entry.key().first;
            const Timetabled plan = timetabled(loaded, entry->group, {weekday, entry->period});
            entry->title = plan.title;
            entry->room = roomOn(sessions, entry.value(), plan.room);
            entry->teacher = staffName(loaded.book, plan.teacher);
            day.groups.append(*entry);
        }
        std::sort(day.groups.begin(), day.groups.end(), [](const RollGroup &a, const RollGroup &b) {
            if (a.period != b.period)
                return a.period < b.period;
            return a.group.kind != b.group.kind ? a.group.kind < b.group.kind
                                                : naturallyBefore(a.title, b.title);
        });
        return day;
    });
}

Result<Roll> loadRoll(Office &office, const RollPlace &place, const QString &termName)
{
    return office.read<Roll>([&](Tables &tables) -> Result<Roll> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        if (cached.value()->plan->groupOf(place.group) < 0)
            return unknownGroup(place.group);
        if (!cached.value()->plan->calendar().dates().contains(place.date))
            return refuse(Text::tr("%1 lies outside of the term.").arg(isoText(place.date)));
        return rollOf(tables, *cached.value(), place);
    });
}

Result<void> confirmRoll(Office &office, const RollConfirmation &confirmation,
                         const QString &termName)
{
    const auto roll = loadRoll(office, confirmation.place, termName);
    if (!roll)
        return roll.failure();
    const QString text = Text::tr("Roll of %1, %2, period %3")
                             .arg(roll.value().title, isoText(confirmation.place.date))
                             .arg(confirmation.place.period);
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const QString substitute = confirmation.substitute.value_or(QString());
        if (!substitute.isEmpty() && substitute != roll.value().session.substitute) {
            if (const auto refusal =
                    substituteRefusal(tables, *cached.value(), confirmation.place, substitute))
                return *refusal;
        }
        // What was held before the papers lapsed, and was confirmed then, may still be corrected.
        if (roll.value().session.state != SessionState::Confirmed) {
            if (const auto stopped = sessionStopped(tables, termName, confirmation.place.group,
                                                    confirmation.place.date))
                return *stopped;
        }
        if (isUntaught(roll.value(), confirmation)) {
            const OpenTerm &open = cached.value()->term;
            const TermBook book = loadBook(tables, open);
            const TermPlan plan(book);
            if (const auto stopped =
                    untaughtStopped(tables, {open, book, plan, studentFacts(book)},
                                    confirmation.place.group.name, confirmation.place.date))
                return *stopped;
        }
        return writeRoll(tables, cached.value()->term.id, roll.value(), confirmation);
    });
}

Result<void> cancelSession(Office &office, const RollPlace &place, const QString &reason,
                           const QString &termName)
{
    const auto roll = loadRoll(office, place, termName);
    if (!roll)
        return roll.failure();
    if (reason.trimmed().isEmpty())
        return refuse(Text::tr("Cancelling a session needs a reason (R-ATT-2)."));
    if (std::any_of(roll.value().pupils.begin(), roll.value().pupils.end(),
                    [](const RollPupil &pupil) { return pupil.mark.has_value(); }))
        return refuse(Text::tr("Pupils are marked in this session. Take their marks back first."));
    const QString text =
        Text::tr("Cancel the session of %1 on %2").arg(roll.value().title, isoText(place.date));
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        Session session = roll.value().session;
        session.state = SessionState::Cancelled;
        session.note = reason.trimmed();
        saveSession(tables, cached.value()->term.id, place, session);
        return done();
    });
}

Result<void> nameSubstitute(Office &office, const Substitution &substitution,
                            const QString &termName)
{
    const auto roll = loadRoll(office, substitution.place, termName);
    if (!roll)
        return roll.failure();
    if (roll.value().wholeDayCancelled || roll.value().session.state != SessionState::NotTaken)
        return refuse(Text::tr("Only a session that is still to be held gets a substitute. A "
                               "confirmed roll is corrected on the attendance page, with a "
                               "reason."));
    const QString text = Text::tr("Substitute for %1, %2, period %3")
                             .arg(roll.value().title, isoText(substitution.place.date))
                             .arg(substitution.place.period);
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const QString &staff = substitution.staff;
        if (!staff.isEmpty()) {
            if (const auto refusal =
                    substituteRefusal(tables, *cached.value(), substitution.place, staff))
                return *refusal;
        }
        Session session = roll.value().session;
        session.substitute = staff;
        session.teacherState =
            staff.isEmpty() ? std::nullopt : std::optional(TeacherState::OnLeave);
        saveSession(tables, cached.value()->term.id, substitution.place, session);
        return done();
    });
}

} // namespace kehou
