// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/fees/fee_summary.h"

namespace kehou::documents
{

struct NoticeLine {
    FeeItem item;
    QString what; // billing month, offering or dates where the item alone does not say it
    FeeLine line; // of kind Prepaid
};

// What makes a notice more than a preview.
struct IssuedNotice {
    QString number;
    QDate issuedOn;
    std::optional<QDate> dueOn; // blank: filled in by hand
};

// What one family is told to pay.
struct Notice {
    Student student;
    QString className;
    QList<NoticeLine> lines;
    QStringList waiverBasis; // percent and document; never the category (R-DAT-1)
    QStringList standards;   // numbers of the prices' public notices (R-FEE-9)
    std::optional<IssuedNotice> issued = {};
};

// 缴费通知单: three to a page with lines to cut along. What is not issued has no number and is
// marked 预览.
[[nodiscard]] Document paymentNotices(const FormStamp &stamp, const QList<Notice> &notices);

} // namespace kehou::documents
