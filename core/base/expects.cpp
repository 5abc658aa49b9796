// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/expects.h"

#include <cstdio>
#include <cstdlib>

namespace kehou
{

void stopAt(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: expected: %s\n", file, line, condition);
    std::abort();
}

} // namespace kehou
