// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/closing.h"

namespace kehou
{

namespace
{

[[nodiscard]] std::optional<int> nextToClose(const AllocationFacts &facts, const PlaceTable &places)
{
    std::optional<int> found;
    for (int at = 0; at < static_cast<int>(facts.offerings.size()); ++at) {
        const OfferedPlaces &offering = facts.offerings[static_cast<std::size_t>(at)];
        if (!offering.takesPart || places.isClosed(at) || places.taken(at) >= offering.least)
            continue;
        if (!found || places.taken(at) <= places.taken(*found))
            found = at;
    }
    return found;
}

} // namespace

GivenPlaces giveOutClosing(const AllocationFacts &facts, std::vector<int> queue,
                           const std::function<void(PlaceTable &)> &giveOut)
{
    PlaceTable start(facts);
    GivenPlaces given{start, {}, std::move(queue)};
    giveOut(given.places);
    while (const auto offering = nextToClose(facts, given.places)) {
        given.closed.push_back(*offering);
        start.close(*offering);
        given.places = start;
        giveOut(given.places);
    }
    return given;
}

} // namespace kehou
