// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/withdrawal_effect.h"

#include "core/office/facts.h"
#include "core/rules/enrollment/windows.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Enrollments)
};

using Loaded = TermCache::Loaded;

[[nodiscard]] std::optional<Enrollment> activeRow(Tables &tables, TermId term, qint64 id)
{
    for (const Stored<Enrollment> &stored : tables.stored<Enrollment>(term)) {
        if (stored.id == id && stored.row.state == EnrollmentState::Active)
            return stored.row;
    }
    return std::nullopt;
}

// The child with this selection alone.
[[nodiscard]] std::optional<StudentFacts> factsWith(Tables &tables, const Loaded &loaded,
                                                    const Enrollment &selection)
{
    const auto found = std::find_if(
        loaded.students.begin(), loaded.students.end(),
        [&](const StudentFacts &facts) { return facts.student.number == selection.student; });
    if (found == loaded.students.end())
        return std::nullopt;
    StudentFacts facts = *found;
    facts.selections = {selection};
    for (const Stored<Waiver> &waiver : tables.ofStudent<Waiver>(loaded.term.id, selection.student))
        facts.waivers.append(waiver.row);
    return facts;
}

[[nodiscard]] Money toPay(const Loaded &loaded, const StudentFacts &facts)
{
    SettlementRun run(*loaded.plan, feeRules(loaded.term.scheme, loaded.book));
    const Settlement settlement = run.settle(facts);
    return settlement.prepaid - settlement.waivedPrepaid;
}

[[nodiscard]] WithdrawalEffect effectOn(const Loaded &loaded, StudentFacts facts, QDate requestedOn)
{
    Enrollment &selection = facts.selections.first();
    selection.withdrawalRequestedOn = requestedOn;
    WithdrawalEffect effect;
    effect.leaving = leavingDate(loaded.plan->calendar(), selection, facts.student,
                                 loaded.term.scheme.enrollment.noticeDays);
    selection.withdrawalRequestedOn.reset();
    effect.agreed = effect.untilThen = toPay(loaded, facts);
    if (!effect.leaving)
        return effect;
    const QDate last = effect.leaving->addDays(-1);
    if (last < selection.start) {
        effect.untilThen = Money();
    } else if (last < selection.end.value_or(loaded.term.term.dates.last())) {
        selection.end = last;
        effect.untilThen = toPay(loaded, facts);
    }
    return effect;
}

} // namespace

Result<WithdrawalEffect> withdrawalEffect(Office &office, qint64 enrollment, QDate requestedOn,
                                          const QString &termName)
{
    return office.read<WithdrawalEffect>([&](Tables &tables) -> Result<WithdrawalEffect> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const Loaded &loaded = *cached.value();
        const auto selection = activeRow(tables, loaded.term.id, enrollment);
        const auto facts = selection ? factsWith(tables, loaded, *selection) : std::nullopt;
        if (!facts)
            return refuse(Text::tr("Only an enrollment in state 生效 can be withdrawn (R-ENR-1)."));
        return effectOn(loaded, *facts, requestedOn);
    });
}

} // namespace kehou
