// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_plan.h"
#include "core/rules/enrollment/windows.h"

#include <vector>

namespace kehou
{

// All that the rules need to know of one student in a term, beside the term's own plan.
struct StudentFacts {
    Student student;
    QList<Enrollment> selections;   // states Active and Ended only, by start
    QList<ClassTransfer> transfers; // by date
    QList<Placement> placements;
    QList<Mark> marks;
    QList<Waiver> waivers;
    Money paid;
    Money refunded;
};

// Every student of the book that has a selection, by number.
[[nodiscard]] std::vector<StudentFacts> studentFacts(const TermBook &book);

// Gives students, ordered by number and without any yet, the book's marks, waivers and money.
void giveMarksAndMoney(std::vector<StudentFacts> &students, const TermBook &book);

// Where a student belongs over the days of a term: its class and its offerings (R-ATT-1, R-ENR-8).
class Membership
{
public:
    Membership(const TermPlan &plan, const StudentFacts &facts);

    [[nodiscard]] int classGroupOn(int day) const { return spanOn(day).group; }
    [[nodiscard]] int gradeOn(int day) const { return spanOn(day).grade; }

    // The group in which the student is expected: its offering where it holds one in that slot and
    // the offering has sessions, else its class's base group.
    [[nodiscard]] int groupOn(int day, int weekday, int period) const
    {
        for (const Place &place : m_places) {
            if (place.first <= day && day <= place.last &&
                (place.slots.periodsOf(weekday) & periodBit(period)) != 0)
                return place.group;
        }
        return classGroupOn(day);
    }

private:
    struct Span {
        int last;
        int group;
        int grade;
    };
    struct Place {
        int first;
        int last;
        int group;
        SlotSet slots;
    };
    [[nodiscard]] const Span &spanOn(int day) const
    {
        auto span = m_spans.begin();
        while (day > span->last)
            ++span;
        return *span;
    }

    std::vector<Span> m_spans;
    std::vector<Place> m_places;
};

// One period in which a student is expected: by the timetable, and where it was held.
struct ExpectedPeriod {
    int day;
    int period;
    int group;
    TermPlan::Held held;
};

// Calls visit for every period of the slots in the window in which the student is expected.
template <typename Visit>
void forEachExpected(const TermPlan &plan, const Membership &membership, const SlotSet &slots,
                     const DateRange &window, const Visit &visit)
{
    const TermCalendar &calendar = plan.calendar();
    const int last = std::min(calendar.length() - 1, calendar.offset(window.last()));
    for (int day = std::max(0, calendar.offset(window.first())); day <= last; ++day) {
        const int weekday = calendar.followedWeekdayAt(day);
        PeriodBits periods = slots.periodsOf(weekday);
        for (int period = 1; (periods >> period) != 0; ++period) {
            if ((periods & periodBit(period)) == 0)
                continue;
            const int group = membership.groupOn(day, weekday, period);
            visit(ExpectedPeriod{day, period, group, plan.held(group, day, period)});
        }
    }
}

// Calls visit for every period of every selection that counts for the student: expected in the
// effective window, and held before it left, also where the session was moved (R-ENR-2, R-ENR-8,
// R-ATT-9). noticeDays as in R-ENR-2.
template <typename Visit>
void forEachHeld(const TermPlan &plan, const StudentFacts &facts, int noticeDays,
                 const Visit &visit)
{
    const TermCalendar &calendar = plan.calendar();
    const Membership membership(plan, facts);
    for (const Enrollment &selection : facts.selections) {
        const auto leaving = leavingDate(calendar, selection, facts.student, noticeDays);
        const auto window = effectiveWindow(agreedWindow(plan.term(), selection), leaving);
        if (!window)
            continue;
        const int end = leaving ? calendar.offset(*leaving) : calendar.length();
        forEachExpected(plan, membership, selection.slots, *window, [&](const ExpectedPeriod &at) {
            if (at.held.day < end)
                visit(at, membership);
        });
    }
}

} // namespace kehou
