// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/publish.h"

#include "core/platform/disk.h"

#include <QFileInfo>

namespace kehou
{

namespace
{

[[nodiscard]] bool flush(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && flushFile(file);
}

} // namespace

bool publish(const QString &part, const QString &path)
{
    return flush(part) && !QFileInfo::exists(path) && renameFile(part, path) &&
           flushFolder(QFileInfo(path).absolutePath());
}

} // namespace kehou
