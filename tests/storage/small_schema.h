// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/school_file.h"

namespace kehou::test
{

// Two tables that can be undone, one of them depending on the other, and one of receipts.
[[nodiscard]] Migrations smallSchema();

// A clock that stands still until it is set.
struct Clock {
    qint64 nowMs = 1'788'220'800'000; // 2026-09-01 00:00 UTC
};

[[nodiscard]] SchoolFileSetup smallSetup(Clock &clock);

} // namespace kehou::test
