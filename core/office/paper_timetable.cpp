// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_timetable.h"

#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/documents/forms/day_sheet.h"
#include "core/documents/forms/week_sheets.h"
#include "core/rules/enrollment/participation.h"

#include <QCoreApplication>

#include <map>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

struct NaturalLess {
    bool operator()(const QString &a, const QString &b) const { return naturallyBefore(a, b); }
};

[[nodiscard]] QString namesOf(const PaperTerm &term, const QStringList &staff)
{
    QStringList names;
    for (const QString &number : staff)
        names.append(term.staffName(number));
    return names.join(QStringLiteral("、"));
}

// One thing below the other in a cell of the week; what is empty takes no line.
[[nodiscard]] QString linesOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void add(WeekCells &cells, const Slot &slot, const QString &text)
{
    QStringList &texts = cells[slot];
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

// The day.

[[nodiscard]] QList<DaySession> sessionsOf(const PaperJob &job)
{
    DayOfTeaching day{job.term.book, job.term.plan, job.on, {}};
    for (const Session &session : job.term.book.rows<Session>()) {
        if (session.date == job.on)
            day.sessions.append(session);
    }
    return sessionsOn(day, job.term.students, job.term.fees.noticeDays);
}

[[nodiscard]] QString remarkOn(const PaperJob &job)
{
    const TermCalendar &calendar = job.term.plan.calendar();
    const bool cancelled =
        calendar.isServiceDay(job.on) && calendar.isCancelledAt(calendar.offset(job.on));
    for (const CalendarDay &day : job.term.book.rows<CalendarDay>()) {
        if (day.date == job.on)
            return dayRemark(day.kind == CalendarDayKind::MakeUp ? day.follows : std::nullopt,
                             cancelled, day.note);
    }
    return {};
}

// The school's week.

// What the classes of a grade do, and the layers of the courses that are open to it.
[[nodiscard]] WeekCells cellsOf(const QList<PlannedSession> &plan, int grade)
{
    WeekCells cells;
    for (const PlannedSession &planned : plan) {
        if (planned.grades.contains(grade))
            add(cells, planned.slot, planned.content);
    }
    return cells;
}

// The grades of a band, those together whose week is the same.
[[nodiscard]] QList<GradeWeek> gradeWeeks(const PaperJob &job, const QList<PlannedSession> &plan)
{
    QList<GradeWeek> weeks;
    for (const DayBand &band : bandsOn(job.term.book, job.on)) {
        const qsizetype first = weeks.size();
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            if (!band.grades.contains(grade))
                continue;
            const WeekCells cells = cellsOf(plan, grade);
            auto same = std::find_if(weeks.begin() + first, weeks.end(),
                                     [&](const GradeWeek &week) { return week.cells == cells; });
            if (same == weeks.end())
                same = weeks.insert(weeks.end(), {{{}, band.periods, band.dismissal}, cells});
            same->band.grades.insert(grade);
        }
    }
    return weeks;
}

// By class, room or 工号.
using Lines = std::map<QString, WeekLine, NaturalLess>;

WeekCells &cellsOf(Lines &lines, const QString &key, const QString &name)
{
    WeekLine &line = lines[key];
    line.name = name;
    return line.cells;
}

[[nodiscard]] WeekOverview overviewOf(const QString &head, const Lines &lines)
{
    WeekOverview overview{head + QStringLiteral("总表"), head, {}};
    for (const auto &[key, line] : lines)
        overview.lines.append(line);
    return overview;
}

[[nodiscard]] QList<WeekOverview> overviewsOf(const PaperTerm &term,
                                              const QList<PlannedSession> &plan)
{
    Lines classes;
    Lines teachers;
    Lines rooms;
    for (const PlannedSession &planned : plan) {
        if (planned.group.kind == GroupKind::SchoolClass)
            add(cellsOf(classes, planned.title, planned.title), planned.slot,
                linesOf({planned.content, namesOf(term, planned.teachers)}));
        for (const QString &number : planned.teachers)
            add(cellsOf(teachers, number, term.staffName(number)), planned.slot, planned.title);
        if (!planned.room.isEmpty())
            add(cellsOf(rooms, planned.room, planned.room), planned.slot, planned.title);
    }
    QList<WeekOverview> overviews;
    for (const auto &[head, lines] :
         {std::pair{QStringLiteral("班级"), &classes}, std::pair{QStringLiteral("教师"), &teachers},
          std::pair{QStringLiteral("场地"), &rooms}}) {
        if (!lines->empty())
            overviews.append(overviewOf(head, *lines));
    }
    return overviews;
}

// The week of one class or teacher.

// The times of each period that is the same for all of these bands.
[[nodiscard]] QMap<int, QString> timesOf(const QList<DayBand> &bands)
{
    QMap<int, QString> times;
    for (const DayBand &band : bands) {
        for (const Band &period : band.periods) {
            const QString text =
                QStringLiteral("%1—%2").arg(minutesText(period.start), minutesText(period.end));
            const QString known = times.value(period.period, text);
            times.insert(period.period, known == text ? text : QString());
        }
    }
    times.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return times;
}

[[nodiscard]] bool attends(const PaperJob &job, const StudentFacts &facts, const Offering &offering)
{
    const Enrollment *selection =
        selectionOn(job.term.plan, facts, job.on, job.term.fees.noticeDays);
    return selection && offering.slots.overlaps(selection->slots) &&
           std::any_of(facts.placements.begin(), facts.placements.end(),
                       [&](const Placement &place) {
                           return place.offering == offering.code &&
                                  place.start.value_or(job.on) <= job.on &&
                                  place.end.value_or(job.on) >= job.on;
                       });
}

[[nodiscard]] int pupilsIn(const PaperJob &job, const QList<ListedStudent> &pupils,
                           const Offering &offering)
{
    return static_cast<int>(
        std::count_if(pupils.begin(), pupils.end(), [&](const ListedStudent &pupil) {
            return attends(job, *pupil.facts, offering);
        }));
}

[[nodiscard]] QList<ClassCourse> classCourses(const PaperJob &job)
{
    QList<ClassCourse> courses;
    const QList<ListedStudent> pupils = listedStudents(job);
    for (const Offering &offering : job.term.book.rows<Offering>()) {
        const int count = offering.isHeld() ? pupilsIn(job, pupils, offering) : 0;
        if (count > 0)
            courses.append({offering.code + u' ' + offering.name, offering.slots, offering.room,
                            job.term.staffName(offering.teacher), count});
    }
    return courses;
}

[[nodiscard]] OwnWeek classWeek(const PaperJob &job, const QList<PlannedSession> &plan)
{
    const QString &name = job.request.className;
    const PaperTerm &term = job.term;
    OwnWeek week{name, {QStringLiteral("班主任：") + term.homeroomTeacher(name)}, {}, {}, {}};
    QList<DayBand> bands = bandsOn(term.book, job.on);
    bands.removeIf(
        [&](const DayBand &band) { return !band.grades.contains(term.plan.gradeOfClass(name)); });
    week.times = timesOf(bands);
    if (!bands.isEmpty() && bands.first().dismissal)
        week.subtitle.append(QStringLiteral("放学：") + minutesText(*bands.first().dismissal));
    for (const PlannedSession &planned : plan) {
        if (planned.group == GroupKey{GroupKind::SchoolClass, name})
            add(week.cells, planned.slot,
                linesOf({planned.content, namesOf(term, planned.teachers), planned.room}));
    }
    week.courses = classCourses(job);
    return week;
}

[[nodiscard]] OwnWeek teacherWeek(const PaperJob &job, const QList<PlannedSession> &plan)
{
    OwnWeek week{job.term.staffName(job.request.staff),
                 {QStringLiteral("工号：") + job.request.staff},
                 timesOf(bandsOn(job.term.book, job.on)),
                 {},
                 {}};
    int periods = 0;
    for (const PlannedSession &planned : plan) {
        if (!planned.teachers.contains(job.request.staff))
            continue;
        ++periods;
        add(week.cells, planned.slot, linesOf({planned.title, planned.content, planned.room}));
    }
    week.subtitle.append(QStringLiteral("每周%1课时").arg(periods));
    return week;
}

[[nodiscard]] bool hasNothing(const OwnWeek &week)
{
    return week.cells.isEmpty() && week.courses.isEmpty();
}

} // namespace

Result<Document> dailyPaper(const PaperJob &job)
{
    DaySheet sheet{job.on, remarkOn(job), bandsOn(job.term.book, job.on), {}};
    for (const DaySession &session : sessionsOf(job)) {
        if (session.expected.isEmpty())
            continue;
        const QStringList staff = session.substitute.isEmpty() ? session.planned.teachers
                                                               : QStringList{session.substitute};
        sheet.lines.append({session, namesOf(job.term, staff)});
    }
    if (sheet.lines.isEmpty())
        return refuse(Text::tr("Nobody is expected on %1, so the sheet would be empty.")
                          .arg(isoText(job.on)));
    return daySheet(job.stamp, sheet);
}

Result<Document> timetablePaper(const PaperJob &job)
{
    const QList<PlannedSession> plan = weekPlan(job.term.book);
    if (!job.request.className.isEmpty() || !job.request.staff.isEmpty()) {
        const OwnWeek week =
            job.request.staff.isEmpty() ? classWeek(job, plan) : teacherWeek(job, plan);
        if (hasNothing(week))
            return refuse(Text::tr("The timetable has nothing for %1, so the sheet would be empty.")
                              .arg(week.name));
        return ownWeeks(job.stamp, {week});
    }
    if (plan.isEmpty())
        return refuse(Text::tr("The timetable is empty. Enter 基础安排 and 课程 first."));
    return schoolWeek(job.stamp, {job.on, gradeWeeks(job, plan), overviewsOf(job.term, plan)});
}

QList<MenuPlaces> menuFigures(const PaperJob &job)
{
    QList<MenuPlaces> menu;
    const QList<ListedStudent> pupils = listedStudents(job);
    for (const Offering &offering : job.term.book.rows<Offering>()) {
        if (offering.state != OfferingState::Draft)
            menu.append({offering, job.term.staffName(offering.teacher),
                         offering.isHeld() ? pupilsIn(job, pupils, offering) : 0});
    }
    std::sort(menu.begin(), menu.end(), [](const MenuPlaces &a, const MenuPlaces &b) {
        return naturallyBefore(a.offering.code, b.offering.code);
    });
    return menu;
}

} // namespace kehou
