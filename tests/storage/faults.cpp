// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/faults.h"

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

// SQLite's calls arrive here, because a program's own functions come before the C library's.

namespace
{

int callsLeft = -1;
int errorToGive = 0;

[[nodiscard]] bool failsNow()
{
    if (callsLeft < 0 || --callsLeft >= 0)
        return false;
    errno = errorToGive;
    return true;
}

} // namespace

extern "C" {

int fdatasync(int file)
{
    return failsNow() ? -1 : static_cast<int>(syscall(SYS_fdatasync, file));
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return failsNow() ? -1 : syscall(SYS_pwrite64, file, bytes, size, at);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return failsNow() ? -1 : static_cast<int>(syscall(SYS_ftruncate, file, size));
}

} // extern "C"

namespace kehou::test
{

void failCall(int afterOthers, int errorNumber)
{
    callsLeft = afterOthers;
    errorToGive = errorNumber;
}

bool passAll()
{
    const bool failed = callsLeft < 0;
    callsLeft = -1;
    return failed;
}

} // namespace kehou::test
