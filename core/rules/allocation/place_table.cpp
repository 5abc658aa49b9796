// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/place_table.h"

#include <algorithm>

namespace kehou
{

PlaceTable::PlaceTable(const AllocationFacts &facts)
    : m_facts(&facts), m_held(facts.applicants.size()), m_taken(facts.offerings.size()),
      m_takenByClass(facts.offerings.size() * at(facts.classes)), m_closed(facts.offerings.size())
{
    for (std::size_t applicant = 0; applicant < facts.applicants.size(); ++applicant) {
        for (const int offering : facts.applicants[applicant].reserved)
            take(static_cast<int>(applicant), {offering, 0});
    }
}

void PlaceTable::take(int applicant, const HeldPlace &place)
{
    m_held[at(applicant)].push_back(place);
    ++m_taken[at(place.offering)];
    ++m_takenByClass[classAt(place.offering, m_facts->applicants[at(applicant)].schoolClass)];
}

bool PlaceTable::holds(int applicant, int offering) const
{
    const auto &places = held(applicant);
    return std::any_of(places.begin(), places.end(),
                       [&](const HeldPlace &place) { return place.offering == offering; });
}

int PlaceTable::picks(int applicant) const
{
    const auto &places = held(applicant);
    return static_cast<int>(std::count_if(
        places.begin(), places.end(), [](const HeldPlace &place) { return !place.isReserved(); }));
}

int PlaceTable::classPlacesLeft(int offering, int schoolClass) const
{
    return m_facts->offerings[at(offering)].perClass -
           m_takenByClass[classAt(offering, schoolClass)];
}

Refusals PlaceTable::barredBy(int offering, const HeldPlace &place) const
{
    const OfferedPlaces &wanted = m_facts->offerings[at(offering)];
    const OfferedPlaces &other = m_facts->offerings[at(place.offering)];
    Refusals refusals;
    refusals.setFlag(Refusal::SameCourse, wanted.course == other.course);
    refusals.setFlag(Refusal::Clash, wanted.slots.overlaps(other.slots));
    return refusals;
}

bool PlaceTable::isFree(int applicant, const Choice &choice) const
{
    const OfferedPlaces &offering = m_facts->offerings[at(choice.offering)];
    if (choice.barred || isClosed(choice.offering) || taken(choice.offering) >= offering.most ||
        classPlacesLeft(choice.offering, m_facts->applicants[at(applicant)].schoolClass) <= 0)
        return false;
    const auto &places = held(applicant);
    return std::none_of(places.begin(), places.end(), [&](const HeldPlace &place) {
        return barredBy(choice.offering, place) != Refusals();
    });
}

Refusals PlaceTable::refusals(int applicant, const Choice &choice) const
{
    const OfferedPlaces &offering = m_facts->offerings[at(choice.offering)];
    const int schoolClass = m_facts->applicants[at(applicant)].schoolClass;
    Refusals refusals = choice.barred;
    if (isClosed(choice.offering))
        refusals |= Refusal::Closed;
    if (taken(choice.offering) >= offering.most)
        refusals |= Refusal::Full;
    if (classPlacesLeft(choice.offering, schoolClass) <= 0 && offering.perClass < offering.most)
        refusals |= Refusal::ClassFull;
    for (const HeldPlace &place : held(applicant)) {
        if (place.rank < choice.rank)
            refusals |= barredBy(choice.offering, place);
    }
    return refusals;
}

} // namespace kehou
