// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/crash_catcher.h"

#include <QFile>

#include <csignal>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

// Where the linker puts the beginning and the end of the program's code.
extern "C" {
extern const char __executable_start;
extern const char etext;
}

namespace kehou
{

namespace
{

QByteArray crashFile;
CrashTeller tellCrash = nullptr;

void addOffsets(Crash &crash)
{
    void *addresses[Crash::kMostOffsets];
    const int found = backtrace(addresses, Crash::kMostOffsets);
    const auto begin = reinterpret_cast<quintptr>(&__executable_start);
    const auto end = reinterpret_cast<quintptr>(&etext);
    for (int i = 0; i < found; ++i) {
        const auto address = reinterpret_cast<quintptr>(addresses[i]);
        if (address >= begin && address < end)
            crash.offsets[crash.count++] = address - begin;
    }
}

// The signal's own way comes after: the system's report and the end of the program.
void onSignal(int number)
{
    Crash crash;
    crash.code = static_cast<unsigned long>(number);
    addOffsets(crash);
    tellCrash(crash);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

void catchCrashes(const QString &file, CrashTeller teller)
{
    crashFile = QFile::encodeName(file);
    tellCrash = teller;
    void *first[1];
    backtrace(first, 1); // loads what it needs now, not in the crash
    for (const int number : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS})
        std::signal(number, onSignal);
}

void writeCrashFile(const char *text, std::size_t size)
{
    const int file = open(crashFile.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0)
        return;
    const ssize_t written = write(file, text, size);
    if (written < 0)
        unlink(crashFile.constData());
    close(file);
}

} // namespace kehou
