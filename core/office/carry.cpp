// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/carry.h"

#include "core/office/closed_store.h"
#include "core/rules/fees/carry.h"
#include "core/rules/ledger/fee_events.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

// The term that starts next after this one.
[[nodiscard]] std::optional<Stored<TermRow>> termAfter(Tables &tables, const Term &term)
{
    for (const Stored<TermRow> &other : tables.terms()) {
        if (other.row.term.dates.first() > term.dates.last())
            return other;
    }
    return std::nullopt;
}

// Writes one family's surplus down in both terms.
void carryOne(Tables &tables, TermId from, const CarryOver &carry)
{
    const QString key = QString::number(tables.insert<CarryOver>(from, carry));
    const QString out = Text::tr("Surplus of student %1 to the next term").arg(carry.student);
    const QString in = Text::tr("Surplus of student %1 from the term before").arg(carry.student);
    Journal journal = tables.journal();
    journal.append(from,
                   carriedOut({{EventKind::Carry, key + QStringLiteral("/out")}, carry.date, out},
                              carry.student, carry.amount));
    journal.append(TermId(carry.toTerm),
                   carriedIn({{EventKind::Carry, key + QStringLiteral("/in")}, carry.date, in},
                             carry.student, carry.amount));
}

[[nodiscard]] Result<CarriedOver> carry(Tables &tables, const TermCache::Loaded &loaded, QDate on)
{
    const ClosedBook closed = loadClosed(tables, loaded.term.id);
    if (closed.isEmpty())
        return refuse(Text::tr("Close the settlement of %1 first: only then it is certain what is "
                               "owed (R-FEE-7).")
                          .arg(loaded.term.term.name));
    const auto next = termAfter(tables, loaded.term.term);
    if (!next)
        return refuse(Text::tr("This file has no term after %1 yet.").arg(loaded.term.term.name));
    CarriedOver result{next->row.term.name, 0, {}, {}};
    TermSettlement term = openSettlement(loaded, {});
    SettlementRun run(*loaded.plan, term.rules);
    for (const StudentFacts &facts : everybodyToSettle(tables, loaded))
        term.students.append(run.settle(facts));
    putClosed(closed, term);
    for (const Settlement &settlement : term.students) {
        if (!closed.contains(settlement.student) || settlement.refund().isZero())
            continue;
        if (tables.ofStudent<Student>(TermId(next->id), settlement.student).isEmpty()) {
            result.notThere.append(settlement.student);
            continue;
        }
        carryOne(tables, loaded.term.id, {settlement.student, next->id, settlement.refund(), on});
        ++result.students;
        result.amount += settlement.refund();
    }
    return result;
}

} // namespace

void addCarried(Tables &tables, TermId term, std::vector<StudentFacts> &students)
{
    QHash<QString, Money> in;
    QHash<QString, Money> out;
    for (const Stored<TermRow> &other : tables.terms()) {
        for (const CarryOver &carry : tables.rows<CarryOver>(TermId(other.id))) {
            if (other.id == term.value())
                out[carry.student] += carry.amount;
            if (carry.toTerm == term.value())
                in[carry.student] += carry.amount;
        }
    }
    if (in.isEmpty() && out.isEmpty())
        return;
    for (StudentFacts &facts : students) {
        facts.paid += in.value(facts.student.number);
        facts.refunded += out.value(facts.student.number);
    }
}

Result<CarriedOver> carrySurplus(Office &office, QDate on, const QString &termName)
{
    return office.perform<CarriedOver>(Text::tr("Carry surpluses to the next term"),
                                       [&](Tables &tables) -> Result<CarriedOver> {
                                           const auto loaded = office.cache().get(tables, termName);
                                           if (!loaded)
                                               return loaded.failure();
                                           return carry(tables, *loaded.value(), on);
                                       });
}

} // namespace kehou
