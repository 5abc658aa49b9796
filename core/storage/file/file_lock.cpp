// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/file_lock.h"

#include "core/platform/take_lock.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int kPatienceMs = 100;

[[nodiscard]] QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2.lock").arg(info.absolutePath(), info.fileName());
}

[[nodiscard]] StorageError heldByOther(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {StorageError::Code::Busy, standardText(StorageError::Code::Busy)};
    return {StorageError::Code::Busy,
            Storage::tr("E-BUSY The school file is in use by another window (computer %1, program "
                        "%2, process %3). Nothing was changed. Close that window first.")
                .arg(host, program, QString::number(process))};
}

} // namespace

FileLock::FileLock(const QString &path) : m_lock(lockPath(path))
{
    const bool wasThere = QFileInfo::exists(lockPath(path));
    if (takeLock(m_lock, kPatienceMs)) {
        m_tookOver = wasThere;
        return;
    }
    if (m_lock.error() == QLockFile::LockFailedError)
        throw heldByOther(m_lock);
    throw StorageError(StorageError::Code::Access, standardText(StorageError::Code::Access));
}

} // namespace kehou
