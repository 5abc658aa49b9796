// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kehou::ui
{

// The focus that whole is given goes on to first, a field inside of it. A focus proxy would do that
// too, but Tab jumps to a proxy over every field that stands before it.
void setFirstField(QWidget *whole, QWidget *first);

} // namespace kehou::ui
