// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attendance/substitutes.h"

#include "core/rules/pay/staff_table.h"

#include <set>

namespace kehou
{

namespace
{

// The minutes of a group's period on a day; nothing where no band of its grades has it.
[[nodiscard]] const Band *bandOf(const DayOfTeaching &day, const GroupKey &group, int period)
{
    const int number = day.plan.groupOf(group);
    const Offering *offering = number < 0 ? nullptr : day.plan.offeringOf(number);
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        const bool meant = offering ? offering->grades.contains(grade)
                                    : grade == day.plan.gradeOfClass(group.name);
        if (!meant)
            continue;
        if (const Band *band = day.plan.bands().find(grade, day.date, period))
            return band;
    }
    return nullptr;
}

class DutyList
{
public:
    explicit DutyList(const DayOfTeaching &day) : m_day(day)
    {
        for (const Session &session : day.sessions)
            m_stored.insert({session.group, session.period});
    }

    [[nodiscard]] QList<Duty> make()
    {
        m_weekday = m_day.plan.calendar().followedWeekday(m_day.date);
        for (int period = 1; m_weekday > 0 && period <= kMaxPeriod; ++period)
            timetabled(period);
        for (const Session &session : m_day.sessions) {
            if (session.state != SessionState::Cancelled)
                stored(session);
        }
        return m_duties;
    }

private:
    void timetabled(int period)
    {
        for (const BaseGroup &base : m_day.book.rows<BaseGroup>()) {
            const GroupKey group{GroupKind::SchoolClass, base.className};
            if (base.slots.contains({m_weekday, period}) && isThere(group, period))
                add({base.teacher}, group, period);
        }
        for (const Offering &offering : m_day.book.rows<Offering>()) {
            const GroupKey group{GroupKind::Offering, offering.code};
            if (offering.isHeld() && offering.slots.contains({m_weekday, period}) &&
                isThere(group, period))
                add(QStringList{offering.teacher} + offering.otherTeachers, group, period);
        }
    }

    // Not spoken of by a row, not cancelled and not moved away.
    [[nodiscard]] bool isThere(const GroupKey &group, int period) const
    {
        const int number = m_day.plan.groupOf(group);
        if (number < 0 || m_stored.contains({group, period}))
            return false;
        const int day = m_day.plan.calendar().offset(m_day.date);
        const TermPlan::Held held = m_day.plan.held(number, day, period);
        return held.day == day && held.period == period && held.state != SessionState::Cancelled;
    }

    void stored(const Session &session)
    {
        const bool away = session.teacherState == TeacherState::OnLeave ||
                          session.teacherState == TeacherState::Absent;
        QStringList staff{session.substitute};
        if (session.substitute.isEmpty() && !away)
            staff = {session.teacher.isEmpty() ? scheduledTeacher(session) : session.teacher};
        add(staff, session.group, session.period);
    }

    [[nodiscard]] QString scheduledTeacher(const Session &session) const
    {
        const int number = m_day.plan.groupOf(session.group);
        if (const Offering *offering = number < 0 ? nullptr : m_day.plan.offeringOf(number))
            return offering->teacher;
        const QDate date = session.movedFromDate.value_or(session.date);
        const int weekday = m_day.plan.calendar().followedWeekday(date);
        for (const BaseGroup &base : m_day.book.rows<BaseGroup>()) {
            if (weekday > 0 && base.className == session.group.name &&
                base.slots.contains({weekday, session.movedFromPeriod.value_or(session.period)}))
                return base.teacher;
        }
        return {};
    }

    void add(const QStringList &staff, const GroupKey &group, int period)
    {
        const Band *band = bandOf(m_day, group, period);
        for (const QString &number : staff) {
            if (band && !number.isEmpty())
                m_duties.append({number, group, period, band->start, band->end});
        }
    }

    const DayOfTeaching &m_day;
    std::set<std::pair<GroupKey, int>> m_stored;
    int m_weekday = 0;
    QList<Duty> m_duties;
};

} // namespace

QList<Duty> dutiesOn(const DayOfTeaching &day)
{
    return DutyList(day).make();
}

SubstituteCheck::SubstituteCheck(const DayOfTeaching &day, const GroupKey &group, int period)
    : m_day(day), m_duties(dutiesOn(day)), m_session{{}, group, period, 0, 0}
{
    if (const Band *band = bandOf(day, group, period)) {
        m_session.start = band->start;
        m_session.end = band->end;
    }
    const int number = day.plan.groupOf(group);
    m_offering = number < 0 ? nullptr : day.plan.offeringOf(number);
    for (const Duty &duty : std::as_const(m_duties)) {
        if (duty.group == group && duty.period == period && m_session.staff.isEmpty())
            m_session.staff = duty.staff;
    }
}

bool SubstituteCheck::isQualified(const StaffMember &member) const
{
    switch (member.post) {
    case StaffPost::Logistics:
    case StaffPost::Volunteer:
        return false;
    case StaffPost::External:
        if (m_offering && m_offering->subject)
            return false;
        return member.organisation.isEmpty() ||
               (m_offering && m_offering->organisation == member.organisation);
    case StaffPost::Teacher:
    case StaffPost::Management:
    case StaffPost::Homeroom:
        return true;
    }
    return false;
}

QList<Duty> SubstituteCheck::dutiesBeside() const
{
    QList<Duty> duties = m_duties;
    duties.removeIf([this](const Duty &duty) {
        const bool same = duty.group == m_session.group && duty.period == m_session.period;
        return same || !duty.overlaps(m_session);
    });
    return duties;
}

std::optional<Duty> SubstituteCheck::otherDuty(const QString &staff) const
{
    for (const Duty &duty : dutiesBeside()) {
        if (duty.staff == staff)
            return duty;
    }
    return std::nullopt;
}

SubstituteAnswer SubstituteCheck::ask(const QString &staff) const
{
    const StaffTable table(m_day.book.rows<StaffMember>());
    const StaffMember *member = table.on(staff, m_day.date);
    if (!member)
        return {SubstituteFault::Unknown, {}};
    if (staff == m_session.staff)
        return {SubstituteFault::SameTeacher, {}};
    if (const auto duty = otherDuty(staff))
        return {SubstituteFault::Busy, duty};
    if (!isQualified(*member))
        return {SubstituteFault::NotQualified, {}};
    return {};
}

QStringList SubstituteCheck::everybody() const
{
    QStringList list = StaffTable(m_day.book.rows<StaffMember>()).numbers();
    list.removeIf([&](const QString &number) { return ask(number).fault.has_value(); });
    return list;
}

} // namespace kehou
