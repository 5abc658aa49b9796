// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/pay.h"

namespace kehou::ui
{

// The sheets that the pay page edits.
inline const QString kScores = QStringLiteral("考核");
inline const QString kSanctions = QStringLiteral("处理");

// Where a gap is mended: the page and its argument.
struct GapPlace {
    QString page;
    QString argument;
};

[[nodiscard]] GapPlace placeOf(const PayGap &gap);

} // namespace kehou::ui
