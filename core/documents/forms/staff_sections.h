// SPDX-License-Identifier: GPL-3.0-or-later
// The semester report's sections on staff: 5 sessions and records, 8 pay.
#pragma once

#include "core/documents/forms/pay_sheet.h"
#include "core/rules/pay/teaching.h"

namespace kehou::documents
{

struct StaffFigures {
    QList<TeachingCount> teaching;
    QHash<QString, QString> names; // by number
    PayTerms terms;
    QList<PaidPerson> people; // everybody with a session or an amount
    QList<OrganisationPay> organisations;
};

[[nodiscard]] QList<Block> teachingBlocks(const StaffFigures &figures);
[[nodiscard]] QList<Block> payBlocks(const StaffFigures &figures);

} // namespace kehou::documents
