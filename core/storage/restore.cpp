// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/storage/file/file_lock.h"
#include "core/storage/file/path_check.h"
#include "core/storage/file/publish.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Code = StorageError::Code;

// What SQLite keeps beside a file.
const QStringList kCompanions{QStringLiteral("-wal"), QStringLiteral("-shm"),
                              QStringLiteral("-journal")};

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const QString &companion : kCompanions)
        QFile::remove(path + companion);
}

void refuseBadPlaces(const QString &backup, const QString &path)
{
    checkPlace(path);
    if (!QFileInfo(backup).isFile())
        throw StorageError(Code::Access, Storage::tr("E-ACCESS There is no backup of that name. "
                                                     "Nothing was changed."));
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        throw StorageError(Code::Access, Storage::tr("E-ACCESS The backup is the school file "
                                                     "itself. Nothing was changed."));
    if (!hasRoom(QFileInfo(path).absolutePath(), 3 * QFileInfo(backup).size()))
        throw StorageError(Code::Full, Storage::tr("E-FULL The disk has too little room to restore "
                                                   "the backup. Nothing was changed."));
}

// A copy with everything that was written, checked in full.
void copyChecked(const QString &backup, const QString &part, const ProgramVersion &program)
{
    const QString log = backup + kCompanions.first();
    if (!QFile::copy(backup, part) ||
        (QFileInfo::exists(log) && !QFile::copy(log, part + kCompanions.first())))
        throw StorageError(Code::Access, standardText(Code::Access));
    QFile::setPermissions(part, QFile::permissions(part) | QFile::WriteOwner | QFile::WriteUser);
    const std::unique_ptr<Database> copy = Database::open(part, program);
    if (copy->schemaVersion() == 0)
        throw StorageError(Code::NotOurs, standardText(Code::NotOurs));
    if (!copy->integrityCheck().isEmpty())
        throw StorageError(Code::Damaged, Storage::tr("E-DAMAGED The backup does not pass its "
                                                      "checks. Nothing was changed. Choose "
                                                      "another backup."));
    copy->close();
}

// school-before-restore.kehou, or …-2.kehou and so on where that is taken.
[[nodiscard]] QString nameForBefore(const QString &path)
{
    const QFileInfo file(path);
    const QString base =
        file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-before-restore");
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = base + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + QStringLiteral("-%1").arg(number) + suffix;
    return name;
}

// A file that cannot be read any more is kept with all that SQLite has beside it.
void keepAsItIs(const QString &path, const QString &before)
{
    bool kept = QFile::copy(path, before);
    for (const QString &companion : kCompanions) {
        if (QFileInfo::exists(path + companion))
            kept = QFile::copy(path + companion, before + companion) && kept;
    }
    if (!kept)
        throw StorageError(Code::Access, standardText(Code::Access));
}

void keepBefore(const QString &path, const QString &before, const ProgramVersion &program)
{
    try {
        Database::open(path, program)->backupTo(before);
    } catch (const StorageError &error) {
        if (error.code() == Code::Busy || error.code() == Code::Full)
            throw;
        const FileLock lock(path);
        keepAsItIs(path, before);
    }
}

} // namespace

QString restoreBackup(const QString &backup, const QString &path, const ProgramVersion &program)
{
    refuseBadPlaces(backup, path);
    const QString part = path + QStringLiteral(".restore");
    removeWithCompanions(part); // of an earlier attempt that was killed
    const auto tidy = qScopeGuard([&] { removeWithCompanions(part); });
    copyChecked(backup, part, program);

    QString before;
    if (QFileInfo::exists(path)) {
        before = nameForBefore(path);
        keepBefore(path, before, program);
    }
    const FileLock lock(path);
    removeWithCompanions(path);
    if (!publish(part, path))
        throw StorageError(Code::Access, standardText(Code::Access));
    return before;
}

} // namespace kehou
