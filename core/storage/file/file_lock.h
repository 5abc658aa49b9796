// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace kehou
{

// Keeps a second window away from a school file: a hidden lock file beside it that names the
// computer and the process. The lock of a process that has ended is taken over (T52).
class FileLock
{
public:
    // Throws Busy, naming who holds it, within a tenth of a second, or Access.
    explicit FileLock(const QString &path);

    // The process that held the lock before ended without letting go of it.
    [[nodiscard]] bool tookOver() const { return m_tookOver; }

private:
    QLockFile m_lock;
    bool m_tookOver = false;
};

} // namespace kehou
