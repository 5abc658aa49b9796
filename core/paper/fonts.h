// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <compare>

namespace kehou::paper
{

// A size of type on paper; sizes are whole hundredths of a point so that they can be compared.
struct Face {
    int centiPoints = 1000;
    bool bold = false;

    friend constexpr auto operator<=>(const Face &, const Face &) = default;
};

[[nodiscard]] constexpr Face face(double points, bool bold = false)
{
    return {static_cast<int>(points * 100 + 0.5), bold};
}

[[nodiscard]] constexpr double heightMm(Face face)
{
    return face.centiPoints * 25.4 / 7200;
}

// The Chinese type that forms are set in, best first: named, because the system's own choice
// changes with every package that brings fonts.
[[nodiscard]] QStringList fontFamilies();

// The same shapes and widths on every device: unhinted, no kerning.
[[nodiscard]] QFont paperFont(Face face);

} // namespace kehou::paper
