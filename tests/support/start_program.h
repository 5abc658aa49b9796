// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace kehou::test
{

// Starts the program, asking again where it was refused: under Wine one start in some hundreds ends
// with an internal error of the system.
inline void startProgram(QProcess &process, const QString &program, const QStringList &words)
{
    constexpr int kTries = 3;
    for (int tries = 0; tries < kTries; ++tries) {
        process.start(program, words);
        if (process.waitForStarted())
            return;
    }
}

} // namespace kehou::test
