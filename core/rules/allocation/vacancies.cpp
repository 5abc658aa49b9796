// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/vacancies.h"

#include "core/rules/allocation/draw.h"
#include "core/rules/enrollment/windows.h"

#include <QSet>

#include <algorithm>

namespace kehou
{

namespace
{

// Students who have had a selection, and whether one of them lasts to the day or beyond it.
[[nodiscard]] QHash<QString, bool> takingPartFrom(const TermBook &book, const VacancyQuery &query)
{
    const TermCalendar calendar(book.term, book.rows<CalendarDay>());
    QHash<QString, const Student *> students;
    for (const Student &student : book.rows<Student>())
        students.insert(student.number, &student);
    QHash<QString, bool> taking;
    for (const Enrollment &enrollment : book.rows<Enrollment>()) {
        const Student *student = students.value(enrollment.student);
        if (!enrollment.isSelection() || !student)
            continue;
        const auto leaving = leavingDate(calendar, enrollment, *student, query.noticeDays);
        const auto window = effectiveWindow(agreedWindow(book.term, enrollment), leaving);
        bool &lasts = taking[enrollment.student];
        lasts = lasts || (window && window->last() >= query.from);
    }
    return taking;
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
    const QHash<QString, bool> taking = takingPartFrom(book, query);
    QList<Placement> held = book.rows<Placement>();
    held.removeIf([&](const Placement &placement) {
        return placement.end.value_or(book.term.dates.last()) < query.from ||
               !taking.value(placement.student, true);
    });
    return held;
}

TermBook bookHeldFrom(const TermBook &book, const VacancyQuery &query)
{
    TermBook result(book.term);
    result.rows<SchoolClass>() = book.rows<SchoolClass>();
    result.rows<Student>() = book.rows<Student>();
    result.rows<Enrollment>() = book.rows<Enrollment>();
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
