// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/allocation_facts.h"

namespace kehou
{

// A place that a student holds; rank 0 is a 内定 one.
struct HeldPlace {
    int offering = 0;
    int rank = 0;

    [[nodiscard]] bool isReserved() const { return rank == 0; }
};

// Who holds which places while they are given out. It starts from the 内定 ones (R-ALC-5), which
// no draw takes away. The facts outlive it.
class PlaceTable
{
public:
    explicit PlaceTable(const AllocationFacts &facts);

    // An offering that takes part no longer (R-ALC-3); who holds a 内定 place keeps it.
    void close(int offering) { m_closed[at(offering)] = true; }
    void take(int applicant, const HeldPlace &place);

    // In the order in which they were got, 内定 ones first.
    [[nodiscard]] const std::vector<HeldPlace> &held(int applicant) const
    {
        return m_held[at(applicant)];
    }
    [[nodiscard]] int taken(int offering) const { return m_taken[at(offering)]; }
    [[nodiscard]] bool isClosed(int offering) const { return m_closed[at(offering)]; }
    [[nodiscard]] bool holds(int applicant, int offering) const;
    // How many places the student was given beside 内定 ones.
    [[nodiscard]] int picks(int applicant) const;

    // Whether the student, who does not hold the offering, can take it now.
    [[nodiscard]] bool isFree(int applicant, const Choice &choice) const;
    // Everything that keeps the student out of a choice, seen from the places it holds at better
    // ranks: worse ones it would not have taken.
    [[nodiscard]] Refusals refusals(int applicant, const Choice &choice) const;

    // Places of an offering that the class may still take (每班名额).
    [[nodiscard]] int classPlacesLeft(int offering, int schoolClass) const;

private:
    [[nodiscard]] static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    [[nodiscard]] std::size_t classAt(int offering, int schoolClass) const
    {
        return at(offering * m_facts->classes + schoolClass);
    }
    [[nodiscard]] Refusals barredBy(int offering, const HeldPlace &place) const;

    const AllocationFacts *m_facts;
    std::vector<std::vector<HeldPlace>> m_held; // by applicant
    std::vector<int> m_taken;                   // by offering
    std::vector<int> m_takenByClass;            // by offering and class
    std::vector<bool> m_closed;                 // by offering
};

} // namespace kehou
