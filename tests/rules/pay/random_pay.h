// SPDX-License-Identifier: GPL-3.0-or-later
// Terms with staff, sessions, sanctions, patrols and assessments by chance, the same for one seed.
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou::test
{

struct RandomPay {
    TermBook book;
    PayPart part;
    Money fund;
};

[[nodiscard]] RandomPay randomPay(unsigned seed, PayMethod method);

} // namespace kehou::test
