// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/grid.h"
#include "core/sheet/number_format.h"

#include <optional>

namespace kehou
{

// Day 1 of a workbook's calendar is 1900-01-01, with a 1900-02-29 that never was, or 1904-01-02.
enum class DateSystem { From1900, From1904 };

// A number of days as the date or time that its format shows. What a format hides is not lost: a
// time of day under a date format makes a DateTime. Nothing if no real day has that number.
[[nodiscard]] std::optional<Cell> dateCell(double serial, NumberFormat::Shape shape,
                                           DateSystem system);

// The number of days (from 1900) and the format under which dateCell gives exactly this cell
// back; nothing if there is none.
struct SerialDate {
    double serial = 0;
    QString formatCode;
};
[[nodiscard]] std::optional<SerialDate> serialDate(const Cell &cell);

} // namespace kehou
