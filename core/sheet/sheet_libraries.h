// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kehou
{

// The libraries that read and write workbooks, "libzip 1.7.3, BSD-3-Clause".
[[nodiscard]] QStringList sheetLibraries();

} // namespace kehou
