// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/vacancies.h"

#include "core/rules/allocation/draw.h"
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/menu/place_spans.h"

#include <QSet>

#include <algorithm>

namespace kehou
{

namespace
{

// Each child in the class that it is in on the day.
[[nodiscard]] QList<Student> studentsOn(const TermBook &book, QDate date)
{
    const ClassesOn classes(book.rows<ClassTransfer>(), date);
    QList<Student> students = book.rows<Student>();
    for (Student &student : students)
        student.className = classes.of(student);
    return students;
}

// The places that each student picked and still holds; 内定 ones and those of layers that nobody
// picks from are none of them.
[[nodiscard]] QHash<QString, QSet<QString>>
picksFrom(const TermBook &book, const AllocationRules &rules, const VacancyQuery &query)
{
    QSet<QString> picked;
    for (const Offering &offering : book.rows<Offering>()) {
        if (rules.pickLayers.contains(offering.layer))
            picked.insert(offering.code);
    }
    QHash<QString, QSet<QString>> picks;
    for (const Placement &placement : placesHeldFrom(book, query)) {
        if (!placement.reserved && picked.contains(placement.offering))
            picks[placement.student].insert(placement.offering);
    }
    return picks;
}

class VacancySearch
{
public:
    VacancySearch(const TermBook &book, const AllocationRules &rules, const VacancyQuery &query)
        : m_facts(allocationFacts(bookHeldFrom(book, query), rules, query.mode)), m_places(m_facts),
          m_queue(waitingOrder(m_facts, query.mode, query.seed)),
          m_picks(picksFrom(book, rules, query))
    {
        for (const Placement &placement : book.rows<Placement>())
            m_everHeld.insert({placement.student, placement.offering});
    }

    [[nodiscard]] QList<Vacancy> find() const
    {
        QList<Vacancy> found;
        for (int at = 0; at < static_cast<int>(m_facts.offerings.size()); ++at) {
            const OfferedPlaces &offering = m_facts.offerings[static_cast<std::size_t>(at)];
            const int free = offering.most - m_places.taken(at);
            const QStringList waiting = offering.takesPart && free > 0 ? inLine(at) : QStringList();
            if (!waiting.isEmpty())
                found.append({offering.code, free, waiting});
        }
        return found;
    }

private:
    // Who gave its place up does not wait for it again.
    [[nodiscard]] QStringList inLine(int offering) const
    {
        const QString &code = m_facts.offerings[static_cast<std::size_t>(offering)].code;
        QStringList numbers;
        for (const int at : m_queue) {
            const Applicant &applicant = m_facts.applicants[static_cast<std::size_t>(at)];
            const auto choice =
                std::find_if(applicant.choices.begin(), applicant.choices.end(),
                             [&](const Choice &entry) { return entry.offering == offering; });
            if (choice != applicant.choices.end() &&
                !m_everHeld.contains({applicant.number, code}) &&
                m_picks.value(applicant.number).size() < m_facts.pickLimit &&
                m_places.isFree(at, *choice))
                numbers.append(applicant.number);
        }
        return numbers;
    }

    AllocationFacts m_facts;
    PlaceTable m_places;
    std::vector<int> m_queue;
    QHash<QString, QSet<QString>> m_picks;
    QSet<std::pair<QString, QString>> m_everHeld;
};

} // namespace

QList<Placement> placesHeldFrom(const TermBook &book, const VacancyQuery &query)
{
    QList<Placement> held;
    for (const PlaceSpan &span : placeSpans(book, query.noticeDays)) {
        if (span.last >= query.from)
            held.append(book.rows<Placement>()[span.row]);
    }
    return held;
}

TermBook bookHeldFrom(const TermBook &book, const VacancyQuery &query)
{
    TermBook result(book.term);
    result.rows<SchoolClass>() = book.rows<SchoolClass>();
    result.rows<Student>() = studentsOn(book, query.from);
    result.rows<Enrollment>() = selectionsFrom(book, query.from, query.noticeDays);
    result.rows<Wish>() = book.rows<Wish>();
    QSet<QString> held;
    for (Offering offering : book.rows<Offering>()) {
        if (offering.isHeld())
            held.insert(offering.code);
        if (offering.state == OfferingState::Running)
            offering.state = OfferingState::Published;
        result.rows<Offering>().append(offering);
    }
    for (Placement placement : placesHeldFrom(book, query)) {
        if (!held.contains(placement.offering))
            continue;
        placement.reserved = true;
        result.rows<Placement>().append(placement);
    }
    return result;
}

bool holdsAllPicks(const TermBook &book, const AllocationRules &rules, const VacancyQuery &query,
                   const QString &student)
{
    return picksFrom(book, rules, query).value(student).size() >= rules.pickLimit;
}

QList<Vacancy> vacancies(const TermBook &book, const AllocationRules &rules,
                         const VacancyQuery &query)
{
    const QList<Placement> &rows = book.rows<Placement>();
    const bool givenOut =
        std::any_of(rows.begin(), rows.end(), [](const Placement &row) { return !row.reserved; });
    return givenOut ? VacancySearch(book, rules, query).find() : QList<Vacancy>();
}

} // namespace kehou
