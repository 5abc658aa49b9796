// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QtGlobal>

namespace kehou
{

// First thing in main(): libraries are taken from the system's folder only, and a drive without a
// disk in it is an error to the program and no box on the screen.
void startSafely();

// Bytes go out as they are written, and a console shows them as UTF-8.
void useUtf8Console();

// Pages are painted without a screen; none is asked for. Before the application object is made.
void paintWithoutScreen();

// Whether the user has set the system to dark windows; false where the system does not say.
[[nodiscard]] bool systemIsDark();

// A folder of this session of this user, for programs to find each other in; made if not there.
[[nodiscard]] QString sessionFolder();

// Lets a window of another program come to the front when it asks for it.
void letComeToFront(qint64 process);

// What the system shows while it waits for this window at the end of the session; empty takes it
// back. The window is named by its WId.
void sayWhySessionWaits(quintptr window, const QString &reason);

} // namespace kehou
