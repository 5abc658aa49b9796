// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace kehou
{

// A number with at most two decimals, kept as a whole number of hundredths: a percentage of a
// waiver, a score of an assessment, a factor of a contract.
struct Hundredths {
    int value = 0;

    // "30", "33.33", "30%" (a percent sign is dropped); 0…9,999,999.99 without sign.
    [[nodiscard]] static std::optional<Hundredths> parse(const QString &text);
    // Without trailing zeros: "67.5", "30".
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const Hundredths &, const Hundredths &) = default;
};

} // namespace kehou
