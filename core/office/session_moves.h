// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rolls.h"

namespace kehou
{

// Moves a session that is not taken yet to another date, period or room (R-ATT-9): it keeps its
// group and its marks, and counts where it is held. Refused, each naming the other side: a session
// that is confirmed, cancelled or there already; a day outside of the term or cancelled as a whole;
// a period that the grades do not have; the group, its teacher or one of its children being
// elsewhere at that time, or another group in the room (R-MNU-4); and a move without reason.
struct SessionMove {
    RollPlace from;
    ServicePeriod to;
    QString reason;
    QString room = {}; // empty: in the room that it has
};
[[nodiscard]] Result<void> moveSession(Office &office, const SessionMove &move,
                                       const QString &termName = {});

// Who may stand in for the teacher of a session, by number (R-ATT-5).
struct SubstituteChoice {
    QString staff;
    QString name;
};
[[nodiscard]] Result<QList<SubstituteChoice>> substitutesFor(Office &office, const RollPlace &place,
                                                             const QString &termName = {});

// Why the member of staff may not hold the session; nothing where it may.
[[nodiscard]] std::optional<Failure> substituteRefusal(Tables &tables,
                                                       const TermCache::Loaded &loaded,
                                                       const RollPlace &place,
                                                       const QString &staff);

} // namespace kehou
