// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/office/office.h"

namespace kehou
{

// What a withdrawal would do to an enrollment and its bill, before anybody records it.
struct WithdrawalEffect {
    std::optional<QDate> leaving; // R-ENR-2; nothing: the child stays to the term's end
    Money agreed;                 // to pay for the days agreed upon, what is waived taken off
    Money untilThen;              // of that, for the days before it leaves

    friend bool operator==(const WithdrawalEffect &, const WithdrawalEffect &) = default;
};

// Of the enrollment of that id, with the written request of that date. What the child missed until
// then, and what the scheme gives back by rules of its own, stands in the settlement alone. Refused
// for an enrollment that is not in state 生效.
[[nodiscard]] Result<WithdrawalEffect> withdrawalEffect(Office &office, qint64 enrollment,
                                                        QDate requestedOn,
                                                        const QString &termName = {});

} // namespace kehou
