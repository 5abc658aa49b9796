// SPDX-License-Identifier: GPL-3.0-or-later
// Pay once more from the plain rows, session by session and person by person, without tables, lines
// or plans: slow, and short enough to be compared with the words of section 8.
#pragma once

#include "core/rules/pay/pay_sheet.h"

#include <map>

namespace kehou::test
{

struct SlowPerson {
    int sessions = 0;
    std::int64_t units = 0;
    std::int64_t score = 0;
    std::int64_t process = 0;
    std::int64_t terminal = 0;
    std::int64_t rate = 0;
    std::int64_t post = 0;
    std::int64_t award = 0;
    std::int64_t deduct = 0;
    std::int64_t total = 0;

    friend bool operator==(const SlowPerson &, const SlowPerson &) = default;
};

struct SlowPay {
    std::map<QString, SlowPerson> staff;
    std::int64_t undivided = 0;
    std::int64_t over = 0;
    int providerSessions = 0;
    std::int64_t providerTotal = 0;
};

[[nodiscard]] SlowPay slowPay(const TermBook &book, const PayPart &part, Money fund);

} // namespace kehou::test
