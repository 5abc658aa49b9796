// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/take_lock.h"

#include <QLockFile>
#include <QSysInfo>

namespace kehou
{

namespace
{

// Who holds a lock keeps its file open, and the system removes no such file here.
[[nodiscard]] bool removeIfLeft(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError &&
           lock.getLockInfo(&process, &host, &program) && host == QSysInfo::machineHostName() &&
           lock.removeStaleLockFile();
}

} // namespace

bool takeLock(QLockFile &lock, int patienceMs)
{
    lock.setStaleLockTime(0); // never by age: a window may stay open for days
    return lock.tryLock(patienceMs) || (removeIfLeft(lock) && lock.tryLock(patienceMs));
}

} // namespace kehou
