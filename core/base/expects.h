// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

// Says where a promise of the code was broken and stops the program; also in release builds.
[[noreturn]] void stopAt(const char *condition, const char *file, int line);

} // namespace kehou

#define KEHOU_EXPECTS(condition)                                                                   \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                           \
                                  : ::kehou::stopAt(#condition, __FILE__, __LINE__))
