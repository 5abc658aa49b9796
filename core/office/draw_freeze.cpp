// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/draw_freeze.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

[[nodiscard]] std::optional<Failure> missing(const FreezeRequest &request, const OpenTerm &term)
{
    if (term.scheme.menu.selectionMode == SelectionMode::FirstCome)
        return refuse(Text::tr("Places go to who comes first in this term: there is no draw."));
    if (request.seed.trimmed().isEmpty())
        return refuse(Text::tr("Type the seed that was fixed."));
    if (request.by.trimmed().isEmpty())
        return refuse(Text::tr("Type how the seed was fixed and before whom (R-ALC-7)."));
    if (!request.on.isValid())
        return refuse(Text::tr("Type the day on which the seed was fixed."));
    return std::nullopt;
}

} // namespace

Result<void> freezeDraw(Office &office, const FreezeRequest &request)
{
    return office.perform<void>(Text::tr("Freeze the draw"), [&](Tables &tables) -> Result<void> {
        const auto term = findTerm(tables, request.termName);
        if (!term)
            return term.failure();
        if (const auto refusal = missing(request, term.value()))
            return *refusal;
        AllocateRequest drawing;
        drawing.seed = request.seed.trimmed();
        const auto drawn =
            allocateBook(term.value(), loadAllocationBook(tables, term.value()), drawing);
        if (!drawn)
            return drawn.failure();
        if (drawn.value().result.measures.students == 0)
            return refuse(Text::tr("Nobody has handed in wishes in this term yet."));
        keepDrawSeed(tables, drawn.value());
        tables.insert<DrawFreeze>(term.value().id,
                                  {request.on, request.by.trimmed(), *drawing.seed,
                                   QString::fromLatin1(drawn.value().result.inputsDigest)});
        return done();
    });
}

std::optional<DrawFreeze> frozenDraw(Tables &tables, TermId term)
{
    const QList<DrawFreeze> freezes = tables.rows<DrawFreeze>(term);
    return freezes.isEmpty() ? std::nullopt : std::optional(freezes.last());
}

std::optional<Failure> againstFreeze(const std::optional<DrawFreeze> &frozen,
                                     const TermAllocation &allocation)
{
    if (!frozen || allocation.mode == SelectionMode::FirstCome)
        return std::nullopt;
    if (frozen->seed != allocation.seed)
        return refuse(Text::tr("The draw was frozen on %1 with the seed \"%2\", not with this one.")
                          .arg(isoText(frozen->on), frozen->seed));
    if (frozen->inputsDigest != QString::fromLatin1(allocation.result.inputsDigest))
        return refuse(Text::tr("Wishes, courses or enrollments have changed since the draw was "
                               "frozen on %1. Freeze it anew before witnesses.")
                          .arg(isoText(frozen->on)));
    return std::nullopt;
}

} // namespace kehou
