// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// Copies a file that was not closed properly, with its write-ahead log, into the folder
// "quarantine" beside it before SQLite touches it, and keeps the newest three such copies (d3).
// False when the copy could not be made.
[[nodiscard]] bool quarantine(const QString &path);

} // namespace kehou
