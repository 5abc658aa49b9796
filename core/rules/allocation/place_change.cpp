// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/place_change.h"

#include "core/rules/allocation/place_table.h"

namespace kehou
{

namespace
{

// The student wishes for the wanted offering alone.
[[nodiscard]] TermBook asking(TermBook book, const PlaceChange &change)
{
    QList<Wish> &wishes = book.rows<Wish>();
    wishes.removeIf([&](const Wish &wish) { return wish.student == change.student; });
    wishes.append({change.student, {}, {change.to}});
    return book;
}

[[nodiscard]] Refusals refusalsOf(const TermBook &book, const AllocationRules &rules,
                                  const PlaceChange &change, const VacancyQuery &query)
{
    const AllocationFacts facts =
        allocationFacts(bookHeldFrom(asking(book, change), query), rules, SelectionMode::Draw);
    const PlaceTable places(facts);
    for (std::size_t at = 0; at < facts.applicants.size(); ++at) {
        if (facts.applicants[at].number == change.student)
            return places.refusals(static_cast<int>(at), facts.applicants[at].choices.front());
    }
    return {};
}

// Who waits before the student, where as many wait as places are free.
[[nodiscard]] QStringList aheadOf(const QList<Vacancy> &open, const PlaceChange &change)
{
    for (const Vacancy &vacancy : open) {
        if (vacancy.offering != change.to)
            continue;
        const auto own = vacancy.inLine.indexOf(change.student);
        const QStringList ahead = own < 0 ? vacancy.inLine : vacancy.inLine.first(own);
        return ahead.size() >= vacancy.free ? ahead : QStringList();
    }
    return {};
}

} // namespace

TermBook withoutPlace(const TermBook &book, const PlaceChange &change)
{
    TermBook result = book;
    QList<Placement> kept;
    for (Placement placement : book.rows<Placement>()) {
        const bool given = placement.student == change.student &&
                           placement.offering == change.from &&
                           placement.end.value_or(change.on) >= change.on;
        if (!given) {
            kept.append(placement);
        } else if (placement.start.value_or(book.term.dates.first()) < change.on) {
            placement.end = change.on.addDays(-1);
            kept.append(placement);
        }
    }
    result.rows<Placement>() = kept;
    return result;
}

std::optional<PlaceFault> placeFault(const TermBook &book, const AllocationRules &rules,
                                     const PlaceChange &change, const VacancyQuery &query)
{
    if (change.to.isEmpty())
        return std::nullopt;
    const TermBook given = withoutPlace(book, change);
    PlaceFault fault;
    fault.why = refusalsOf(given, rules, change, query);
    fault.pickLimit = holdsAllPicks(given, rules, query, change.student);
    fault.ahead = aheadOf(vacancies(given, rules, query), change);
    return fault == PlaceFault() ? std::nullopt : std::optional(fault);
}

} // namespace kehou
