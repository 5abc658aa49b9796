// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

class Connection;

// d5: writes everything that the connection sees into a new file, flushes it, opens it again
// read-only, checks it in full and compares the number of rows of each table, and only then gives
// it its name. Throws Access when the name is taken (T51: a second backup never replaces the
// first), Full without room for three times the size, Disk when the copy does not verify. No part
// of a failed copy is left.
void writeBackup(const Connection &source, const QString &path);

} // namespace kehou
