// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/menu/moves.h"

namespace kehou
{

// A made-up school after 毗卢镇学校, two thirds through its term under the scheme pilu: rolls are
// taken up to 2026-12-01, everything later is open. Nobody in it exists. The same size and seed
// give the same rows on every machine. The students are 1 … DemoSize::kMostStudents.
[[nodiscard]] TermBook demoBook(const DemoSize &size);

// What the workbook has no sheets for.
struct DemoNotes {
    QList<Inquiry> inquiries;
    QList<LatePickup> latePickups;
    QList<OfferingStep> courseSteps;
};
[[nodiscard]] DemoNotes demoNotes(const TermBook &book, const DemoSize &size);

} // namespace kehou
