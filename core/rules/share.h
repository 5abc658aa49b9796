// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace kehou
{

// part ÷ whole in tenths of a percent, rounded once, half up: 1 of 3 is 333, which reads 33.3 %.
// Both are counts; of nothing there is no share.
[[nodiscard]] constexpr std::optional<std::int64_t> perMille(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return std::nullopt;
    return (part * 2'000 + whole) / (whole * 2);
}

} // namespace kehou
