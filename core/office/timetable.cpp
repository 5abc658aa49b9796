// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/timetable.h"

#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/office/roll_pupils.h"
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/pay/staff_table.h"

#include <QCoreApplication>

#include <set>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timetable)
};

using Loaded = TermCache::Loaded;

[[nodiscard]] bool naturalLess(const QString &a, const QString &b)
{
    return naturallyBefore(a, b);
}

[[nodiscard]] QString teacherText(const StaffTable &staff, const DaySession &session)
{
    if (!session.substitute.isEmpty())
        return staff.name(session.substitute);
    QStringList names;
    for (const QString &number : session.planned.teachers)
        names.append(staff.name(number));
    return names.join(QStringLiteral("、"));
}

[[nodiscard]] TimetableDay dayOf(const Loaded &loaded, QDate date)
{
    const TermCalendar &calendar = loaded.plan->calendar();
    TimetableDay day{date, calendar.isServiceDay(date), false, std::nullopt, {}};
    day.cancelled = day.service && calendar.isCancelledAt(calendar.offset(date));
    for (const CalendarDay &entry : loaded.book.rows<CalendarDay>()) {
        if (entry.date != date)
            continue;
        day.note = entry.note;
        if (entry.kind == CalendarDayKind::MakeUp)
            day.follows = entry.follows;
    }
    return day;
}

// What can be chosen to look at.
void addChoices(const Loaded &loaded, TimetableWeek &week)
{
    for (const SchoolClass &schoolClass : loaded.book.rows<SchoolClass>())
        week.classes.append(schoolClass.name);
    std::sort(week.classes.begin(), week.classes.end(), naturalLess);
    std::set<QString> rooms;
    std::set<QString> teachers;
    for (const PlannedSession &planned : weekPlan(loaded.book)) {
        rooms.insert(planned.room);
        teachers.insert(planned.teachers.begin(), planned.teachers.end());
    }
    for (const TimetableLine &line : std::as_const(week.lines)) {
        rooms.insert(line.session.planned.room);
        teachers.insert(line.session.substitute);
    }
    rooms.erase(QString());
    teachers.erase(QString());
    week.rooms = QStringList(rooms.begin(), rooms.end());
    std::sort(week.rooms.begin(), week.rooms.end(), naturalLess);
    const StaffTable staff(loaded.book.rows<StaffMember>());
    for (const QString &number : teachers)
        week.teachers.append({number, staff.name(number)});
}

[[nodiscard]] TimetableWeek weekOf(const Loaded &loaded, QDate date)
{
    TimetableWeek week;
    const DateRange &dates = loaded.term.term.dates;
    const QDate nearest = std::clamp(date, dates.first(), dates.last());
    const QDate monday = nearest.addDays(1 - nearest.dayOfWeek());
    const StaffTable staff(loaded.book.rows<StaffMember>());
    for (QDate day = monday; day < monday.addDays(7); day = day.addDays(1)) {
        if (!dates.contains(day))
            continue;
        week.days.append(dayOf(loaded, day));
        const DayOfTeaching teaching = dayOfTeaching(loaded, day);
        for (const DaySession &session :
             sessionsOn(teaching, loaded.students, loaded.term.scheme.enrollment.noticeDays))
            week.lines.append({session, teacherText(staff, session)});
    }
    week.bands = bandsOn(loaded.book, nearest);
    addChoices(loaded, week);
    return week;
}

// What the answers are made of beside the timetable.
struct WhereFacts {
    const StaffTable staff;
    QHash<QString, LatePickup> late; // of the day, by student
};

[[nodiscard]] QString placeText(const WhereFacts &facts, const ChildPeriod &period)
{
    const DaySession &session = period.session;
    const QString teacher = teacherText(facts.staff, session);
    QStringList parts{session.planned.title};
    if (!session.planned.room.isEmpty())
        parts.append(session.planned.room);
    parts.append(teacher.isEmpty() ? Text::tr("no teacher named") : teacher);
    parts.append(QStringLiteral("%1–%2").arg(minutesText(period.start), minutesText(period.end)));
    return parts.join(QStringLiteral(" · "));
}

// What the roll says of the child in a period; empty where it is to be there.
[[nodiscard]] QString markText(std::optional<MarkState> mark)
{
    if (!mark || *mark == MarkState::Present || *mark == MarkState::Late)
        return {};
    if (isLeave(*mark))
        return Text::tr("on leave");
    return *mark == MarkState::LeftEarly ? Text::tr("left early") : Text::tr("marked absent");
}

[[nodiscard]] QString withMark(const QString &text, const ChildPeriod &period)
{
    const QString mark = markText(period.mark);
    return mark.isEmpty() ? text : Text::tr("%1, instead of: %2").arg(mark, text);
}

[[nodiscard]] QString nowText(const WhereFacts &facts, const Whereabouts &where)
{
    if (where.periods.isEmpty())
        return where.cancelled ? Text::tr("not here: the service is cancelled")
                               : Text::tr("not in the service on this day");
    if (where.now)
        return withMark(placeText(facts, where.periods[*where.now]), where.periods[*where.now]);
    if (where.next == 0)
        return Text::tr("not in the service yet");
    return where.next ? Text::tr("between two periods") : Text::tr("its service is over");
}

[[nodiscard]] QString homeText(const WhereFacts &facts, const Student &child,
                               const Whereabouts &where)
{
    const QString who = child.guardian.isEmpty() ? Text::tr("the guardian") : child.guardian;
    const auto late = facts.late.constFind(child.number);
    if (late != facts.late.constEnd())
        return Text::tr("was collected at %1 by %2")
            .arg(minutesText(late->minute), late->collector.isEmpty() ? who : late->collector);
    if (!where.goesHomeAt)
        return {};
    return Text::tr("at %1, collected by %2").arg(minutesText(*where.goesHomeAt), who);
}

[[nodiscard]] WhereLine lineOf(const WhereFacts &facts, const Student &child,
                               const Whereabouts &where)
{
    WhereLine line{child.number, child.name, where.className, nowText(facts, where), {}, {}, false};
    line.here = where.now && markText(where.periods[*where.now].mark).isEmpty();
    if (where.next)
        line.next =
            withMark(placeText(facts, where.periods[*where.next]), where.periods[*where.next]);
    line.home = homeText(facts, child, where);
    return line;
}

// The children with a selection, with their marks of the day.
[[nodiscard]] std::vector<StudentFacts> childrenOn(Tables &tables, const Loaded &loaded, QDate date)
{
    QHash<QString, QList<Mark>> marks;
    for (const Stored<Mark> &mark : tables.ofDate<Mark>(loaded.term.id, date))
        marks[mark.row.student].append(mark.row);
    std::vector<StudentFacts> children = loaded.students;
    for (StudentFacts &child : children)
        child.marks = marks.value(child.student.number);
    return children;
}

[[nodiscard]] QHash<QString, Whereabouts> whereaboutsOn(Tables &tables, const Loaded &loaded,
                                                        const WhereQuestion &question)
{
    const std::vector<StudentFacts> children = childrenOn(tables, loaded, question.date);
    const std::vector<Whereabouts> all =
        whereAre(dayOfTeaching(loaded, question.date), children,
                 {loaded.term.scheme.enrollment.noticeDays, question.minute});
    QHash<QString, Whereabouts> byNumber;
    for (std::size_t at = 0; at < children.size(); ++at)
        byNumber.insert(children[at].student.number, all[at]);
    return byNumber;
}

// Everybody on roll on the day, in class order.
[[nodiscard]] std::vector<std::pair<StudentRank, Student>> onRoll(const Loaded &loaded, QDate date)
{
    const ClassesOn classes(loaded.book.rows<ClassTransfer>(), date);
    std::vector<std::pair<StudentRank, Student>> ranked;
    for (Student student : loaded.book.rows<Student>()) {
        if (!isOnRoll(student, date))
            continue;
        student.className = classes.of(student);
        ranked.emplace_back(StudentRank(student, student.className), student);
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    return ranked;
}

[[nodiscard]] QList<WhereLine> everyone(Tables &tables, const Loaded &loaded,
                                        const WhereQuestion &question)
{
    WhereFacts facts{StaffTable(loaded.book.rows<StaffMember>()), {}};
    for (const LatePickup &pickup : tables.rows<LatePickup>(loaded.term.id)) {
        if (pickup.date == question.date)
            facts.late.insert(pickup.student, pickup);
    }
    const QHash<QString, Whereabouts> whereabouts = whereaboutsOn(tables, loaded, question);
    QList<WhereLine> lines;
    for (const auto &[rank, student] : onRoll(loaded, question.date)) {
        Whereabouts where = whereabouts.value(student.number);
        where.className = student.className;
        lines.append(lineOf(facts, student, where));
    }
    return lines;
}

} // namespace

Result<TimetableWeek> timetableWeek(Office &office, QDate date, const QString &termName)
{
    return office.read<TimetableWeek>([&](Tables &tables) -> Result<TimetableWeek> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        return weekOf(*cached.value(), date);
    });
}

Result<QList<WhereLine>> whereIsEveryone(Office &office, const WhereQuestion &question)
{
    using Lines = QList<WhereLine>;
    return office.read<Lines>([&](Tables &tables) -> Result<Lines> {
        const auto cached = office.cache().get(tables, question.termName);
        if (!cached)
            return cached.failure();
        const Loaded &loaded = *cached.value();
        if (!loaded.term.term.dates.contains(question.date))
            return refuse(Text::tr("%1 lies outside of the term.").arg(isoText(question.date)));
        return everyone(tables, loaded, question);
    });
}

} // namespace kehou
