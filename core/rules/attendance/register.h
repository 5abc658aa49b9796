// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/term_presence.h"

#include <QMap>

#include <map>

namespace kehou
{

// A student in one period of a group's register.
struct RegisterCell {
    enum class Place {
        NotExpected, // not enrolled for it, not yet or no longer here
        Elsewhere,   // in an offering, whose own register has the mark
        Here,
    };
    Place place = Place::NotExpected;
    Presence presence = Presence::Unrecorded; // only where the student is expected here
    std::optional<MarkState> mark;
};

// One session of the group: how many were expected and came. All is recorded where nobody's
// presence is open.
struct RegisterColumn {
    QDate date;
    int period = 1;
    AttendanceCount counts;
};

struct RegisterRow {
    Student student;
    QString className; // at the end of the register's dates (R-TIM-1)
    QList<RegisterCell> cells;
    AttendanceCount counts; // the sum of its cells (T35)
};

// The roll of one class or offering over some dates, as R-ATT-1 expects its students.
struct Register {
    GroupKey group;
    QList<RegisterColumn> columns; // by date and period
    QList<RegisterRow> rows;       // in class order
};

// Collects the registers of every group of a term at once. The plan outlives it.
class RegisterBook
{
public:
    RegisterBook(const TermPlan &plan, const DateRange &dates) : m_plan(plan), m_dates(dates) {}

    void add(const Student &student, const std::vector<PeriodPresence> &periods);

    // Every group of the kind that expects somebody in these dates, in natural order.
    [[nodiscard]] QList<GroupKey> groups(GroupKind kind) const;
    // Empty where nobody is expected in the group.
    [[nodiscard]] Register of(const GroupKey &group) const;

private:
    struct Entry {
        int day;
        int period;
        RegisterCell cell;
    };
    struct Pupil {
        Student student;
        int classGroup;
        std::vector<Entry> entries;
    };
    using Pupils = std::vector<Pupil>;
    using Places = std::map<std::pair<int, int>, qsizetype>; // column by day and period

    // Whether anybody is expected in the group itself.
    [[nodiscard]] static bool expectsSomebody(const Pupils &pupils);
    // A column for every session in which somebody of the group is expected.
    [[nodiscard]] static Places placesOf(const Pupils &pupils);
    void enter(int group, const Student &student, const PeriodPresence &period);

    const TermPlan &m_plan;
    DateRange m_dates;
    QMap<int, Pupils> m_groups; // by number of the plan
};

} // namespace kehou
