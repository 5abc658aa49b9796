// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_oversight.h"

#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/documents/forms/oversight_sheets.h"
#include "core/rules/attendance/term_presence.h"
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/pay/staff_table.h"

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

[[nodiscard]] Failure noService(QDate date)
{
    return refuse(
        Text::tr("Nobody is expected on %1, so the sheet would be empty.").arg(isoText(date)));
}

[[nodiscard]] QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

// What every student was expected for, with the student.
void forEachPresence(const PaperTerm &term,
                     const std::function<void(const StudentFacts &, const PeriodPresence &)> &see)
{
    PresenceReader reader(term.plan, term.fees.noticeDays);
    for (const StudentFacts &facts : term.students) {
        for (const PeriodPresence &at : reader.read(facts))
            see(facts, at);
    }
}

[[nodiscard]] QString groupText(const PaperTerm &term, int group)
{
    const Offering *offering = group < 0 ? nullptr : term.plan.offeringOf(group);
    return offering ? offering->name : term.plan.keyOf(group).name;
}

// Who is to teach a group's session on a day.
[[nodiscard]] QString teacherOf(const PaperTerm &term, int group, const ServicePeriod &at)
{
    const GroupKey &key = term.plan.keyOf(group);
    for (const Session &session : term.book.rows<Session>()) {
        if (session.date == at.date && session.period == at.period && session.group == key &&
            !session.teacher.isEmpty())
            return term.staffName(session.teacher);
    }
    if (const Offering *offering = term.plan.offeringOf(group))
        return term.staffName(offering->teacher);
    const int weekday = term.plan.calendar().followedWeekday(at.date);
    for (const BaseGroup &base : term.book.rows<BaseGroup>()) {
        if (weekday > 0 && base.className == key.name && base.slots.contains({weekday, at.period}))
            return term.staffName(base.teacher);
    }
    return {};
}

// The groups of a day by period and name, with who is expected and who came.
[[nodiscard]] std::map<std::pair<int, int>, PatrolledGroup> groupsOn(const PaperTerm &term,
                                                                     QDate date)
{
    const int day = term.plan.calendar().offset(date);
    std::map<std::pair<int, int>, PatrolledGroup> groups;
    forEachPresence(term, [&](const StudentFacts &, const PeriodPresence &at) {
        if (at.day != day || at.group < 0 || at.session == SessionState::Cancelled)
            return;
        PatrolledGroup &group = groups[{at.period, at.group}];
        group.period = at.period;
        ++group.expected;
        if (at.session == SessionState::Confirmed)
            group.attended =
                group.attended.value_or(0) + (at.presence == Presence::Attended ? 1 : 0);
    });
    for (auto &[place, group] : groups) {
        group.group = groupText(term, place.second);
        group.teacher = teacherOf(term, place.second, {date, place.first});
    }
    return groups;
}

[[nodiscard]] PatrolDay patrolDay(const PaperTerm &term, QDate date)
{
    PatrolDay day{date, {}, {}};
    auto groups = groupsOn(term, date);
    for (Patrol patrol : term.book.rows<Patrol>()) {
        if (patrol.date != date)
            continue;
        patrol.patroller = term.staffName(patrol.patroller);
        const auto at = patrol.group && patrol.period
                            ? groups.find({*patrol.period, term.plan.groupOf(*patrol.group)})
                            : groups.end();
        if (at != groups.end())
            at->second.patrols.append(patrol);
        else
            day.general.append(patrol);
    }
    for (const auto &[place, group] : groups)
        day.groups.append(group);
    std::stable_sort(
        day.groups.begin(), day.groups.end(), [](const PatrolledGroup &a, const PatrolledGroup &b) {
            return a.period != b.period ? a.period < b.period : naturallyBefore(a.group, b.group);
        });
    return day;
}

// A child's last period of the day.
struct LastPeriod {
    const StudentFacts *facts;
    PeriodPresence at;
};

[[nodiscard]] QList<LastPeriod> lastPeriods(const PaperTerm &term, QDate date)
{
    const int day = term.plan.calendar().offset(date);
    QHash<QString, LastPeriod> last;
    forEachPresence(term, [&](const StudentFacts &facts, const PeriodPresence &at) {
        if (at.day != day || at.group < 0 || at.noon || at.session == SessionState::Cancelled)
            return;
        const auto known = last.constFind(facts.student.number);
        if (known == last.constEnd() || known->at.period < at.period)
            last.insert(facts.student.number, {&facts, at});
    });
    return last.values();
}

[[nodiscard]] QHash<QString, LatePickup> latePickups(const PaperTerm &term, QDate date)
{
    QHash<QString, LatePickup> late;
    for (const LatePickup &pickup : term.latePickups) {
        if (pickup.date == date)
            late.insert(pickup.student, pickup);
    }
    return late;
}

// R-ATT-7: by dismissal time, in class order.
[[nodiscard]] QList<HandoverSheet> handoverOn(const PaperJob &job, QDate date)
{
    struct Ranked {
        StudentRank rank;
        HandedOver child;
    };
    const PaperTerm &term = job.term;
    const QHash<QString, LatePickup> late = latePickups(term, date);
    std::map<int, std::vector<Ranked>> byTime;
    for (const LastPeriod &entry : lastPeriods(term, date)) {
        const QString className = term.plan.keyOf(entry.at.classGroup).name;
        if (!job.request.className.isEmpty() && job.request.className != className)
            continue;
        const int grade = term.plan.gradeOfClass(className);
        const auto dismissal = term.plan.bands().dismissal(grade, date);
        const Student &student = entry.facts->student;
        HandedOver child{className, student, groupText(term, entry.at.group),
                         entry.at.presence == Presence::OnLeave, std::nullopt};
        if (const auto found = late.constFind(student.number); found != late.constEnd())
            child.late = *found;
        byTime[dismissal.value_or(0)].push_back({StudentRank(student, className), child});
    }
    QList<HandoverSheet> sheets;
    for (auto &[time, children] : byTime) {
        std::sort(children.begin(), children.end(),
                  [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
        HandoverSheet sheet{date, time, {}};
        for (const Ranked &entry : children)
            sheet.children.append(entry.child);
        sheets.append(sheet);
    }
    return sheets;
}

[[nodiscard]] QList<TeachingMonth> teachingMonths(const PaperJob &job)
{
    PayFacts facts(job.term.book, job.term.plan);
    std::map<QDate, QList<PaidSession>> byMonth;
    for (const PaidSession &session : std::as_const(facts.sessions))
        byMonth[monthOf(session.date)].append(session);
    QList<TeachingMonth> months;
    for (const auto &[month, sessions] : byMonth) {
        if (job.request.month && monthOf(*job.request.month) != month)
            continue;
        facts.sessions = sessions;
        months.append({month, teachingCounts(facts), job.term.staffNames});
    }
    return months;
}

[[nodiscard]] bool isChosen(const PaperJob &job, const Offering &offering, const Student &student)
{
    return (job.request.course.isEmpty() || job.request.course == offering.code) &&
           (job.request.student.isEmpty() || job.request.student == student.number);
}

} // namespace

Result<Document> teacherAttendancePaper(const PaperJob &job)
{
    const QList<TeachingMonth> months = teachingMonths(job);
    if (months.isEmpty())
        return refuse(Text::tr("No roll is confirmed there, so there is nothing to sum up."));
    return teacherAttendance(job.stamp, months);
}

Result<Document> patrolPaper(const PaperJob &job)
{
    const PatrolDay day = patrolDay(job.term, job.on);
    if (day.groups.isEmpty() && day.general.isEmpty())
        return noService(job.on);
    return patrolSheets(job.stamp, {day});
}

Result<Document> handoverPaper(const PaperJob &job)
{
    const QList<HandoverSheet> sheets = handoverOn(job, job.on);
    if (sheets.isEmpty())
        return noService(job.on);
    return handoverSheets(job.stamp, sheets);
}

Result<Document> certificatePaper(const PaperJob &job)
{
    std::map<std::pair<int, QString>, Certificate> byPupil;
    forEachPresence(job.term, [&](const StudentFacts &facts, const PeriodPresence &at) {
        const Offering *offering = at.group < 0 ? nullptr : job.term.plan.offeringOf(at.group);
        if (!offering || !isChosen(job, *offering, facts.student))
            return;
        Certificate &certificate = byPupil[{at.group, facts.student.number}];
        certificate.name = facts.student.name;
        certificate.className = facts.student.className;
        certificate.course = offering->name;
        certificate.teacher = job.term.staffName(offering->teacher);
        certificate.held += at.session == SessionState::Confirmed ? 1 : 0;
        certificate.attended += at.presence == Presence::Attended ? 1 : 0;
    });
    QList<Certificate> list;
    for (const auto &[key, certificate] : byPupil) {
        if (certificate.attended > 0)
            list.append(certificate);
    }
    if (list.isEmpty())
        return refuse(Text::tr("Nobody there has attended a session of a course yet."));
    return certificates(job.stamp, list);
}

} // namespace kehou
