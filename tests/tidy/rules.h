// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tidy/source_tree.h"

namespace kehou::tidy
{

[[nodiscard]] QList<TidyRule> arrowRules();   // who may see whom
[[nodiscard]] QList<TidyRule> wordRules();    // what may stand nowhere, or only somewhere
[[nodiscard]] QList<TidyRule> listingRules(); // what must be named elsewhere too

} // namespace kehou::tidy
