// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kehou
{

// Where a school file may lie (d3, F7, F17). Throws Access with a plain sentence for a folder that
// is not there, a path too long for SQLite, and a drive that is not in this computer.
void checkPlace(const QString &path);

// Sentences about the place that do not forbid it: a folder that another program copies to the
// net (T51), little room.
[[nodiscard]] QStringList placeWarnings(const QString &path);

// Whether the disk of this folder has so many bytes free; true where the system does not say.
[[nodiscard]] bool hasRoom(const QString &folder, qint64 bytes);

} // namespace kehou
