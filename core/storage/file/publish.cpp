// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/publish.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kehou
{

namespace
{

[[nodiscard]] bool flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0; // calls FlushFileBuffers
#else
    return fsync(file.handle()) == 0;
#endif
}

#ifdef Q_OS_WIN

// Windows keeps names by itself; but a scanner may hold the new file for a moment.
[[nodiscard]] bool flushFolder(const QString &)
{
    return true;
}

[[nodiscard]] bool rename(const QString &part, const QString &path)
{
    for (const unsigned long pauseMs : {10UL, 25UL, 50UL, 100UL, 200UL, 400UL}) {
        if (QFile::rename(part, path))
            return true;
        QThread::msleep(pauseMs);
    }
    return QFile::rename(part, path);
}

#else

[[nodiscard]] bool flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool flushed = fsync(handle) == 0;
    ::close(handle);
    return flushed;
}

[[nodiscard]] bool rename(const QString &part, const QString &path)
{
    return QFile::rename(part, path);
}

#endif

} // namespace

bool publish(const QString &part, const QString &path)
{
    return flushFile(part) && !QFileInfo::exists(path) && rename(part, path) &&
           flushFolder(QFileInfo(path).absolutePath());
}

} // namespace kehou
