// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// R-PAY-6: contract price × sessions held × the assessment's factor, rounded once. A session pays
// when it was held by staff of the organisation whom the offering or a substitution names.
[[nodiscard]] QList<OrganisationPay> payOrganisations(const PayFacts &facts);

} // namespace kehou
