// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/program.h"
#include "tests/support/catch.h"

#include <thread>

namespace
{

constexpr int kWritten = 7;
thread_local int number = 0;
int numberAtEnd = 0;

// What a thread keeps for itself and what is done when it ends.
struct AtEnd {
    ~AtEnd() { numberAtEnd = number; }
    bool used = false;
};

void useOwnObject()
{
    thread_local AtEnd atEnd;
    atEnd.used = true;
    number = kWritten;
}

} // namespace

TEST_CASE("What a thread keeps is still there when its own objects are taken apart at its end")
{
    kehou::paintWithoutScreen(); // the program's start is linked in, as in every program
    numberAtEnd = 0;
    std::thread thread(useOwnObject);
    thread.join(); // QThread::wait() may return before the thread's own objects are gone
    CHECK(numberAtEnd == kWritten);
}
