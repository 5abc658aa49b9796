// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// R-PAY-4: the weighted score in ten-thousandths; a score that is missing counts 0.
[[nodiscard]] std::int64_t evaluationScore(const Assessment &assessment,
                                           const EvaluationWeights &weights);

// 综合考核法 (R-PAY-4): divides the amount by sessions taught × score.
void payByEvaluation(const PayFacts &facts, const PayPart &part, Money divided, PaySheet &sheet);

} // namespace kehou
