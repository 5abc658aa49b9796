// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/path_check.h"

#include "core/platform/disk.h"
#include "core/storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qint64 kLittleRoom = 64LL * 1024 * 1024;

[[nodiscard]] bool copiedToTheNet(const QString &folder)
{
    static const QStringList names{QStringLiteral("OneDrive"), QStringLiteral("Dropbox"),
                                   QStringLiteral("iCloud"),   QStringLiteral("Nutstore"),
                                   QStringLiteral("坚果云"),   QStringLiteral("百度网盘"),
                                   QStringLiteral("BaiduSync")};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return folder.contains(u'/' + name, Qt::CaseInsensitive);
    });
}

[[noreturn]] void refusePlace(const QString &text)
{
    throw StorageError(StorageError::Code::Access, text);
}

} // namespace

void checkPlace(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists()) {
        refusePlace(
            Storage::tr("E-ACCESS The folder of the school file does not exist. Nothing was "
                        "changed. Choose another folder."));
    }
    if (isTooLongForSqlite(path)) {
        refusePlace(Storage::tr("E-ACCESS The path of the school file is too long. Nothing was "
                                "changed. Move the file into a folder with a shorter path."));
    }
    if (driveOf(folder) == Drive::Remote) {
        refusePlace(Storage::tr("E-ACCESS The school file lies on a network drive, where it is not "
                                "safe. Nothing was changed. Move it to a disk of this computer."));
    }
}

QStringList placeWarnings(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QStringList warnings;
    if (copiedToTheNet(folder)) {
        warnings << Storage::tr(
            "The school file lies in a folder that another program copies to the "
            "net; such copies may be damaged. Move it to another folder.");
    }
    if (driveOf(folder) == Drive::Removable) {
        warnings << Storage::tr(
            "The school file lies on a drive that can be pulled out. Close the program before you "
            "pull it out, and keep a copy on this computer.");
    }
    if (!hasRoom(folder, kLittleRoom))
        warnings << Storage::tr("The disk is nearly full. Free some space.");
    return warnings;
}

bool hasRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    return !storage.isValid() || storage.bytesAvailable() < 0 || storage.bytesAvailable() >= bytes;
}

} // namespace kehou
