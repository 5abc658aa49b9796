// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_file.h"

#include "core/platform/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kehou
{

namespace
{

constexpr qint64 kCopiedAtOnce = 256 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

[[nodiscard]] Result<void> copyOver(const QString &from, const QString &path)
{
    QFile source(from);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly))
        return notWritten(path, source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(path, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kCopiedAtOnce);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return notWritten(path, piece.isEmpty() ? source.errorString() : target.errorString());
    }
    if (!target.commit())
        return notWritten(path, target.errorString());
    return done();
}

} // namespace

Result<void> saveWorkbookFile(const QString &path,
                              const std::function<bool(const NarrowPlace &)> &fill)
{
    const std::unique_ptr<QTemporaryDir> folder = makeNarrowFolder();
    if (!folder->isValid())
        return notWritten(path, folder->errorString());
    const QString file = folder->filePath(QStringLiteral("workbook.xlsx"));
    if (!fill({QFile::encodeName(file), QFile::encodeName(folder->path())}))
        return notWritten(path, Text::tr("the workbook could not be put together"));
    return copyOver(file, path);
}

Failure notWritten(const QString &path, const QString &reason)
{
    return {FailureKind::File,
            Text::tr("“%1” could not be written: %2. What was there before is unchanged. Close the "
                     "file in other programs, and check the free space.")
                .arg(QFileInfo(path).fileName(), reason),
            {}};
}

} // namespace kehou
