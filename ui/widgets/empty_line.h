// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kehou::ui
{

// Empties a line whose text was saved. Unlike QLineEdit::clear() this is no step of typing, so that
// Ctrl+Z takes back what was saved and not the empty line.
inline void emptyLine(QLineEdit *line)
{
    line->setText({});
}

} // namespace kehou::ui
