// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/allocation.h"

#include "core/rules/allocation/draw.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kehou
{

namespace
{

class Report
{
public:
    Report(const AllocationFacts &facts, const GivenPlaces &given)
        : m_facts(facts), m_given(given), m_turns(facts.applicants.size())
    {
        int turn = 0;
        for (const int applicant : given.queue)
            m_turns[static_cast<std::size_t>(applicant)] = ++turn;
    }

    [[nodiscard]] Allocation make()
    {
        Allocation result;
        result.inputsDigest = m_facts.inputsDigest;
        for (const int offering : m_given.closed)
            result.closed.append(codeOf(offering));
        for (int applicant = 0; applicant < applicants(); ++applicant)
            result.students.append(studentOf(applicant));
        result.digest = allocationDigest(result.students);
        result.offerings = offerings();
        result.measures = allocationMeasures(m_facts, m_given);
        return result;
    }

private:
    [[nodiscard]] int applicants() const { return static_cast<int>(m_facts.applicants.size()); }
    [[nodiscard]] const Applicant &applicant(int at) const
    {
        return m_facts.applicants[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] const QString &codeOf(int offering) const
    {
        return m_facts.offerings[static_cast<std::size_t>(offering)].code;
    }

    [[nodiscard]] StudentAllocation studentOf(int at) const
    {
        StudentAllocation student{applicant(at).number,
                                  m_turns[static_cast<std::size_t>(at)],
                                  !applicant(at).choices.empty(),
                                  {},
                                  {}};
        for (const HeldPlace &place : m_given.places.held(at))
            student.places.append({codeOf(place.offering), place.rank});
        for (const Choice &choice : refusedChoices(at))
            student.refused.append(
                {codeOf(choice.offering), choice.rank, m_given.places.refusals(at, choice)});
        return student;
    }

    // A student that has all its picks was not refused what it ranked behind them.
    [[nodiscard]] std::vector<Choice> refusedChoices(int at) const
    {
        int worst = 0;
        for (const HeldPlace &place : m_given.places.held(at))
            worst = std::max(worst, place.rank);
        const bool satisfied = m_given.places.picks(at) >= m_facts.pickLimit;
        std::vector<Choice> refused;
        for (const Choice &choice : applicant(at).choices) {
            const bool behind = satisfied && choice.rank > worst;
            if (!behind && !m_given.places.holds(at, choice.offering))
                refused.push_back(choice);
        }
        return refused;
    }

    // R-ALC-4: rosters, and who waits: kept out by 满员 alone, in the order of (tier, draw key).
    [[nodiscard]] QList<OfferingAllocation> offerings() const
    {
        std::vector<OfferingAllocation> all;
        for (const OfferedPlaces &offering : m_facts.offerings)
            all.push_back({offering.code, offering.least, offering.most, {}, {}});
        for (int at = 0; at < applicants(); ++at) {
            for (const HeldPlace &place : m_given.places.held(at))
                all[static_cast<std::size_t>(place.offering)].roster.append(applicant(at).number);
        }
        for (const int at : m_given.queue) {
            for (const Choice &choice : refusedChoices(at)) {
                if (m_given.places.refusals(at, choice) == Refusals(Refusal::Full))
                    all[static_cast<std::size_t>(choice.offering)].waiting.append(
                        applicant(at).number);
            }
        }
        QList<OfferingAllocation> result;
        for (std::size_t offering = 0; offering < all.size(); ++offering) {
            if (m_facts.offerings[offering].takesPart)
                result.append(std::move(all[offering]));
        }
        return result;
    }

    const AllocationFacts &m_facts;
    const GivenPlaces &m_given;
    std::vector<int> m_turns;
};

[[nodiscard]] GivenPlaces givenPlaces(const AllocationFacts &facts, SelectionMode mode,
                                      const QString &seed)
{
    switch (mode) {
    case SelectionMode::FirstCome:
        return firstCome(facts);
    case SelectionMode::Draw:
        return draw(facts, seed);
    case SelectionMode::RankBest:
        return rankBest(facts, seed);
    }
    return firstCome(facts);
}

} // namespace

QByteArray allocationDigest(const QList<StudentAllocation> &students)
{
    QByteArrayList lines;
    for (const StudentAllocation &student : students) {
        for (const AllocatedPlace &place : student.places)
            lines.append((student.student + u',' + place.offering + u'\n').toUtf8());
    }
    std::sort(lines.begin(), lines.end());
    return QCryptographicHash::hash(lines.join(), QCryptographicHash::Sha256).toHex();
}

Allocation allocate(const TermBook &book, const AllocationRules &rules, SelectionMode mode,
                    const QString &seed)
{
    const AllocationFacts facts = allocationFacts(book, rules, mode);
    return Report(facts, givenPlaces(facts, mode, seed)).make();
}

} // namespace kehou
