// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// Of the SQLite that runs, "3.40.1".
[[nodiscard]] QString sqliteVersion();

} // namespace kehou
