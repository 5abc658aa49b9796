// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/office/term_cache.h"

#include <QMap>

namespace kehou
{

// How many rolls a day has (cancelled ones are none), and how many of them are taken.
struct RollCount {
    int rolls = 0;
    int taken = 0;
};

// What the lines of the desk are made from.
struct DeskFacts {
    const TermCache::Loaded &loaded;
    QDate today;
    QMap<QDate, RollCount> rolls; // of the days up to today, where somebody is expected
    QStringList openAbsences;     // a name for each day absent without leave and not followed up
};

// What is to do, what cannot wait first. Rolls of days to come, of cancelled sessions and of groups
// in which nobody is expected are nothing to do (T38).
[[nodiscard]] QList<DeskLine> deskLines(Tables &tables, const DeskFacts &facts);

// What setting a school up takes, in order, with the rows that are there already; all of it open
// for a file without a term.
[[nodiscard]] QList<DeskStep> deskSteps(Tables &tables, const std::optional<TermId> &term);

} // namespace kehou
