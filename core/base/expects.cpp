// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/expects.h"

#include "core/base/broken_promise.h"

#include <cstdio>
#include <cstdlib>

namespace kehou
{

namespace
{
PromiseTeller promiseTeller = nullptr;
} // namespace

void tellBrokenPromises(PromiseTeller teller)
{
    promiseTeller = teller;
}

void stopAt(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: expected: %s\n", file, line, condition);
    if (promiseTeller)
        promiseTeller(condition, file, line);
    std::abort();
}

} // namespace kehou
