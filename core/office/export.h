// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

namespace kehou
{

// Writes a whole term as a workbook that an import takes again (workbook.md). An existing file is
// replaced only once the new one is complete. The term is the latest where no name is given.
[[nodiscard]] Result<void> exportWorkbook(Office &office, const QString &path,
                                          const QString &termName = {});

// The blank workbook for a scheme (导入模板).
[[nodiscard]] Result<void> writeTemplate(const QString &path, const QString &schemeId);

} // namespace kehou
