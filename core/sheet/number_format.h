// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// What a number format makes of a number, as far as reading it needs to know.
struct NumberFormat {
    enum class Shape { Plain, Date, DateTime, Time, Elapsed };

    Shape shape = Shape::Plain;
    bool percent = false;
    int decimals = 0;  // that are kept though zero; only in formats of decimalsFormatCode
    int minDigits = 0; // of a format such as 0000, which shows codes with leading zeros
};

// Of a format code such as yyyy"年"m"月"d"日";@ or 0.00%.
[[nodiscard]] NumberFormat numberFormat(const QString &code);

// Of a format that files name by number only (ECMA-376 part 1, 18.8.30, with the Chinese ones).
[[nodiscard]] NumberFormat builtInFormat(int id);

// The format under which this library writes numbers whose decimals are to be kept. It shows as
// 0.00 does, but no one picks it from a menu, so that reading can tell it from a column that is
// merely formatted to look alike.
[[nodiscard]] QString decimalsFormatCode(int decimals, bool percent);

} // namespace kehou
