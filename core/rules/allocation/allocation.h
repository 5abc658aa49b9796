// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/refusal.h"
#include "core/rules/allocation/selection.h"
#include "core/rules/term_book.h"

namespace kehou
{

struct GivenPlaces;
struct AllocationFacts;

struct AllocatedPlace {
    QString offering;
    int rank = 0; // which of the student's choices; 0: 内定

    friend bool operator==(const AllocatedPlace &, const AllocatedPlace &) = default;
};

struct RefusedChoice {
    QString offering;
    int rank = 1;
    Refusals why;

    friend bool operator==(const RefusedChoice &, const RefusedChoice &) = default;
};

struct StudentAllocation {
    QString student;
    int turn = 0; // its place in the order of (tier, draw key) or of the requests, from 1 on
    bool hasWishes = false;
    QList<AllocatedPlace> places; // in the order in which they were got
    // Every choice that a place could still have served and that was not given: all of them where
    // the student has fewer places than it may pick, else those ranked better than its last one.
    QList<RefusedChoice> refused;

    friend bool operator==(const StudentAllocation &, const StudentAllocation &) = default;
};

struct OfferingAllocation {
    QString code;
    int least = 0;
    int most = 0;
    QStringList roster;  // by student number
    QStringList waiting; // who comes first first

    friend bool operator==(const OfferingAllocation &, const OfferingAllocation &) = default;
};

// R-ALC-7, over students with wishes. Shares and means are in ten-thousandths.
struct AllocationMeasures {
    int students = 0;
    int firstChoice = 0; // share that holds its first choice
    int meanRank = 0;    // of all places drawn
    int unplaced = 0;
    int swapPairs = 0;

    friend bool operator==(const AllocationMeasures &, const AllocationMeasures &) = default;
};

struct Allocation {
    QByteArray inputsDigest; // what was drawn from, the seed aside; lower-case hex (R-ALC-7)
    QByteArray digest;       // lower-case hex
    QStringList closed;      // in the order of closing
    QList<StudentAllocation> students;   // by number: all with a 志愿 row or a 内定 place
    QList<OfferingAllocation> offerings; // by code: those that take part
    AllocationMeasures measures;

    friend bool operator==(const Allocation &, const Allocation &) = default;
};

// Places for a term's wishes (R-ALC-1 … R-ALC-5, R-ALC-7). The seed is that of a draw and of no
// other mode. The book is one that checkBook has nothing against.
[[nodiscard]] Allocation allocate(const TermBook &book, const AllocationRules &rules,
                                  SelectionMode mode, const QString &seed);

// R-ALC-4: SHA-256 of the lines "student_no,offering_code\n", sorted by their bytes.
[[nodiscard]] QByteArray allocationDigest(const QList<StudentAllocation> &students);

// R-ALC-7; see measures.cpp for what makes a pair that would swap.
[[nodiscard]] AllocationMeasures allocationMeasures(const AllocationFacts &facts,
                                                    const GivenPlaces &given);

} // namespace kehou
