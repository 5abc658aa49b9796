// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/connection.h"
#include "core/storage/file/path_check.h"
#include "core/storage/file/publish.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

void refuseTakenOrFull(const Connection &source, const QString &path)
{
    if (QFileInfo::exists(path)) {
        throw StorageError(
            StorageError::Code::Access,
            Storage::tr("E-ACCESS A file of that name exists. It was not touched, no "
                        "backup was made. Choose another name."));
    }
    const qint64 pages = source.value("PRAGMA page_count").toLongLong();
    const qint64 size = pages * source.value("PRAGMA page_size").toLongLong();
    if (!hasRoom(QFileInfo(path).absolutePath(), 3 * size)) {
        throw StorageError(StorageError::Code::Full,
                           Storage::tr("E-FULL The disk has too little room for a backup. None was "
                                       "made, the school file is intact. Free some space or choose "
                                       "another disk."));
    }
}

void vacuumInto(const Connection &source, const QString &path)
{
    const QByteArray native = QDir::toNativeSeparators(path).toUtf8();
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(source.handle(), "VACUUM INTO ?", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, native.constData(), static_cast<int>(native.size()),
                          SQLITE_STATIC);
        code = sqlite3_step(statement);
    }
    const StorageError error = sqliteError(source.handle(), code);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        throw error;
}

// Every table with its number of rows, and the versions in the header.
[[nodiscard]] QByteArray outline(const Connection &file)
{
    const QByteArray count =
        file.value("SELECT 'SELECT ' || group_concat('(SELECT count(*) FROM \"' || name || '\")', "
                   "'||'',''||') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' "
                   "ORDER BY name)");
    return file.value("PRAGMA application_id") + ';' + file.value("PRAGMA user_version") + ';' +
           (count.isEmpty() ? QByteArray() : file.value(count.constData()));
}

[[nodiscard]] bool verified(const Connection &source, const QString &part)
{
    const Connection copy(part, Connection::Mode::Read);
    return copy.value("PRAGMA integrity_check") == "ok" &&
           copy.value("PRAGMA foreign_key_check").isEmpty() && outline(copy) == outline(source);
}

} // namespace

void writeBackup(const Connection &source, const QString &path)
{
    refuseTakenOrFull(source, path);
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part); // of an earlier attempt that was killed
    const auto tidy = qScopeGuard([&] { QFile::remove(part); });
    vacuumInto(source, part);
    if (!verified(source, part) || !publish(part, path)) {
        throw StorageError(
            StorageError::Code::Disk,
            Storage::tr("E-DISK The backup could not be verified and was removed. The "
                        "school file is intact. Choose another disk."));
    }
}

} // namespace kehou
