// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/fee_item.h"

#include <QByteArray>

namespace kehou
{

// A scheme's text with the item's price, caps and surcharge in the place of those of the item with
// its code; everything else stays. The scheme has the item.
[[nodiscard]] QByteArray withPrices(const QByteArray &schemeJson, const FeeItem &item);

} // namespace kehou
