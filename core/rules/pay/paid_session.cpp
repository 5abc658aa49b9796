// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/paid_session.h"

#include "core/rules/attendance/term_presence.h"

namespace kehou
{

namespace
{

class SessionReader
{
public:
    SessionReader(const TermBook &book, const TermPlan &plan, const StaffTable &staff)
        : m_plan(plan), m_staff(staff)
    {
        for (const BaseGroup &base : book.rows<BaseGroup>())
            m_base[base.className].append(base);
    }

    [[nodiscard]] PaidSession read(const Session &row) const
    {
        PaidSession session;
        session.date = row.date;
        session.period = row.period;
        session.group = row.group;
        session.teacher = row.teacher.isEmpty() ? scheduledTeacher(row) : row.teacher;
        session.teacherState = row.teacherState.value_or(TeacherState::Present);
        session.taughtBy = taughtBy(row, session);
        session.record = row.record;
        if (const Band *band = bandOf(row)) {
            session.noon = band->kind == PeriodKind::Noon;
            session.minutes = band->end - band->start;
        }
        if (const Offering *offering = offeringOf(row))
            readOffering(*offering, row, session);
        return session;
    }

private:
    [[nodiscard]] const Offering *offeringOf(const Session &row) const
    {
        const int group = m_plan.groupOf(row.group);
        return group < 0 ? nullptr : m_plan.offeringOf(group);
    }

    // R-ATT-5: who stands in the timetable where the session was to be.
    [[nodiscard]] QString scheduledTeacher(const Session &row) const
    {
        if (const Offering *offering = offeringOf(row))
            return offering->teacher;
        const QDate date = row.movedFromDate.value_or(row.date);
        const Slot slot{m_plan.calendar().followedWeekday(date),
                        row.movedFromPeriod.value_or(row.period)};
        for (const BaseGroup &base : m_base.value(row.group.name)) {
            if (slot.weekday > 0 && base.slots.contains(slot))
                return base.teacher;
        }
        return {};
    }

    [[nodiscard]] static QString taughtBy(const Session &row, const PaidSession &session)
    {
        if (!row.substitute.isEmpty())
            return row.substitute;
        const bool away = session.teacherState == TeacherState::OnLeave ||
                          session.teacherState == TeacherState::Absent;
        return away ? QString() : session.teacher;
    }

    // Of an offering for several grades the lowest that has the period says what it is.
    [[nodiscard]] const Band *bandOf(const Session &row) const
    {
        const Offering *offering = offeringOf(row);
        const int classGrade = offering ? 0 : m_plan.gradeOfClass(row.group.name);
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            if (offering ? !offering->grades.contains(grade) : grade != classGrade)
                continue;
            if (const Band *band = m_plan.bands().find(grade, row.date, row.period))
                return band;
        }
        return nullptr;
    }

    void readOffering(const Offering &offering, const Session &row, PaidSession &session) const
    {
        session.special = offering.special;
        // Alone in the head teacher's place, a further teacher is the teacher of it.
        if (!offering.otherTeachers.contains(session.taughtBy))
            session.seconds = offering.otherTeachers;
        session.provider = offering.organisation;
        if (session.provider.isEmpty())
            return;
        const StaffMember *member = m_staff.on(session.taughtBy, row.date);
        session.byProvider = member && member->organisation == session.provider;
        session.changeApproved = session.taughtBy == offering.teacher ||
                                 session.taughtBy == row.substitute ||
                                 offering.otherTeachers.contains(session.taughtBy);
    }

    const TermPlan &m_plan;
    const StaffTable &m_staff;
    QHash<QString, QList<BaseGroup>> m_base;
};

[[nodiscard]] bool comesBefore(const PaidSession &a, const PaidSession &b)
{
    if (a.date != b.date)
        return a.date < b.date;
    return a.period != b.period ? a.period < b.period : a.group < b.group;
}

[[nodiscard]] bool wasHeld(const Session &row, const TermCalendar &calendar)
{
    return row.state == SessionState::Confirmed && calendar.dates().contains(row.date) &&
           !calendar.isCancelledAt(calendar.offset(row.date));
}

} // namespace

PupilCounts expectedPupils(const TermPlan &plan, const std::vector<StudentFacts> &students,
                           int noticeDays)
{
    PupilCounts counts;
    PresenceReader reader(plan, noticeDays);
    for (const StudentFacts &student : students) {
        for (const PeriodPresence &at : reader.read(student)) {
            if (at.group >= 0)
                ++counts[{plan.calendar().dateAt(at.day), at.period, plan.keyOf(at.group)}];
        }
    }
    return counts;
}

QList<PaidSession> paidSessions(const TermBook &book, const TermPlan &plan, const StaffTable &staff)
{
    const SessionReader reader(book, plan, staff);
    QList<PaidSession> sessions;
    for (const Session &row : book.rows<Session>()) {
        if (wasHeld(row, plan.calendar()))
            sessions.append(reader.read(row));
    }
    std::sort(sessions.begin(), sessions.end(), comesBefore);
    return sessions;
}

} // namespace kehou
