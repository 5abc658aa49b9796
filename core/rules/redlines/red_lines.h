// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/redlines/red_line.h"

namespace kehou
{

// Every check of section 9 of the rules, in its order; a check without a breach gives nothing.
[[nodiscard]] QList<RedFinding> checkRedLines(const RedLineFacts &facts);

// The same, of the checks alone that can stop this action.
[[nodiscard]] QList<RedFinding> checkRedLines(const RedLineFacts &facts, GuardedAction action);

// The same, of the checks that look neither at rolls and pay nor at payments and notices.
[[nodiscard]] QList<RedFinding> checkPlanLines(const RedLineFacts &facts);

} // namespace kehou
