// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kehou::ui
{

// Outlines a field as wrong, in the style sheet's way, and says the reason to those who look at the
// field or have it read to them. An empty reason takes both away.
void setFault(QWidget *field, const QString &reason);

} // namespace kehou::ui
