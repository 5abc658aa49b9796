// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/allocation_table.h"
#include "ui/models/row_model.h"

namespace kehou::ui
{

// One choice of the student that is looked at, and what became of it.
struct ChoiceLine {
    int rank = 0; // 0: 内定
    QString course;
    bool given = false;
    QString why;

    friend bool operator==(const ChoiceLine &, const ChoiceLine &) = default;
};

[[nodiscard]] QList<Column<AllocationRow>> allocationColumns();
[[nodiscard]] QList<Column<ChoiceLine>> choiceColumns();

// 内定 places first, then the choices in order, each with the words of R-ALC-4 or with the waiting
// place.
[[nodiscard]] QList<ChoiceLine> choiceLines(const AllocationTable &table, const AllocationRow &row);

} // namespace kehou::ui
