// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_libraries.h"

#include <xlsxwriter.h>
#include <zip.h>

namespace kehou
{

QStringList sheetLibraries()
{
    return {
        QStringLiteral("libzip %1, BSD-3-Clause").arg(QString::fromLatin1(zip_libzip_version())),
        QStringLiteral("libxlsxwriter %1, BSD-2-Clause").arg(QString::fromLatin1(lxw_version()))};
}

} // namespace kehou
