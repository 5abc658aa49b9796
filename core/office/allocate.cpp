// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/allocate.h"

#include "core/office/draw_freeze.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

[[nodiscard]] SelectionMode modeOf(const AllocateRequest &request, const Scheme &scheme)
{
    return request.mode.value_or(scheme.menu.selectionMode);
}

using Place = std::pair<QString, QString>; // student, offering

[[nodiscard]] QSet<Place> drawnPlaces(const Allocation &result)
{
    QSet<Place> places;
    for (const StudentAllocation &student : result.students) {
        for (const AllocatedPlace &place : student.places) {
            if (place.rank > 0)
                places.insert({student.student, place.offering});
        }
    }
    return places;
}

[[nodiscard]] bool holdsWholeTerm(const Placement &placement, const Term &term)
{
    return placement.start.value_or(term.dates.first()) <= term.dates.first() &&
           placement.end.value_or(term.dates.last()) >= term.dates.last();
}

// The rows of 选课结果 that a saved result takes away and those that it adds.
struct PlacementChange {
    QList<qint64> removed;
    QList<Placement> kept;
    QList<Placement> added;
};

[[nodiscard]] PlacementChange changeOf(const StoredList<Placement> &stored,
                                       const TermAllocation &allocation)
{
    const Term &term = allocation.term.term;
    QSet<QString> replaced;
    for (const OfferingAllocation &offering : allocation.result.offerings)
        replaced.insert(offering.code);
    QSet<Place> missing = drawnPlaces(allocation.result);
    PlacementChange change;
    for (const Stored<Placement> &row : stored) {
        const Place place{row.row.student, row.row.offering};
        const bool stays = row.row.reserved || !replaced.contains(row.row.offering) ||
                           (holdsWholeTerm(row.row, term) && missing.remove(place));
        if (stays)
            change.kept.append(row.row);
        else
            change.removed.append(row.id);
    }
    for (const Place &place : std::as_const(missing))
        change.added.append({place.first, place.second, term.dates.first(), {}, false});
    std::sort(change.added.begin(), change.added.end(), [](const Placement &a, const Placement &b) {
        return std::tie(a.student, a.offering) < std::tie(b.student, b.offering);
    });
    return change;
}

// T43: places count against the rows that stay, in the transaction that writes them.
[[nodiscard]] Findings contradictions(const OpenTerm &term, TermBook book,
                                      const PlacementChange &change)
{
    book.rows<Placement>() = change.kept + change.added;
    Findings findings;
    for (const RowFault &fault : checkBook(book, checkContext(term.scheme)))
        findings.append({{}, {}, fault.message, fault.found, fault.expected});
    return findings;
}

[[nodiscard]] Result<TermAllocation> saved(Tables &tables, TermAllocation allocation,
                                           const TermBook &book)
{
    const TermId term = allocation.term.id;
    if (const auto refusal = againstFreeze(frozenDraw(tables, term), allocation))
        return *refusal;
    const PlacementChange change = changeOf(tables.stored<Placement>(term), allocation);
    const Findings findings = contradictions(allocation.term, book, change);
    if (!findings.isEmpty())
        return badInput(Text::tr("The result contradicts places that stay. Nothing was saved."),
                        findings);
    keepDrawSeed(tables, allocation);
    for (const qint64 id : change.removed)
        tables.remove<Placement>(id);
    for (const Placement &placement : change.added)
        tables.insert<Placement>(term, placement);
    allocation.removed = static_cast<int>(change.removed.size());
    allocation.added = static_cast<int>(change.added.size());
    return allocation;
}

} // namespace

Result<TermAllocation> allocateBook(const OpenTerm &term, const TermBook &book,
                                    const AllocateRequest &request)
{
    const SelectionMode mode = modeOf(request, term.scheme);
    const bool drawn = mode != SelectionMode::FirstCome;
    const QString seed = drawn ? request.seed.value_or(term.term.drawSeed) : QString();
    if (drawn && seed.isEmpty())
        return refuse(Text::tr("A draw needs its published seed: enter it as 摇号种子 of the term "
                               "or give it to the draw (R-ALC-2)."));
    TermAllocation allocation{term, mode, seed, {}};
    allocation.result = allocate(book, allocationRules(term.scheme), mode, seed);
    allocation.asExpected =
        request.expectedDigest.value_or(allocation.result.digest) == allocation.result.digest;
    return allocation;
}

void keepDrawSeed(Tables &tables, const TermAllocation &allocation)
{
    if (allocation.seed.isEmpty() || allocation.seed == allocation.term.term.drawSeed)
        return;
    QList<Stored<TermRow>> terms = tables.terms();
    for (Stored<TermRow> &term : terms) {
        if (TermId(term.id) != allocation.term.id)
            continue;
        term.row.term.drawSeed = allocation.seed;
        tables.updateTerm(allocation.term.id, term.row);
    }
}

Result<TermAllocation> allocateTerm(Office &office, const AllocateRequest &request)
{
    const auto body = [&](Tables &tables) -> Result<TermAllocation> {
        const auto term = findTerm(tables, request.termName);
        if (!term)
            return term.failure();
        const TermBook book = request.save ? loadBook(tables, term.value())
                                           : loadAllocationBook(tables, term.value());
        auto allocation = allocateBook(term.value(), book, request);
        if (!allocation || !request.save || !allocation.value().asExpected)
            return allocation;
        return saved(tables, std::move(allocation).value(), book);
    };
    return request.save
               ? office.perform<TermAllocation>(Text::tr("Save the allocation of places"), body)
               : office.read<TermAllocation>(body);
}

} // namespace kehou
