// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/draw.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace kehou
{

namespace
{

[[nodiscard]] const Applicant &applicantOf(const AllocationFacts &facts, int applicant)
{
    return facts.applicants[static_cast<std::size_t>(applicant)];
}

[[nodiscard]] std::vector<int> everybody(const AllocationFacts &facts)
{
    std::vector<int> order(facts.applicants.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

// Tier by tier, within a tier by ascending draw key.
[[nodiscard]] std::vector<int> drawOrder(const AllocationFacts &facts, const QString &seed)
{
    std::vector<std::pair<int, QByteArray>> keys;
    keys.reserve(facts.applicants.size());
    for (const Applicant &applicant : facts.applicants)
        keys.emplace_back(applicant.tier, drawKey(seed, applicant.number));
    std::vector<int> order = everybody(facts);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)];
    });
    return order;
}

// Who came last in its tier comes first; the tiers stay as they are.
[[nodiscard]] std::vector<int> turnedWithinTiers(const AllocationFacts &facts,
                                                 std::vector<int> order)
{
    for (auto first = order.begin(); first != order.end();) {
        const auto next = std::find_if(first, order.end(), [&](int applicant) {
            return applicantOf(facts, applicant).tier != applicantOf(facts, *first).tier;
        });
        std::reverse(first, next);
        first = next;
    }
    return order;
}

// One turn: the first listed offering that the student can take, if any.
bool takeOne(const AllocationFacts &facts, PlaceTable &places, int applicant)
{
    for (const Choice &choice : applicantOf(facts, applicant).choices) {
        if (places.holds(applicant, choice.offering) || !places.isFree(applicant, choice))
            continue;
        places.take(applicant, {choice.offering, choice.rank});
        return true;
    }
    return false;
}

// R-ALC-3: of the offerings with fewer students than they need the one with the fewest, among
// equals the one with the greatest code; nothing where none has too few.
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

class Draw
{
public:
    Draw(const AllocationFacts &facts, const QString &seed)
        : m_facts(facts), m_odd(drawOrder(facts, seed)), m_even(turnedWithinTiers(facts, m_odd)),
          m_start(facts)
    {
    }

    [[nodiscard]] GivenPlaces run()
    {
        GivenPlaces given{m_start, {}, m_odd};
        giveOut(given.places);
        while (const auto offering = nextToClose(m_facts, given.places)) {
            given.closed.push_back(*offering);
            m_start.close(*offering);
            given.places = m_start;
            giveOut(given.places);
        }
        return given;
    }

private:
    void giveOut(PlaceTable &places) const
    {
        for (int round = 1; round <= m_facts.pickLimit; ++round) {
            for (const int applicant : round % 2 == 1 ? m_odd : m_even)
                takeOne(m_facts, places, applicant);
        }
    }

    const AllocationFacts &m_facts;
    std::vector<int> m_odd;
    std::vector<int> m_even;
    PlaceTable m_start;
};

[[nodiscard]] std::vector<int> requestOrder(const AllocationFacts &facts)
{
    std::vector<int> order = everybody(facts);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const QString &first = applicantOf(facts, a).submittedAt;
        const QString &second = applicantOf(facts, b).submittedAt;
        return first.isEmpty() != second.isEmpty() ? second.isEmpty() : first < second;
    });
    return order;
}

} // namespace

QByteArray drawKey(const QString &seed, const QString &studentNo)
{
    const QByteArray text = (seed + u'|' + studentNo).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

std::vector<int> waitingOrder(const AllocationFacts &facts, SelectionMode mode, const QString &seed)
{
    return mode == SelectionMode::Draw ? drawOrder(facts, seed) : requestOrder(facts);
}

GivenPlaces draw(const AllocationFacts &facts, const QString &seed)
{
    return Draw(facts, seed).run();
}

GivenPlaces firstCome(const AllocationFacts &facts)
{
    GivenPlaces given{PlaceTable(facts), {}, requestOrder(facts)};
    for (const int applicant : given.queue) {
        int picks = 0;
        while (picks < facts.pickLimit && takeOne(facts, given.places, applicant))
            ++picks;
    }
    return given;
}

} // namespace kehou
