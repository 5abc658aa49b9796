// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/pay/adjustment.h"
#include "core/rules/pay/pay_sheet.h"

namespace kehou::documents
{

// A member of staff on a pay form.
struct PaidPerson {
    PersonPay pay;
    QString name;
    QString post; // 教师 …
};

// Of a sheet that was closed (R-PAY-8).
struct ClosedStamp {
    int number = 1;
    QDate on;
    bool changedSince = false; // the next sheet has something to adjust (R-TIM-3)
};

// What a later sheet pays somebody beside the earlier ones, and why.
struct AdjustedPerson {
    PayAdjustment adjustment;
    QString name;
    QStringList reasons;
};

struct PayTerms {
    PayMethod method = PayMethod::Rates;
    Money fund;
    QString fundSource; // where the staff fund comes from
    Money undivided;
    Money over;            // what pay exceeds the fund by (R-PAY-7)
    bool complete = false; // no session is without its roll (R-PAY-10)
    std::optional<ClosedStamp> closed;
    QList<AdjustedPerson> adjusted;
};

// 课时费发放表: everybody with a session or an amount, to be signed, with the sum in capitals; the
// organisations on a sheet of their own (R-PAY-6), and so what a later sheet adjusts (R-PAY-8). Pay
// over the fund or without all rolls is marked.
[[nodiscard]] Document paySheet(const FormStamp &stamp, const PayTerms &terms,
                                const QList<PaidPerson> &people,
                                const QList<OrganisationPay> &organisations);

} // namespace kehou::documents
