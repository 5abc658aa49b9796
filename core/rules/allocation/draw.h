// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/place_table.h"

namespace kehou
{

// How places were given out.
struct GivenPlaces {
    PlaceTable places;
    std::vector<int> closed; // offerings, in the order of closing (R-ALC-3)
    std::vector<int> queue;  // applicants in the order in which they wait (R-ALC-4)
};

// R-ALC-2: the draw key of a student, lower-case hex SHA-256 of the UTF-8 text seed|student_no.
[[nodiscard]] QByteArray drawKey(const QString &seed, const QString &studentNo);

// R-ALC-4: in which order applicants wait: by tier and draw key, or as their requests came in.
[[nodiscard]] std::vector<int> waitingOrder(const AllocationFacts &facts, SelectionMode mode,
                                            const QString &seed);

// R-ALC-2 and R-ALC-3: rounds of the verifiable draw, run again without the offering with the
// fewest students as long as one holds fewer than its least places.
[[nodiscard]] GivenPlaces draw(const AllocationFacts &facts, const QString &seed);

// The best ranks overall: in each round of R-ALC-2, tier by tier, everybody gets at most one place
// such that the sum of the ranks is the least there is, whoever gets none counting like rank 100;
// of equal sums the one that favours who comes earlier in the draw. Closing is that of R-ALC-3.
[[nodiscard]] GivenPlaces rankBest(const AllocationFacts &facts, const QString &seed);

// R-ALC-1: requests in order of time, ties by student number; each takes its choices in order up
// to the pick limit. Requests without a time come last. Offerings with few students stay open:
// what a family got in front of the screen is not taken back by the program.
[[nodiscard]] GivenPlaces firstCome(const AllocationFacts &facts);

} // namespace kehou
