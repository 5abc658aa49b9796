// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/file_header.h"

#include "core/storage/database.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// SQLite file format, section 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

[[nodiscard]] QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageError(StorageError::Code::Access,
                           Storage::tr("E-ACCESS The school file cannot be read. Nothing was "
                                       "changed. Check that it exists and that you may open it."));
    }
    return file.read(kHeaderSize);
}

} // namespace

FileHeader readSchoolFileHeader(const QString &path)
{
    const QByteArray header = firstBytes(path);
    if (header.size() < kHeaderSize) {
        throw StorageError(StorageError::Code::Damaged,
                           Storage::tr("E-DAMAGED The school file is empty or cut off. It was not "
                                       "touched. Restore the newest backup."));
    }
    FileHeader result;
    result.schemaVersion = qFromBigEndian<qint32>(header.constData() + kUserVersionAt);
    result.applicationId = qFromBigEndian<qint32>(header.constData() + kApplicationIdAt);
    if (!header.startsWith("SQLite format 3") || result.applicationId != kApplicationId)
        throw StorageError(StorageError::Code::NotOurs, standardText(StorageError::Code::NotOurs));
    return result;
}

} // namespace kehou
