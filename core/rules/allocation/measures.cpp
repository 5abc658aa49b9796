// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/draw.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace kehou
{

namespace
{

// In ten-thousandths, half away from zero; 0 of nothing.
[[nodiscard]] int ratio(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : static_cast<int>((part * 20'000 + whole) / (2 * whole));
}

// Looks for pairs of students who would both rank higher by swapping one place each and may. A
// student may, where the offering is open to it, clashes with nothing else that it holds, is no
// second offering of a course and its class's ration has room. 内定 places are not swapped.
class SwapSearch
{
public:
    SwapSearch(const AllocationFacts &facts, const PlaceTable &places)
        : m_facts(facts), m_places(places)
    {
        for (int at = 0; at < static_cast<int>(facts.applicants.size()); ++at)
            findWants(at);
    }

    [[nodiscard]] int pairs() const
    {
        QSet<std::pair<int, int>> found;
        for (const auto &[give, who] : m_wants) {
            const auto others = m_wants.find({give.second, give.first});
            if (give.first > give.second || others == m_wants.end())
                continue;
            for (const int a : who) {
                for (const int b : others->second) {
                    if (a != b && rationsAllow(a, b, give))
                        found.insert(std::minmax(a, b));
                }
            }
        }
        return static_cast<int>(found.size());
    }

private:
    using GiveAndGet = std::pair<int, int>; // offerings

    void findWants(int at)
    {
        const Applicant &applicant = m_facts.applicants[static_cast<std::size_t>(at)];
        for (const HeldPlace &place : m_places.held(at)) {
            for (const Choice &choice : applicant.choices) {
                if (choice.rank < place.rank && mayHaveInstead(at, choice, place))
                    m_wants[{place.offering, choice.offering}].push_back(at);
            }
        }
    }

    [[nodiscard]] bool mayHaveInstead(int at, const Choice &choice, const HeldPlace &given) const
    {
        if (choice.barred || m_places.isClosed(choice.offering) ||
            m_places.holds(at, choice.offering))
            return false;
        const OfferedPlaces &wanted = offering(choice.offering);
        const auto &held = m_places.held(at);
        return std::none_of(held.begin(), held.end(), [&](const HeldPlace &place) {
            const OfferedPlaces &other = offering(place.offering);
            return place.offering != given.offering &&
                   (other.course == wanted.course || other.slots.overlaps(wanted.slots));
        });
    }

    [[nodiscard]] bool rationsAllow(int a, int b, const GiveAndGet &offeringsOfA) const
    {
        const int classA = classOf(a);
        const int classB = classOf(b);
        return classA == classB || (m_places.classPlacesLeft(offeringsOfA.second, classA) > 0 &&
                                    m_places.classPlacesLeft(offeringsOfA.first, classB) > 0);
    }

    [[nodiscard]] int classOf(int at) const
    {
        return m_facts.applicants[static_cast<std::size_t>(at)].schoolClass;
    }
    [[nodiscard]] const OfferedPlaces &offering(int at) const
    {
        return m_facts.offerings[static_cast<std::size_t>(at)];
    }

    const AllocationFacts &m_facts;
    const PlaceTable &m_places;
    std::map<GiveAndGet, std::vector<int>> m_wants;
};

} // namespace

AllocationMeasures allocationMeasures(const AllocationFacts &facts, const GivenPlaces &given)
{
    AllocationMeasures measures;
    std::int64_t first = 0;
    std::int64_t places = 0;
    std::int64_t ranks = 0;
    for (int at = 0; at < static_cast<int>(facts.applicants.size()); ++at) {
        const Applicant &applicant = facts.applicants[static_cast<std::size_t>(at)];
        if (applicant.choices.empty())
            continue;
        ++measures.students;
        first += given.places.holds(at, applicant.choices.front().offering) ? 1 : 0;
        measures.unplaced += given.places.held(at).empty() ? 1 : 0;
        places += given.places.picks(at);
        for (const HeldPlace &place : given.places.held(at))
            ranks += place.rank;
    }
    measures.firstChoice = ratio(first, measures.students);
    measures.meanRank = ratio(ranks, places);
    measures.swapPairs = SwapSearch(facts, given.places).pairs();
    return measures;
}

} // namespace kehou
