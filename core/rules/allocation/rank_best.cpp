// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/closing.h"

// Only the templates of LEMON are used: nothing of it is linked.
#define LEMON_ONLY_TEMPLATES
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <map>

namespace kehou
{

namespace
{

using Graph = lemon::SmartDigraph;
using Cost = std::int64_t;

// Who gets nothing in a round counts like somebody who gets this rank.
constexpr Cost kNoPlaceRank = 100;
constexpr Cost kWeights = 1024;

// 0…1023: the earlier in the draw, the greater, so that of two equal sums of ranks the one holds in
// which who comes earlier ranks better.
[[nodiscard]] Cost weightOf(const QString &seed, const QString &studentNo)
{
    const Cost key = drawKey(seed, studentNo).left(3).toInt(nullptr, 16); // below 4096
    return kWeights - 1 - key * kWeights / 4096;
}

// One round of one tier as a flow: a unit goes from the source through each student either straight
// to the sink or through a choice, its class's ration and the offering's places.
class TierFlow
{
public:
    TierFlow(const AllocationFacts &facts, PlaceTable &places, const std::vector<Cost> &weights)
        : m_facts(facts), m_places(places), m_weights(weights), m_upper(m_graph), m_cost(m_graph),
          m_source(m_graph.addNode()), m_sink(m_graph.addNode())
    {
    }

    void giveOut(const std::vector<int> &applicants)
    {
        m_unit = static_cast<Cost>(applicants.size()) * kNoPlaceRank * kWeights + 1;
        for (const int applicant : applicants)
            addApplicant(applicant);
        lemon::NetworkSimplex<Graph, int, Cost> simplex(m_graph);
        simplex.upperMap(m_upper).costMap(m_cost);
        simplex.stSupply(m_source, m_sink, static_cast<int>(applicants.size()));
        const auto found = simplex.run();
        KEHOU_EXPECTS(found == simplex.OPTIMAL);
        for (const Way &way : m_ways) {
            if (simplex.flow(way.arc) == 1)
                m_places.take(way.applicant, way.place);
        }
    }

private:
    struct Way {
        Graph::Arc arc;
        int applicant;
        HeldPlace place;
    };

    Graph::Arc addArc(const Graph::Node &from, const Graph::Node &to, int upper, Cost cost = 0)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_upper[arc] = upper;
        m_cost[arc] = cost;
        return arc;
    }

    void addApplicant(int at)
    {
        const Graph::Node node = m_graph.addNode();
        const Cost weight = m_weights[static_cast<std::size_t>(at)];
        addArc(m_source, node, 1);
        addArc(node, m_sink, 1, kNoPlaceRank * (m_unit + weight));
        const Applicant &applicant = m_facts.applicants[static_cast<std::size_t>(at)];
        for (const Choice &choice : applicant.choices) {
            if (m_places.holds(at, choice.offering) || !m_places.isFree(at, choice))
                continue;
            const Graph::Node places = classNode(choice.offering, applicant.schoolClass);
            const Graph::Arc arc = addArc(node, places, 1, choice.rank * (m_unit + weight));
            m_ways.push_back({arc, at, {choice.offering, choice.rank}});
        }
    }

    // What a class may still take of an offering.
    [[nodiscard]] Graph::Node classNode(int offering, int schoolClass)
    {
        const auto known = m_classNodes.find({offering, schoolClass});
        if (known != m_classNodes.end())
            return known->second;
        const Graph::Node node = m_graph.addNode();
        m_classNodes.emplace(std::pair(offering, schoolClass), node);
        addArc(node, offeringNode(offering), m_places.classPlacesLeft(offering, schoolClass));
        return node;
    }

    [[nodiscard]] Graph::Node offeringNode(int offering)
    {
        const auto known = m_offeringNodes.find(offering);
        if (known != m_offeringNodes.end())
            return known->second;
        const Graph::Node node = m_graph.addNode();
        m_offeringNodes.emplace(offering, node);
        const int most = m_facts.offerings[static_cast<std::size_t>(offering)].most;
        addArc(node, m_sink, most - m_places.taken(offering));
        return node;
    }

    const AllocationFacts &m_facts;
    PlaceTable &m_places;
    const std::vector<Cost> &m_weights;
    Graph m_graph;
    Graph::ArcMap<int> m_upper;
    Graph::ArcMap<Cost> m_cost;
    Graph::Node m_source;
    Graph::Node m_sink;
    Cost m_unit = 1;
    std::map<std::pair<int, int>, Graph::Node> m_classNodes;
    std::map<int, Graph::Node> m_offeringNodes;
    std::vector<Way> m_ways;
};

// Applicants of one tier each, the first tier first.
[[nodiscard]] std::map<int, std::vector<int>> tiersOf(const AllocationFacts &facts)
{
    std::map<int, std::vector<int>> tiers;
    for (std::size_t at = 0; at < facts.applicants.size(); ++at)
        tiers[facts.applicants[at].tier].push_back(static_cast<int>(at));
    return tiers;
}

} // namespace

GivenPlaces rankBest(const AllocationFacts &facts, const QString &seed)
{
    std::vector<Cost> weights;
    for (const Applicant &applicant : facts.applicants)
        weights.push_back(weightOf(seed, applicant.number));
    const auto tiers = tiersOf(facts);
    return giveOutClosing(facts, waitingOrder(facts, SelectionMode::RankBest, seed),
                          [&](PlaceTable &places) {
                              for (int round = 1; round <= facts.pickLimit; ++round) {
                                  for (const auto &[tier, applicants] : tiers)
                                      TierFlow(facts, places, weights).giveOut(applicants);
                              }
                          });
}

} // namespace kehou
