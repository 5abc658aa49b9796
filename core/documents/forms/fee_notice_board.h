// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/calendar/term.h"
#include "core/rules/fees/payment.h"

namespace kehou::documents
{

// One item at one of its prices as it hangs on the wall, with the latest public notice of it where
// there is one.
struct NoticedItem {
    FeeItem item;
    std::optional<Publicity> notice;
    std::optional<QDate> from = {}; // where the price does not hold from the term's first day
};

// A category of children and what of the fees is waived for them.
struct WaiverLine {
    QString category;
    Hundredths percent;
};

struct FeeNotice {
    QList<NoticedItem> items;
    QList<WaiverLine> waivers;
    QList<Band> bands; // when the service is, and what is done
};

// 收费公示: items and prices, times and content, waivers, document numbers, and a line for the
// telephone that takes complaints.
[[nodiscard]] Document feeNoticeBoard(const FormStamp &stamp, const FeeNotice &notice);

// When the service is, as a table: grades, period, time, content.
[[nodiscard]] Table bandTable(const QList<Band> &bands);
// Items with their prices, notices and documents.
[[nodiscard]] Table noticedItemTable(const QList<NoticedItem> &items);

} // namespace kehou::documents
