// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/presence.h"

namespace kehou
{

// One expected period of a student on the day and period where it was held, and what it counted
// as. Every sheet and every summary of attendance is made of these.
struct PeriodPresence {
    int day = 0;        // from the term's first day
    int period = 1;     // of that day
    int group = 0;      // of the plan: where the student was expected
    int classGroup = 0; // of the plan: the student's class
    bool noon = false;
    SessionState session = SessionState::NotTaken;
    Presence presence = Presence::Unrecorded;
    std::optional<MarkState> mark;
};

// Reads the students of a term one after the other. The plan outlives it.
class PresenceReader
{
public:
    // noticeDays as in R-ENR-2.
    PresenceReader(const TermPlan &plan, int noticeDays);

    // Every expected period of the student's selections in their effective windows (R-ATT-1).
    [[nodiscard]] std::vector<PeriodPresence> read(const StudentFacts &facts);

private:
    const TermPlan &m_plan;
    int m_noticeDays;
    MarkTable m_marks;
};

} // namespace kehou
