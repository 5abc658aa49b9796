// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/failing_write.h"

#include <dlfcn.h>
#include <sqlite3.h>

#include <cstring>

// The driver's statements arrive here, because a program's own functions come before those of its
// libraries.

namespace
{

bool waits = false;
int writesLeft = 0;

// What is remembered for undo lies in memory, where no disk is full.
[[nodiscard]] bool writesFile(sqlite3_stmt *statement)
{
    return sqlite3_stmt_readonly(statement) == 0 &&
           std::strstr(sqlite3_sql(statement), "temp.") == nullptr;
}

[[nodiscard]] bool failsNow(sqlite3_stmt *statement)
{
    if (!waits || !writesFile(statement) || writesLeft-- > 0)
        return false;
    waits = false;
    return true;
}

} // namespace

extern "C" int sqlite3_step(sqlite3_stmt *statement)
{
    using Step = int (*)(sqlite3_stmt *);
    static const auto step = reinterpret_cast<Step>(dlsym(RTLD_NEXT, "sqlite3_step"));
    return failsNow(statement) ? SQLITE_FULL : step(statement);
}

namespace kehou::test
{

void failWrite(int afterOthers)
{
    waits = true;
    writesLeft = afterOthers;
}

bool passWrites()
{
    const bool failed = !waits;
    waits = false;
    return failed;
}

} // namespace kehou::test
