// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/disk.h"

#include <QDir>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace kehou
{

namespace
{
// SQLite's limit of 512 bytes less its own longest ending, "-journal".
constexpr qsizetype kLongestPath = 504;
} // namespace

Drive driveOf(const QString &folder)
{
    const QStorageInfo storage(folder);
    const QByteArray type = storage.fileSystemType();
    for (const char *remote : {"nfs", "smb", "cifs", "fuse.sshfs", "afs"}) {
        if (type.startsWith(remote))
            return Drive::Remote;
    }
    const QString root = storage.rootPath();
    const bool pluggedIn = root.startsWith(QStringLiteral("/media/")) ||
                           root.startsWith(QStringLiteral("/run/media/"));
    return pluggedIn ? Drive::Removable : Drive::Fixed;
}

bool isTooLongForSqlite(const QString &path)
{
    return QFile::encodeName(path).size() > kLongestPath;
}

bool flushFile(QFile &file)
{
    return file.flush() && fsync(file.handle()) == 0;
}

bool flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool flushed = fsync(handle) == 0;
    ::close(handle);
    return flushed;
}

bool renameFile(const QString &from, const QString &to)
{
    return QFile::rename(from, to);
}

bool meansNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
}

QString schoolFolder()
{
    return QDir::homePath();
}

std::unique_ptr<QTemporaryDir> makeNarrowFolder()
{
    return std::make_unique<QTemporaryDir>();
}

} // namespace kehou
