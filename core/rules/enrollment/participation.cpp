// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/participation.h"

#include "core/base/natural_order.h"
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/enrollment/windows.h"
#include "core/rules/share.h"

namespace kehou
{

namespace
{

[[nodiscard]] bool holdsOn(const TermPlan &plan, const Enrollment &selection,
                           const Student &student, const ParticipationRequest &request)
{
    const auto leaving = leavingDate(plan.calendar(), selection, student, request.noticeDays);
    const auto window = effectiveWindow(agreedWindow(plan.term(), selection), leaving);
    return window && window->contains(request.date);
}

[[nodiscard]] bool isOnItsWay(EnrollmentState state)
{
    return state == EnrollmentState::ClassReview || state == EnrollmentState::SchoolApproval ||
           state == EnrollmentState::AwaitingContract;
}

// R-ENR-6.
[[nodiscard]] bool isVoluntary(const Enrollment &selection)
{
    return !selection.applicant.isEmpty() && selection.agreedOn.has_value();
}

class HeadCounter
{
public:
    HeadCounter(const TermBook &book, const TermPlan &plan, const ParticipationRequest &request)
        : m_plan(plan), m_request(request), m_classesOn(book.rows<ClassTransfer>(), request.date)
    {
        m_result.date = request.date;
        for (const SchoolClass &schoolClass : book.rows<SchoolClass>())
            m_classes.insert(schoolClass.name, {schoolClass.name, schoolClass.grade, {}});
        for (const Enrollment &enrollment : book.rows<Enrollment>())
            m_enrollments[enrollment.student].append(&enrollment);
    }

    void add(const Student &student)
    {
        if (!isOnRoll(student, m_request.date))
            return;
        const HeadCount head = headOf(student);
        ClassHeads &ofClass = m_classes[m_classesOn.of(student)];
        ofClass.heads += head;
        m_result.total += head;
        m_result.grades[ofClass.grade] += head;
        for (const QString &category : student.categories)
            m_result.categories[category] += head;
    }

    [[nodiscard]] Participation result()
    {
        m_result.classes = m_classes.values();
        std::sort(m_result.classes.begin(), m_result.classes.end(),
                  [](const ClassHeads &a, const ClassHeads &b) {
                      return naturallyBefore(a.className, b.className);
                  });
        return m_result;
    }

private:
    [[nodiscard]] HeadCount headOf(const Student &student) const
    {
        HeadCount head{1, 0, 0};
        const PeriodBits counted = countedPeriods(student);
        for (const Enrollment *enrollment : m_enrollments.value(student.number)) {
            if (isOnItsWay(enrollment->state))
                head.waiting = 1;
            if (enrollment->isSelection() && isVoluntary(*enrollment) &&
                holdsOn(m_plan, *enrollment, student, m_request) &&
                hasPeriodOf(enrollment->slots, counted))
                head.participants = 1;
        }
        if (head.participants > 0)
            head.waiting = 0;
        return head;
    }

    // The periods of the day that make a participant.
    [[nodiscard]] PeriodBits countedPeriods(const Student &student) const
    {
        if (m_request.noon)
            return ~PeriodBits{0};
        const int day = m_plan.calendar().offset(m_request.date);
        const int grade = m_plan.gradeOfClass(m_classesOn.of(student));
        return ~m_plan.bands().periodsOfKind(grade, day, PeriodKind::Noon);
    }

    [[nodiscard]] static bool hasPeriodOf(const SlotSet &slots, PeriodBits periods)
    {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if ((slots.periodsOf(weekday) & periods) != 0)
                return true;
        }
        return false;
    }

    const TermPlan &m_plan;
    ParticipationRequest m_request;
    ClassesOn m_classesOn;
    QHash<QString, ClassHeads> m_classes;
    QHash<QString, QList<const Enrollment *>> m_enrollments;
    Participation m_result;
};

} // namespace

std::optional<std::int64_t> HeadCount::share() const
{
    return perMille(participants, onRoll);
}

HeadCount &HeadCount::operator+=(const HeadCount &other)
{
    onRoll += other.onRoll;
    participants += other.participants;
    waiting += other.waiting;
    return *this;
}

Participation participation(const TermBook &book, const TermPlan &plan,
                            const ParticipationRequest &request)
{
    HeadCounter counter(book, plan, request);
    for (const Student &student : book.rows<Student>())
        counter.add(student);
    return counter.result();
}

const Enrollment *selectionOn(const TermPlan &plan, const StudentFacts &facts, QDate date,
                              int noticeDays)
{
    for (const Enrollment &selection : facts.selections) {
        if (holdsOn(plan, selection, facts.student, {date, noticeDays, true}))
            return &selection;
    }
    return nullptr;
}

} // namespace kehou
