// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou::test
{

// Makes one of the coming statements that write fail as on a full disk: the one after so many
// others. Only on Linux.
void failWrite(int afterOthers);
// Lets every statement through again; false if the fault did not come about.
[[nodiscard]] bool passWrites();

} // namespace kehou::test
