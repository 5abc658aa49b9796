// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/allocation/place_change.h"

namespace kehou
{

struct PlaceMove {
    PlaceChange change;
    QString reason;   // kept with the operation
    QString termName; // empty: the latest
};

// R-ALC-5: one student changes in one step; where the new place is refused the old one stays. The
// old place ends the day before, the new one holds to the term's end. Refused: a move without
// reason, an unknown student or offering, a place that is not held, and a new place that the rules
// keep the student out of, with every reason (R-ALC-4, R-ALC-6, R-MNU-4).
[[nodiscard]] Result<void> movePlace(Office &office, const PlaceMove &move);

// An offering that students pick from, as a column of the board.
struct BoardOffering {
    QString code;
    QString name;
    SlotSet slots;
    int most = 0;
    int held = 0; // on the board's day

    friend bool operator==(const BoardOffering &, const BoardOffering &) = default;
};

// What a student has to do with an offering.
struct BoardPlace {
    QString offering;
    bool held = false;
    bool reserved = false; // 内定
    int rank = 0;          // which of its wishes it is; 0: none

    friend bool operator==(const BoardPlace &, const BoardPlace &) = default;
};

struct BoardStudent {
    QString number;
    QString name;
    QString className;
    QList<BoardPlace> places; // held or wished for

    [[nodiscard]] const BoardPlace *find(const QString &offering) const;
    friend bool operator==(const BoardStudent &, const BoardStudent &) = default;
};

// Offerings by code, students with a running selection or a place in class order.
struct PlaceBoard {
    QDate date; // the day asked for, or the nearest of the term
    QList<BoardOffering> offerings;
    QList<BoardStudent> students;
};
[[nodiscard]] Result<PlaceBoard> placeBoard(Office &office, QDate date,
                                            const QString &termName = {});

} // namespace kehou
