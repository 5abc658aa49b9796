// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run.h"

namespace kehou
{

// The school files opened lately, the latest first, kept in the settings of this computer.
class RecentFiles
{
public:
    // Those that still exist.
    [[nodiscard]] static QList<ui::RecentFile> load();
    // Puts the file in front; one that was there gets the new description.
    static void note(const ui::RecentFile &file);
};

} // namespace kehou
