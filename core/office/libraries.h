// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kehou
{

// The libraries below the office with their versions and licences, "SQLite 3.40.1, public domain".
[[nodiscard]] QStringList librariesInUse();

} // namespace kehou
