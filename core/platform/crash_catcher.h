// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace kehou
{

// What is known when the program ends by a crash.
struct Crash {
    static constexpr int kMostOffsets = 40;

    unsigned long code = 0; // the signal's or the exception's number
    quintptr offsets[kMostOffsets] = {};
    int count = 0; // return addresses inside the program, from its beginning, the innermost first
};

using CrashTeller = void (*)(const Crash &crash);

// Lets a crash be told before it ends the program as it would have. The teller may call
// writeCrashFile() and must not ask for memory.
void catchCrashes(const QString &file, CrashTeller teller);

// Writes the named file anew.
void writeCrashFile(const char *text, std::size_t size);

} // namespace kehou
