// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/text_placing.h"

#include <algorithm>

namespace kehou::paper
{

using documents::Align;

namespace
{

constexpr double kCentreOfType = 0.38; // middle of a Chinese character above its baseline

[[nodiscard]] double leftOf(const TextPlace &place, double widthMm)
{
    const double rest = place.area.width() - widthMm;
    if (place.align == Align::Right)
        return place.area.left() + rest;
    return place.align == Align::Centre ? place.area.left() + rest / 2 : place.area.left();
}

} // namespace

void placeText(PageContent &page, const FittedText &text, const TextPlace &place,
               TextMeasure &measure)
{
    if (text.lines.isEmpty())
        return;
    const auto count = static_cast<double>(text.lines.size());
    const double step = std::clamp(place.area.height() / count, tightLineHeightMm(text.face),
                                   lineHeightMm(text.face));
    double baseline =
        place.area.center().y() + kCentreOfType * heightMm(text.face) - (count - 1) / 2 * step;
    for (const QString &line : text.lines) {
        const double width = place.align == Align::Left ? 0 : measure.width(line, text.face);
        if (!line.isEmpty())
            page.texts.append({{leftOf(place, width), baseline}, line, text.face});
        baseline += step;
    }
}

} // namespace kehou::paper
