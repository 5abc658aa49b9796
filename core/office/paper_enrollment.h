// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that guardians sign before a child takes part (R-ENR-6).
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

// For every child whose application is on its way; for a named student whatever its state.
[[nodiscard]] Result<documents::Document> applicationPaper(const PaperJob &job);
// For every approved child whose agreement is still to be signed; for a named student also when it
// is signed.
[[nodiscard]] Result<documents::Document> agreementPaper(const PaperJob &job);

} // namespace kehou
