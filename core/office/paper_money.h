// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of money: what families are told to pay, have paid and get back.
#pragma once

#include "core/office/paper_term.h"

namespace kehou
{

// The settlements of the listed students, in their order; an interim one up to a day (R-FEE-7).
[[nodiscard]] QList<SettledStudent> settledStudents(const PaperJob &job,
                                                    const std::optional<QDate> &asOf);

[[nodiscard]] Result<documents::Document> noticePaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> refundListPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> paymentListPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> receiptPaper(const PaperJob &job);
[[nodiscard]] Result<documents::Document> settlementSlipPaper(const PaperJob &job);

} // namespace kehou
