// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of teachers' attendance, patrols, the way home, and certificates.
#pragma once

#include "core/documents/forms/oversight_sections.h"
#include "core/office/paper_term.h"

namespace kehou
{

[[nodiscard]] Result<documents::Document> teacherAttendancePaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> patrolPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> handoverPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> certificatePaper(const PaperJob &job);

// What the semester report says of oversight up to the job's day, and of third parties.
[[nodiscard]] documents::OversightFigures oversightFigures(const PaperJob &job);
[[nodiscard]] QList<documents::ProviderFigures> providerFigures(const PaperJob &job,
                                                                const QList<OrganisationPay> &pay);

} // namespace kehou
