// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger/price_sandbox.h"

namespace kehou
{

PriceAnswer answerPrice(const PriceQuestion &question)
{
    PriceAnswer answer;
    answer.income = question.price * question.heads * question.periods;
    answer.staffShare = answer.income.timesFraction(question.staffPercent, 100);
    answer.staffCost = question.rate * question.sessions;
    answer.overCap = question.cap && question.price > *question.cap;
    return answer;
}

} // namespace kehou
