// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// Gives a finished file its name: waits until its bytes are on the disk, renames it within its
// folder and waits for the name too. False if any of that fails or a file of that name exists;
// then the file keeps its old name.
[[nodiscard]] bool publish(const QString &part, const QString &path);

} // namespace kehou
