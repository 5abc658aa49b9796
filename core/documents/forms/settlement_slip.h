// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/fees/fee_summary.h"

namespace kehou::documents
{

// One line of what a family used: clause, days, arithmetic, amount.
struct SettlementSlipLine {
    QString item;
    QString clause; // 2.30元/课时，按实际出勤结算
    QString arithmetic;
    Money amount;
    Money waived;
};

// Why one family's settlement is what it is.
struct SettlementSlip {
    SettledStudent student;
    QList<SettlementSlipLine> lines;
    QStringList waiverBasis;     // percent and document; never the category (R-DAT-1)
    std::optional<QDate> closed; // the day of closing; nothing: a preview
    QDate asOf;
};

// 结算说明: two to a page. What is not closed is marked 预览, and what misses a roll says so.
[[nodiscard]] Document settlementSlips(const FormStamp &stamp, const QList<SettlementSlip> &slips);

} // namespace kehou::documents
