// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about bills before and when they are issued.
#pragma once

#include "core/office/bills.h"

namespace kehou
{

// Why somebody should look at a bill, a sentence each; what stops it comes first.
[[nodiscard]] QStringList reasonsToLook(const BillDraft &draft);

// A blocked draft with the reason that is to be mended first.
[[nodiscard]] HeldBill heldBill(const BillDraft &draft);

// Why nothing was issued: every bill is held back, or something stands against all of them.
[[nodiscard]] Failure allHeld(const QList<HeldBill> &held);
[[nodiscard]] Failure gateFailure(const BillingFaults &faults);

} // namespace kehou
