// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou::test
{

// Makes one of the process's coming writes, flushes or truncations fail: the one after so many
// others, with this error number. Only on Linux.
void failCall(int afterOthers, int errorNumber);
// Lets everything pass again; false if the fault did not come about.
[[nodiscard]] bool passAll();

} // namespace kehou::test
