// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/rules/fees/fee_item.h"

namespace kehou
{

// 收费标准: what an item of the scheme costs over some dates (R-FEE-1, R-TIM-1). Where no row
// holds, the scheme's own price does; where several do, the one that begins last.
struct ItemPrice {
    QString item; // name or code
    Money price;
    QDate start;
    std::optional<QDate> end; // nothing: until another begins, or the term is over
    QString document;

    friend bool operator==(const ItemPrice &, const ItemPrice &) = default;
};

// Dates one after the other on which an item has one price.
struct PriceSpan {
    DateRange dates;
    Money price;

    friend bool operator==(const PriceSpan &, const PriceSpan &) = default;
};

// What the item costs on a day.
[[nodiscard]] Money priceOn(const FeeItem &item, const QList<ItemPrice> &prices, QDate day);

// What it costs over these dates, cut where its price changes: one span where it never does.
[[nodiscard]] QList<PriceSpan> priceSpans(const FeeItem &item, const QList<ItemPrice> &prices,
                                          const DateRange &dates);

// The items of a standard, each once for every price that it has over these dates.
[[nodiscard]] QList<FeeItem> pricedItems(const QList<FeeItem> &items,
                                         const QList<ItemPrice> &prices, const DateRange &dates);

} // namespace kehou
