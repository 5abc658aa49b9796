// SPDX-License-Identifier: GPL-3.0-or-later
// The roll of a class or an offering as it stands on paper, for a pen or filled in.
#pragma once

#include "core/documents/document.h"
#include "core/rules/attendance/register.h"

namespace kehou::documents
{

struct RegisterLook {
    bool months = false;    // over more than one month: headings name it
    bool className = false; // students of several classes, so without seats
    int spareRows = 0;
    double rowMm = 5.0;      // at least (forms.md)
    bool joinedFoot = false; // expected above present in one row, where a page has no room for two
    bool countedFoot = true; // false: no such rows at all, where a page has no room for one
};

// √ △ ▽ ○ ● × — as the legend says; blank where nobody has said anything yet (R-ATT-2).
[[nodiscard]] QString markText(const RegisterCell &cell);

// One column a session with expected and present at its foot and room for the teacher's name.
[[nodiscard]] Table registerTable(const Register &source, const RegisterLook &look);

// What the marks of this register mean.
[[nodiscard]] Legend registerLegend(const Register &source);

} // namespace kehou::documents
