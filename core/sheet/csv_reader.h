// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/reading.h"

namespace kehou
{

// One .csv file that was read into memory as a sheet; all its cells are text. The separator is a
// comma, or a tab where the first line has tabs and no comma, as Excel saves Unicode text.
// Refused: bytes that no encoding of decodeChinese fits, NUL, a quotation mark that is never
// closed or is followed by other than a separator, anything beyond the limits.
[[nodiscard]] Result<Sheet> readCsv(const QByteArray &bytes, const QString &sheetName,
                                    Reading &reading);

// Text that a spreadsheet would take for a formula is written with a ' in front; these two are
// each other's reverse for any text (reliability.md d7).
[[nodiscard]] QString guardedText(const QString &text);
[[nodiscard]] QString unguardedText(const QString &text);

} // namespace kehou
