// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grade_set.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace kehou
{

enum class SelectionMode {
    FirstCome, // 抢课 (R-ALC-1)
    Draw,      // 志愿 + 摇号 (R-ALC-2)
    RankBest,  // 志愿, best ranks overall
};

// On which weekday and when some grades may send their choices; minutes after midnight, the
// closing minute being outside.
struct SelectionWindow {
    GradeSet grades;
    int weekday = 1;
    int opens = 0;
    int closes = 0;

    friend bool operator==(const SelectionWindow &, const SelectionWindow &) = default;
};

// What the scheme says about giving out places.
struct AllocationRules {
    QStringList priority; // categories, who comes first first (R-ENR-7)
    GradeSet lowGrades;   // who 低年级 are
    int pickLimit = 2;    // R of R-ALC-2
    // Layers that students pick from (R-MNU-1), by name and by kind, with the grades they are for
    // where the scheme names some.
    QHash<QString, std::optional<GradeSet>> pickLayers;
    QList<SelectionWindow> windows; // of first come; none: whenever somebody asks
};

} // namespace kehou
