// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/libraries.h"

#include "core/sheet/sheet_libraries.h"
#include "core/storage/sqlite_version.h"

#include <lemon/config.h>

namespace kehou
{

QStringList librariesInUse()
{
    return QStringList{QStringLiteral("SQLite %1, public domain").arg(sqliteVersion())} +
           sheetLibraries() +
           QStringList{QStringLiteral("zlib, Zlib"),
                       QStringLiteral("LEMON %1, BSL-1.0").arg(QStringLiteral(LEMON_VERSION))};
}

} // namespace kehou
