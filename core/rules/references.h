// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/row_fault.h"

namespace kehou
{

// Every number or name by which one row points at another is one that exists (workbook.md):
// students, classes, staff, organisations, offerings; and the class that the transfers end in is
// the one the student is in (R-ENR-8).
[[nodiscard]] RowFaults checkReferences(const TermBook &book);

} // namespace kehou
