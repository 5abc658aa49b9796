// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// The one spelling of a class's name: full-width parentheses, no blanks, half-width digits, so
// that 二(9)班 and 二（9）班 are one class (workbook.md).
[[nodiscard]] QString className(const QString &typed);

} // namespace kehou
