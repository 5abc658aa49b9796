// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/ledger/disclosure.h"

namespace kehou::documents
{

// 收支公示表: a term's income by item, waivers, refunds, spending by category, balance (R-FND-2).
// It names nobody.
[[nodiscard]] Document disclosure(const FormStamp &stamp, const DisclosureFigures &figures);

// The same figures as the semester report's section 7.
[[nodiscard]] QList<Block> fundBlocks(const DisclosureFigures &figures);

} // namespace kehou::documents
