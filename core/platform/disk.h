// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace kehou
{

enum class Drive {
    Fixed,
    Removable, // can be pulled out
    Remote,    // in another computer
};

[[nodiscard]] Drive driveOf(const QString &folder);

// Whether SQLite could not open a file of this path, or one of those that it keeps beside it.
[[nodiscard]] bool isTooLongForSqlite(const QString &path);

// Waits until what was written to the open file is on the disk.
[[nodiscard]] bool flushFile(QFile &file);
// Waits until the names in the folder are on the disk, where names are not kept by themselves.
[[nodiscard]] bool flushFolder(const QString &folder);

// Renames within a folder, never over another file. Where a scanner may hold a new file for a
// moment, tries again for up to 0.8 seconds.
[[nodiscard]] bool renameFile(const QString &from, const QString &to);

// Whether the system's error number says that there is no room left.
[[nodiscard]] bool meansNoRoom(int systemError);

// Where a new school file is suggested to lie: a folder of this user on this computer that no
// other program copies to the net. It is made if it is not there.
[[nodiscard]] QString schoolFolder();

// A temporary folder whose path libraries that take narrow names can open: on Windows they read
// names in the system's code page, where a rare character of the user's name may be missing.
[[nodiscard]] std::unique_ptr<QTemporaryDir> makeNarrowFolder();

} // namespace kehou
