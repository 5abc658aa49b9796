// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/draw.h"

#include "core/rules/allocation/closing.h"

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
    return mode == SelectionMode::FirstCome ? requestOrder(facts) : drawOrder(facts, seed);
}

GivenPlaces draw(const AllocationFacts &facts, const QString &seed)
{
    const std::vector<int> odd = drawOrder(facts, seed);
    const std::vector<int> even = turnedWithinTiers(facts, odd);
    return giveOutClosing(facts, odd, [&](PlaceTable &places) {
        for (int round = 1; round <= facts.pickLimit; ++round) {
            for (const int applicant : round % 2 == 1 ? odd : even)
                takeOne(facts, places, applicant);
        }
    });
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
