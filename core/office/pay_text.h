// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of pay and gaps of its evidence in words.
#pragma once

#include "core/office/pay.h"

namespace kehou
{

[[nodiscard]] QString payLineRule(const PayLine &line, PayMethod method);
[[nodiscard]] QString payLineText(const PayLine &line, PayMethod method);
// What a line is now and what it was, with the days that came and went.
[[nodiscard]] QString adjustedLineText(const AdjustedLine &line, PayMethod method);
[[nodiscard]] QString payGapRule(PayGapKind kind);
[[nodiscard]] QString payGapText(const PayGap &gap, const TermPay &pay);
[[nodiscard]] QString payFundText(const TermPay &pay);

} // namespace kehou
