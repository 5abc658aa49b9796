// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/fees/fee_item.h"
#include "core/rules/fees/payment.h"

namespace kehou
{

// One item of the standard (收费标准) at one of its prices, with the latest public notice of it; of
// another price where it has none.
struct StandardItem {
    FeeItem item;
    DateRange dates; // of the term, on which it costs so much
    std::optional<Publicity> notice;

    // R-FEE-9: noticed at the price that the standard has.
    [[nodiscard]] bool isNoticed() const { return notice && notice->price == item.price; }
    friend bool operator==(const StandardItem &, const StandardItem &) = default;
};

// The term's own items, in the scheme's order, each price of one after the other; none where the
// service is free.
[[nodiscard]] Result<QList<StandardItem>> feeStandard(Office &office, const QString &termName = {});

// What a school sets of an item for one term.
struct StandardChange {
    QString code;
    Money price;
    FeeCaps caps;
    Money surcharge;                // for each period of a 特色 offering
    std::optional<QDate> from = {}; // nothing, or up to the term's first day: for all of the term
    QString document = {};          // that sets the price from that day on
};

// Changes the term's own copy of the scheme, in one step; a price from a later day is a row of its
// own, and the days before it keep theirs (R-TIM-1). Issued bills keep their prices (T05); the
// next batch asks for the difference, once the new price is noticed. Refused, each with its list: a
// price over a cap of the scheme (R-FEE-8), values that the scheme's rules do not take, an item
// that there is not, a day after the term, and a term whose settlement is closed.
[[nodiscard]] Result<void> changeStandard(Office &office, const StandardChange &change,
                                          const QString &termName = {});

// 公示: a price of the item hangs out over these days.
struct StandardNotice {
    QString code;
    QDate start;
    QDate end;
    QString document;
    std::optional<Money> price = {}; // nothing: the term's first
};

// Refused as a row of 收费公示 is: over a cap, the wrong way round, twice from one day.
[[nodiscard]] Result<void> noticeStandard(Office &office, const StandardNotice &notice,
                                          const QString &termName = {});

} // namespace kehou
