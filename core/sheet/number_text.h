// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kehou
{

// A spreadsheet keeps 15 significant digits of a number; further ones are noise of the binary form.
inline constexpr int kSignificantDigits = 15;

// Plain decimals with at most 15 significant digits, no exponent, no trailing zeros.
[[nodiscard]] QString plainNumber(double value);

// The same for a number as a workbook's XML spells it; nothing if it is none.
[[nodiscard]] std::optional<QString> numberText(QByteArrayView spelled);

// A number text taken apart: "-12.50" has two decimals, "50%" is a percentage.
struct NumberForm {
    double value = 0; // of a percentage the hundredth part
    int decimals = 0;
    bool percent = false;
};

// Nothing unless the text is a plain decimal without leading zeros, of at most 15 significant
// digits and 15 decimals, perhaps followed by %.
[[nodiscard]] std::optional<NumberForm> numberForm(const QString &text);

} // namespace kehou
