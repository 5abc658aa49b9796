// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/item_price.h"

namespace kehou
{

Money priceOn(const FeeItem &item, const QList<ItemPrice> &prices, QDate day)
{
    const ItemPrice *found = nullptr;
    for (const ItemPrice &row : prices) {
        const bool holds = row.start <= day && (!row.end || day <= *row.end);
        if (holds && isNamed(item, row.item) && (!found || found->start < row.start))
            found = &row;
    }
    return found ? found->price : item.price;
}

QList<PriceSpan> priceSpans(const FeeItem &item, const QList<ItemPrice> &prices,
                            const DateRange &dates)
{
    QList<PriceSpan> spans;
    QDate first = dates.first();
    for (QDate day = first; day <= dates.last(); day = day.addDays(1)) {
        const Money price = priceOn(item, prices, day);
        if (day < dates.last() && priceOn(item, prices, day.addDays(1)) == price)
            continue;
        spans.append({DateRange(first, day), price});
        first = day.addDays(1);
    }
    return spans;
}

QList<FeeItem> pricedItems(const QList<FeeItem> &items, const QList<ItemPrice> &prices,
                           const DateRange &dates)
{
    QList<FeeItem> priced;
    for (FeeItem item : items) {
        for (const PriceSpan &span : priceSpans(item, prices, dates)) {
            item.price = span.price;
            if (!priced.contains(item))
                priced.append(item);
        }
    }
    return priced;
}

} // namespace kehou
