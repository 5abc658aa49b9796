// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/allocation_table.h"

#include "core/rules/enrollment/class_lists.h"

#include <algorithm>

namespace kehou
{

namespace
{

struct Ranked {
    StudentRank rank;
    AllocationRow row;

    friend bool operator<(const Ranked &a, const Ranked &b)
    {
        return a.row.isUnplaced() != b.row.isUnplaced() ? a.row.isUnplaced() : a.rank < b.rank;
    }
};

[[nodiscard]] QList<AllocationRow> rowsOf(const TermBook &book, const Allocation &result)
{
    QHash<QString, const Student *> students;
    for (const Student &student : book.rows<Student>())
        students.insert(student.number, &student);
    QHash<QString, QStringList> choices;
    for (const Wish &wish : book.rows<Wish>())
        choices.insert(wish.student, wish.choices);
    std::vector<Ranked> ranked;
    for (const StudentAllocation &allocation : result.students) {
        const Student &student = *students[allocation.student];
        ranked.push_back({StudentRank(student, student.className),
                          {student.className, student.number, student.name, allocation,
                           choices.value(student.number)}});
    }
    std::sort(ranked.begin(), ranked.end());
    QList<AllocationRow> rows;
    for (Ranked &entry : ranked)
        rows.append(std::move(entry.row));
    return rows;
}

} // namespace

Result<AllocationSettings> allocationSettings(Office &office, const QString &termName)
{
    return office.read<AllocationSettings>([&](Tables &tables) -> Result<AllocationSettings> {
        const auto term = findTerm(tables, termName);
        if (!term)
            return term.failure();
        const Scheme &scheme = term.value().scheme;
        AllocationSettings settings{scheme.menu.selectionMode, term.value().term.drawSeed,
                                    tables.count<Wish>(term.value().id), 0,
                                    frozenDraw(tables, term.value().id)};
        const AllocationRules rules = allocationRules(scheme);
        for (const Offering &offering : tables.rows<Offering>(term.value().id)) {
            if (offering.state == OfferingState::Published &&
                rules.pickLayers.contains(offering.layer))
                ++settings.offerings;
        }
        return settings;
    });
}

Result<AllocationTable> allocationTable(Office &office, const AllocateRequest &request)
{
    auto allocation = allocateTerm(office, request);
    if (!allocation)
        return allocation.failure();
    return office.read<AllocationTable>([&](Tables &tables) -> Result<AllocationTable> {
        AllocationTable table{std::move(allocation).value(), {}, {}, {}};
        const TermId term = table.allocation.term.id;
        if (const auto refusal = againstFreeze(frozenDraw(tables, term), table.allocation))
            table.againstFreeze = refusal->text;
        const TermBook book = loadAllocationBook(tables, table.allocation.term);
        table.rows = rowsOf(book, table.allocation.result);
        for (const Offering &offering : book.rows<Offering>())
            table.courseNames.insert(offering.code, offering.name);
        return table;
    });
}

} // namespace kehou
