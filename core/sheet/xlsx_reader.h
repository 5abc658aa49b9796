// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/reading.h"

namespace kehou
{

// All worksheets of an .xlsx file that was read into memory, hidden ones too. Refused: old .xls
// files, password protection, other documents in the same wrapping, damage, anything beyond the
// limits.
[[nodiscard]] Result<QList<Sheet>> readXlsx(const QByteArray &bytes, Reading &reading);

} // namespace kehou
