// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

class QApplication;

namespace kehou::ui
{

enum class Look {
    Light,
    Dark,
};

// The grid of all windows, in pixels: distances are multiples of it or its half.
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = kGrid / 2;
// Between the edge of a page and what stands on it.
inline constexpr int kPageMargin = 2 * kGrid;

[[nodiscard]] QPalette paletteFor(Look look);

// The style sheet resources/style/kehou.qss with its @names replaced by the look's colours.
[[nodiscard]] QString styleSheetFor(Look look);

// Fusion, the look's palette and style sheet, and the system's Chinese font. Open windows and their
// icons follow.
void applyLook(QApplication &app, Look look);

} // namespace kehou::ui
