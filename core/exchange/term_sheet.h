// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/rules/calendar/term.h"
#include "core/sheet/grid.h"

namespace kehou
{

// 学期: what the sheet of items says. An item that the book does not name is not set; one that it
// names with nothing beside it is set and empty.
struct TermSheet {
    bool present = false;
    std::optional<QString> school;
    std::optional<QString> name;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<QString> schemeId;
    std::optional<WeekdaySet> serviceWeekdays;
    std::optional<QString> drawSeed;
    std::optional<std::optional<Money>> staffFund;
    Findings findings;
    QStringList notes;
};

// Reads 学期, or says that there is none.
[[nodiscard]] TermSheet readTermSheet(const Sheet *sheet);

// The term that the sheet makes of an existing one, or opens; nothing, with findings added, where
// an item is missing or the dates are the wrong way round.
[[nodiscard]] std::optional<Term> termOf(TermSheet &sheet, const std::optional<Term> &existing);

[[nodiscard]] QList<QList<Cell>> termRows(const Term &term);

} // namespace kehou
