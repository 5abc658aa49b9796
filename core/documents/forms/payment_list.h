// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/refund_list.h"

#include <QHash>

namespace kehou::documents
{

// The last payment of a student, for the list.
struct LastPayment {
    QDate date;
    QString receipt;
};

struct PaymentTerms {
    QDate asOf; // payments up to this day
    QList<FeeItem> items;
    QHash<QString, LastPayment> last; // by 学号
    bool wholeSchool = false;         // then a last sheet sums up the classes
};

// 缴费名册: what each family was to pay, paid and still owes. Everybody of the class stands on it,
// also who paid everything or nothing (R-FEE-13, T18).
[[nodiscard]] Document paymentLists(const FormStamp &stamp, const PaymentTerms &terms,
                                    const QList<ClassMoney> &classes);

} // namespace kehou::documents
