// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/menu/clashes.h"
#include "core/rules/row_fault.h"

#include <QSet>

namespace kehou
{

// What the checks of a term need to know beside its rows.
struct CheckContext {
    int noticeDays = 7;
    LayerSlots layers;
    QSet<int> receiptsElsewhere; // of other terms of the file
};

// Every way in which a term's rows can contradict one another (workbook.md, "two kinds of fault").
// An empty list means that they may be saved.
[[nodiscard]] RowFaults checkBook(const TermBook &book, const CheckContext &context);

} // namespace kehou
