// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

#include <vector>

namespace kehou
{

// From when to when a row of 选课结果 takes up a place.
struct PlaceSpan {
    qsizetype row = 0;
    QDate first;
    QDate last;

    friend bool operator==(const PlaceSpan &, const PlaceSpan &) = default;
};

// The places that are held, in the order of their rows (R-ATT-1). A place ends with its row, and
// with the last day on which its student has a selection in one of the offering's slots: whoever
// withdraws, leaves the school or gives the slots up holds it no longer (R-ENR-2, R-ENR-8,
// R-ENR-4). Who has no selection at all yet keeps what it was promised. Rows that hold on no day
// are left out. noticeDays as in R-ENR-2.
[[nodiscard]] std::vector<PlaceSpan> placeSpans(const TermBook &book, int noticeDays);

// The selections in which somebody takes part on the day or later.
[[nodiscard]] QList<Enrollment> selectionsFrom(const TermBook &book, QDate from, int noticeDays);

} // namespace kehou
