// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace kehou
{

// d5, restore: puts a backup in the place of a school file, or where none was. The backup is copied
// and the copy checked in full before anything else is touched; then the file as it was is kept
// beside its place, checked too where it can still be read; only then does the copy get the name.
// Gives where the file as it was is kept, empty where there was none. Throws Busy while another
// window has the file, Access where there is no such backup, Damaged or NotOurs or Newer for a
// backup that cannot be gone on with, Full without room: then the place is as before.
[[nodiscard]] QString restoreBackup(const QString &backup, const QString &path,
                                    const ProgramVersion &program);

} // namespace kehou
