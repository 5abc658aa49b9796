// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/menu/offering.h"

#include <QDate>
#include <QList>

namespace kehou
{

// The moves of R-MNU-3 by which an offering goes from state to state. A draft is entered, not moved
// to.
enum class OfferingMove {
    Review,   // 准入评审
    Publish,  // 公示
    Withdraw, // 撤回公示
    Open,     // 开班
    Finish,   // 结束
    Close,    // 停开
};
inline constexpr int kOfferingMoves = 6;

// What a move needs beside the offering itself.
enum class OfferingNeed {
    Nothing,
    Review,      // its day, who reviewed, and their opinion
    EmptyRoster, // nobody holds a place or has held one
    Reason,      // and no session that was held already
};

// One row of the table of R-MNU-3.
struct OfferingMoveRule {
    OfferingState from;
    OfferingMove move;
    OfferingState to;
    OfferingNeed need;
};

// The whole table: a move that does not stand in it is refused.
[[nodiscard]] const QList<OfferingMoveRule> &offeringMoveRules();
[[nodiscard]] const OfferingMoveRule *findMoveRule(OfferingState from, OfferingMove move);

// The official words, such as 已评审 and 准入评审.
[[nodiscard]] QString offeringStateText(OfferingState state);
[[nodiscard]] QString offeringMoveText(OfferingMove move);

// What somebody says with a move. What its row does not need is passed over, but kept.
struct OfferingEntry {
    OfferingMove move = OfferingMove::Review;
    QDate on;     // the day of the move, never one to come
    QString by;   // who reviewed, or who decided
    QString note; // opinion, or reason
};

// What the rules must know beside the offering.
struct OfferingFacts {
    QDate today;
    int places = 0;    // rows of places in it, whatever their dates
    int confirmed = 0; // its sessions whose roll is taken
};

// R-MNU-3: refused for a move that the table does not have, by the move's and the state's names,
// and where something that the row needs is missing. Whether the course may be published at all
// (R-RED-5, R-RED-6) is asked elsewhere.
[[nodiscard]] Result<Offering> moveOffering(const Offering &offering, const OfferingEntry &entry,
                                            const OfferingFacts &facts);

// One step that an offering went: when, who and what was said. The reviews make the list of
// admitted courses (准入课程清单).
struct OfferingStep {
    QString offering;
    OfferingMove move = OfferingMove::Review;
    OfferingState from = OfferingState::Draft;
    OfferingState to = OfferingState::Draft;
    QDate on;
    QString by;
    QString note;

    friend bool operator==(const OfferingStep &, const OfferingStep &) = default;
};

} // namespace kehou
