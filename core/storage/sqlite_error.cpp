// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include "core/platform/disk.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

[[nodiscard]] int lastErrorOf(sqlite3_file *file)
{
    int number = 0;
    if (file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

// A write beyond a limit of size or quota is reported as a plain I/O error; only the system's own
// error number, kept with the log's or the file's handle, tells it from a failing disk.
[[nodiscard]] bool outOfRoom(sqlite3 *handle)
{
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file *file = nullptr;
        if (!handle || sqlite3_file_control(handle, "main", which, &file) != SQLITE_OK)
            return false;
        if (meansNoRoom(lastErrorOf(file)))
            return true;
    }
    return false;
}

[[nodiscard]] StorageError::Code codeFor(sqlite3 *handle, int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError::Code::Busy;
    case SQLITE_FULL:
        return StorageError::Code::Full;
    case SQLITE_IOERR:
        return outOfRoom(handle) ? StorageError::Code::Full : StorageError::Code::Disk;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return StorageError::Code::Access;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError::Code::Damaged;
    case SQLITE_CONSTRAINT:
        return StorageError::Code::Constraint;
    default:
        return StorageError::Code::Program;
    }
}

} // namespace

QString standardText(StorageError::Code code)
{
    switch (code) {
    case StorageError::Code::Busy:
        return Storage::tr(
            "E-BUSY The school file is in use by another program. Nothing was changed. "
            "Close that program first.");
    case StorageError::Code::Full:
        return Storage::tr(
            "E-FULL The disk is full. This was not saved, everything saved before is "
            "intact. Free some space, then save again.");
    case StorageError::Code::Access:
        return Storage::tr("E-ACCESS The school file cannot be opened for writing. Nothing was "
                           "changed. Check that the folder exists and that you may write in it.");
    case StorageError::Code::Unsure:
        return Storage::tr("E-UNSURE The disk reported an error while saving. Start the program "
                           "again and look whether the last action is there.");
    case StorageError::Code::Disk:
        return Storage::tr(
            "E-DISK The disk reported an error. This was not saved. Make a backup on "
            "another disk and verify the data.");
    case StorageError::Code::Newer:
        return Storage::tr(
            "E-NEWER The school file was made by a newer program. It was not touched. "
            "Install the newer program.");
    case StorageError::Code::Damaged:
        return Storage::tr("E-DAMAGED The school file does not hold together. Writing has stopped, "
                           "the file was kept as it is. Restore the newest backup.");
    case StorageError::Code::NotOurs:
        return Storage::tr(
            "E-NOTOURS This is not a school file. It was not touched. Choose another "
            "file.");
    case StorageError::Code::Constraint:
        return Storage::tr("E-CONSTRAINT A row does not fit the rules of the school file. This was "
                           "not saved, everything saved before is intact.");
    case StorageError::Code::Program:
        return Storage::tr("E-PROGRAM The program made a mistake. This was not saved, everything "
                           "saved before is intact. Send the report to the makers.");
    }
    return {};
}

StorageError sqliteError(sqlite3 *handle, int resultCode)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : resultCode;
    const StorageError::Code code = codeFor(handle, resultCode);
    return {code, standardText(code), extended,
            QByteArray(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(resultCode))};
}

} // namespace kehou
