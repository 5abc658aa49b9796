// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

class Connection;

// d3.9: whether this SQLite keeps 64-bit numbers and Chinese text as they are and refuses a
// fraction in a strict table. Throws Program if not: then no amount would be safe.
void runSelfTest(const Connection &connection);

} // namespace kehou
