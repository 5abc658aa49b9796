// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/kept_rows.h"

#include "core/rules/fees/bill.h"
#include "core/rules/menu/moves.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

} // namespace

std::optional<Failure> keptByHistory(Tables &tables, TermId term, const Student &student)
{
    if (tables.ofStudent<Bill>(term, student.number).isEmpty() &&
        tables.ofStudent<ClosedSettlement>(term, student.number).isEmpty())
        return std::nullopt;
    return refuse(Text::tr("This student has bills or a closed settlement and stays on the roll."));
}

std::optional<Failure> keptByHistory(Tables &tables, TermId term, const Offering &offering)
{
    const QList<OfferingStep> steps = tables.rows<OfferingStep>(term);
    const bool any = std::any_of(steps.begin(), steps.end(), [&](const OfferingStep &step) {
        return step.offering == offering.code;
    });
    if (!any)
        return std::nullopt;
    return refuse(
        Text::tr("This course was reviewed already and keeps its history. Close it (停开) "
                 "instead."));
}

} // namespace kehou
