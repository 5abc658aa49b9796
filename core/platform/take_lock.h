// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLockFile;

namespace kehou
{

// Takes the lock for as long as the program likes, within this time or not at all. A lock that a
// program of this computer left behind, because it crashed or the power went, is taken over: also
// when another program has its number by now. A lock from another computer is never touched.
[[nodiscard]] bool takeLock(QLockFile &lock, int patienceMs);

} // namespace kehou
