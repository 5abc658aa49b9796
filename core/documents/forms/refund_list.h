// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/fees/fee_summary.h"

namespace kehou::documents
{

// A class and its students on a list of money.
struct ClassMoney {
    QString className;
    QString homeroomTeacher; // the name
    QList<SettledStudent> students;
};

struct RefundTerms {
    QDate asOf;
    QList<FeeItem> items;
    bool wholeSchool = false; // then a last sheet sums up the classes
};

// 退费明细表: what each family paid, used and gets back or owes (R-FEE-7), to be signed. A list
// with periods that nobody took a roll of is marked as incomplete (R-ATT-3).
[[nodiscard]] Document refundLists(const FormStamp &stamp, const RefundTerms &terms,
                                   const QList<ClassMoney> &classes);

} // namespace kehou::documents
