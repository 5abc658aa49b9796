// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/draw_freeze.h"

namespace kehou
{

// What a term gives out places by, before anything is drawn.
struct AllocationSettings {
    SelectionMode mode = SelectionMode::Draw;
    QString seed; // 摇号种子 of the term
    int wishes = 0;
    int offerings = 0;                // that students may pick from now
    std::optional<DrawFreeze> frozen; // R-ALC-7
};
[[nodiscard]] Result<AllocationSettings> allocationSettings(Office &office,
                                                            const QString &termName);

// One student's line. The unplaced come first, then everybody in class order.
struct AllocationRow {
    QString className;
    QString number;
    QString name;
    StudentAllocation allocation;
    QStringList choices; // as they were handed in

    [[nodiscard]] bool isUnplaced() const { return allocation.places.isEmpty(); }
    friend bool operator==(const AllocationRow &, const AllocationRow &) = default;
};

struct AllocationTable {
    TermAllocation allocation;
    QList<AllocationRow> rows;
    QHash<QString, QString> courseNames; // by code
    QString againstFreeze; // why this is not the frozen draw; empty where it is or none is frozen
};

// allocateTerm with the names that a page shows beside it.
[[nodiscard]] Result<AllocationTable> allocationTable(Office &office,
                                                      const AllocateRequest &request);

} // namespace kehou
