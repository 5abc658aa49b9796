// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_sheets.h"

#include "core/base/text_forms.h"
#include "core/documents/forms/attendance_class.h"
#include "core/documents/forms/attendance_course.h"
#include "core/documents/forms/roster.h"
#include "core/rules/attendance/register.h"
#include "core/rules/enrollment/participation.h"
#include "core/rules/enrollment/windows.h"

#include <QCoreApplication>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

// The month's days in the term.
[[nodiscard]] Result<DateRange> monthRange(const PaperTerm &term, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const DateRange whole(first, first.addMonths(1).addDays(-1));
    const DateRange &dates = term.open.term.dates;
    if (const auto range = intersection(whole, dates))
        return *range;
    return refuse(Text::tr("The month %1 is not in the term, which is from %2 to %3.")
                      .arg(first.toString(QStringLiteral("yyyy-MM")), isoText(dates.first()),
                           isoText(dates.last())));
}

[[nodiscard]] RegisterBook registersOf(const PaperTerm &term, const DateRange &dates)
{
    RegisterBook registers(term.plan, dates);
    PresenceReader reader(term.plan, term.fees.noticeDays);
    for (const StudentFacts &facts : term.students)
        registers.add(facts.student, reader.read(facts));
    return registers;
}

// The group that was named, or every one of its kind with somebody expected.
[[nodiscard]] QList<GroupKey> chosenGroups(const RegisterBook &registers, GroupKind kind,
                                           const QString &name)
{
    QList<GroupKey> groups = registers.groups(kind);
    if (!name.isEmpty())
        groups.removeIf([&](const GroupKey &key) { return key.name != name; });
    return groups;
}

[[nodiscard]] Failure nobodyExpected(const DateRange &dates)
{
    return refuse(Text::tr("Nobody is expected there between %1 and %2, so the sheet would be "
                           "empty.")
                      .arg(isoText(dates.first()), isoText(dates.last())));
}

[[nodiscard]] const Offering *findOffering(const PaperTerm &term, const QString &code)
{
    return term.plan.offeringOf(term.plan.groupOf({GroupKind::Offering, code}));
}

// The names of the offerings that a student holds on a date in the periods of its selection.
[[nodiscard]] QStringList heldCourses(const PaperJob &job, const StudentFacts &facts,
                                      const SlotSet &slots)
{
    QStringList names;
    for (const Placement &placement : facts.placements) {
        const Offering *offering = findOffering(job.term, placement.offering);
        if (offering && offering->isHeld() && offering->slots.overlaps(slots) &&
            placement.start.value_or(job.on) <= job.on && placement.end.value_or(job.on) >= job.on)
            names.append(offering->name);
    }
    return names;
}

[[nodiscard]] bool holds(const PaperJob &job, const StudentFacts &facts, const QString &code)
{
    return std::any_of(
        facts.placements.begin(), facts.placements.end(), [&](const Placement &placement) {
            return placement.offering == code && placement.start.value_or(job.on) <= job.on &&
                   placement.end.value_or(job.on) >= job.on;
        });
}

// What the teacher should know; never a category (R-DAT-1).
[[nodiscard]] QString remarkOf(const PaperJob &job, const StudentFacts &facts,
                               const Enrollment &selection)
{
    QStringList remarks;
    if (facts.student.boarder)
        remarks.append(QStringLiteral("寄宿"));
    if (const auto leaving = leavingDate(job.term.plan.calendar(), selection, facts.student,
                                         job.term.fees.noticeDays))
        remarks.append(isoText(*leaving) + QStringLiteral("起退出"));
    else if (selection.end)
        remarks.append(QStringLiteral("至") + isoText(*selection.end));
    return remarks.join(u'，');
}

[[nodiscard]] std::optional<RosterPupil> rosterPupil(const PaperJob &job,
                                                     const ListedStudent &student)
{
    const StudentFacts &facts = *student.facts;
    const Enrollment *selection =
        selectionOn(job.term.plan, facts, job.on, job.term.fees.noticeDays);
    if (!selection)
        return std::nullopt;
    return RosterPupil{facts.student, student.className, selection->slots,
                       heldCourses(job, facts, selection->slots), remarkOf(job, facts, *selection)};
}

[[nodiscard]] QList<Roster> classRosters(const PaperJob &job)
{
    QList<Roster> lists;
    for (const ListedStudent &student : listedStudents(job)) {
        const auto pupil = rosterPupil(job, student);
        if (!pupil)
            continue;
        if (lists.isEmpty() || lists.last().className != student.className)
            lists.append({student.className, {}, job.term.homeroomTeacher(student.className), {}});
        lists.last().pupils.append(*pupil);
    }
    return lists;
}

[[nodiscard]] QList<Roster> courseRosters(const PaperJob &job)
{
    const Offering &offering = *findOffering(job.term, job.request.course);
    Roster list{{}, offering, job.term.staffName(offering.teacher), {}};
    for (const ListedStudent &student : listedStudents(job)) {
        if (!holds(job, *student.facts, offering.code))
            continue;
        if (const auto pupil = rosterPupil(job, student))
            list.pupils.append(*pupil);
    }
    return list.pupils.isEmpty() ? QList<Roster>() : QList<Roster>{list};
}

} // namespace

Result<Document> attendanceClassPaper(const PaperJob &job)
{
    const QDate month = job.request.month.value_or(job.on);
    const auto dates = monthRange(job.term, month);
    if (!dates)
        return dates.failure();
    const RegisterBook registers = registersOf(job.term, dates.value());
    QList<ClassSheet> sheets;
    for (const GroupKey &group :
         chosenGroups(registers, GroupKind::SchoolClass, job.request.className))
        sheets.append({registers.of(group), job.term.homeroomTeacher(group.name),
                       job.term.classes.value(group.name).room});
    if (sheets.isEmpty())
        return nobodyExpected(dates.value());
    return attendanceClass(job.stamp, month, sheets);
}

Result<Document> attendanceCoursePaper(const PaperJob &job)
{
    const auto dates = job.request.month ? monthRange(job.term, *job.request.month)
                                         : Result<DateRange>(job.term.open.term.dates);
    if (!dates)
        return dates.failure();
    const RegisterBook registers = registersOf(job.term, dates.value());
    QList<CourseSheet> sheets;
    for (const GroupKey &group : chosenGroups(registers, GroupKind::Offering, job.request.course)) {
        const Offering &offering = *findOffering(job.term, group.name);
        sheets.append({registers.of(group), offering, job.term.staffName(offering.teacher)});
    }
    if (sheets.isEmpty())
        return nobodyExpected(dates.value());
    return attendanceCourse(job.stamp, job.request.month, sheets);
}

Result<Document> rosterPaper(const PaperJob &job)
{
    const QList<Roster> lists =
        job.request.course.isEmpty() ? classRosters(job) : courseRosters(job);
    if (lists.isEmpty())
        return refuse(Text::tr("Nobody takes part there on %1, so the list would be empty.")
                          .arg(isoText(job.on)));
    return rosters(job.stamp, job.on, job.request.showPhones ? Phones::Shown : Phones::Masked,
                   lists);
}

} // namespace kehou
