// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attendance/session.h"
#include "core/rules/term_book.h"

namespace kehou
{

// What one group does in one slot of the week: base service or an offering.
struct PlannedSession {
    Slot slot;
    GroupKey group;
    QString title;   // the class, or the offering's name
    QString content; // what the class does, or the offering's layer
    GradeSet grades;
    QStringList teachers; // 工号, who is in charge first; empty where nobody is named (R-RED-7)
    QString room;

    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

// 课表 of the week: every slot of 基础安排 and of the offerings that are held (R-MNU-3), by slot,
// classes first, in natural order.
[[nodiscard]] QList<PlannedSession> weekPlan(const TermBook &book);

// What the week has for the group in the slot; in a slot that it does not have, the group with its
// own room and teacher.
[[nodiscard]] PlannedSession plannedSession(const TermBook &book, const GroupKey &group,
                                            const Slot &slot);

} // namespace kehou
