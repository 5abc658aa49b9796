// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/scheme.h"

#include "core/base/expects.h"

#include <algorithm>

namespace kehou
{

int FundsPart::staffPercent() const
{
    const auto share = std::find_if(shares.begin(), shares.end(), [&](const FundShare &candidate) {
        return candidate.category == staffCategory;
    });
    KEHOU_EXPECTS(share != shares.end());
    return share->percent;
}

SpendingFrom FundsPart::spendingFrom() const
{
    return twoLines || fundedBy == FundedBy::Treasury ? SpendingFrom::SpecialFunds
                                                      : SpendingFrom::Bank;
}

} // namespace kehou
