// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

namespace kehou
{

// Grades that have the same periods at the same times on a day (R-CAL-2).
struct DayBand {
    GradeSet grades;
    QList<Band> periods;          // by number
    std::optional<int> dismissal; // minutes of the day: the latest, else the last period's end

    friend bool operator==(const DayBand &, const DayBand &) = default;
};

// The bands of a day for the grades that the school has classes of, the lowest grade first.
[[nodiscard]] QList<DayBand> bandsOn(const TermBook &book, QDate date);

} // namespace kehou
