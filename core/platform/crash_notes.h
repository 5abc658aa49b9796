// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// From now on a crash leaves a note crash-<seconds>.txt in this folder: the version, what happened
// as the system numbers it, the broken promise of the code, and addresses in the program. No name,
// no figure, no path of a file, nothing that was typed (G16).
void keepCrashNotes(const QString &folder, const QString &version);

// The note of a crash that was not told of yet, its path; empty if there is none. Asked once, it
// is told of.
[[nodiscard]] QString untoldCrashNote(const QString &folder);

} // namespace kehou
