// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

namespace kehou
{

// "1,234.50", "-0.05": for people, on screen and on paper.
[[nodiscard]] QString moneyText(Money amount);

// "1234.50": for files that are read again.
[[nodiscard]] QString plainMoneyText(Money amount);

// R-MON-4: 大写金额 as on receipts and pay sheets, 312.80 → 叁佰壹拾贰元捌角整.
[[nodiscard]] QString capitalMoneyText(Money amount);

} // namespace kehou
