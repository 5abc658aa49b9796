// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/refusal.h"
#include "core/rules/allocation/vacancies.h"

namespace kehou
{

// 改选: one student gives a place up and has another one instead, from a day on (R-ALC-5).
struct PlaceChange {
    QString student;
    QString from; // the offering that is given up; empty: nothing is
    QString to;   // the offering that is wanted; empty: nothing is
    QDate on;     // within the term

    friend bool operator==(const PlaceChange &, const PlaceChange &) = default;
};

// Why the wanted place is not the student's to have.
struct PlaceFault {
    Refusals why;           // as in R-ALC-4, seen from what it holds beside the place it gives up
    bool pickLimit = false; // it holds as many places as it may pick
    QStringList ahead;      // who waits before it for as many places as are free (R-ALC-6)

    friend bool operator==(const PlaceFault &, const PlaceFault &) = default;
};

// The book once the old place ends the day before; a place that has not begun by then is gone.
[[nodiscard]] TermBook withoutPlace(const TermBook &book, const PlaceChange &change);

// R-ALC-5 and R-ALC-6: nothing where the student may have the place. The offering is one of the
// book's. A window of selection binds nobody any more; the waiting list does, whatever the route.
// The query is of the day of the change.
[[nodiscard]] std::optional<PlaceFault> placeFault(const TermBook &book,
                                                   const AllocationRules &rules,
                                                   const PlaceChange &change,
                                                   const VacancyQuery &query);

} // namespace kehou
