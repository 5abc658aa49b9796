// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// What the first 100 bytes of an SQLite file say, read without SQLite and without changing a byte.
struct FileHeader {
    qint32 applicationId = 0;
    qint32 schemaVersion = 0;
};

// Throws Access when the file cannot be read, Damaged when it is too short to be anything
// (SQLite would take an empty file for a valid empty database), NotOurs when it is no SQLite file
// or another program's.
[[nodiscard]] FileHeader readSchoolFileHeader(const QString &path);

} // namespace kehou
