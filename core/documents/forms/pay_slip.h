// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/pay_sheet.h"

namespace kehou::documents
{

// 课时费个人明细: one person's lines, adding up to the total, two or three to a page with lines to
// cut along.
[[nodiscard]] Document paySlips(const FormStamp &stamp, const PayTerms &terms,
                                const QList<PaidPerson> &people);

} // namespace kehou::documents
