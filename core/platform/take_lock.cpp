// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/take_lock.h"

#include <QLockFile>
#include <QSysInfo>

namespace kehou
{

namespace
{

// In a lock file Windows' name of a computer stands in capitals and is cut to this length.
constexpr qsizetype kShortName = 15;

[[nodiscard]] bool isThisComputer(const QString &name)
{
    const QString own = QSysInfo::machineHostName();
    return own.compare(name, Qt::CaseInsensitive) == 0 ||
           (name.size() == kShortName && own.startsWith(name, Qt::CaseInsensitive));
}

// A lock file that says nothing was not finished when the power went.
[[nodiscard]] bool isFromElsewhere(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program) && !isThisComputer(host);
}

// Who holds a lock keeps its file open, and no file is removed here that another holds.
[[nodiscard]] bool removeIfLeft(QLockFile &lock)
{
    return lock.error() == QLockFile::LockFailedError && !isFromElsewhere(lock) &&
           lock.removeStaleLockFile();
}

} // namespace

bool takeLock(QLockFile &lock, int patienceMs)
{
    lock.setStaleLockTime(0); // never by age: a window may stay open for days
    return lock.tryLock(patienceMs) || (removeIfLeft(lock) && lock.tryLock(patienceMs));
}

} // namespace kehou
