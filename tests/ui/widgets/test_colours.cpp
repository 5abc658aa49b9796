// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/colours.h"

#include <algorithm>
#include <cmath>

using namespace kehou::ui;

namespace
{

double luminance(QRgb colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor c(colour);
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// WCAG 2: 4.5 is the least for text.
double contrast(QRgb a, QRgb b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE("Text can be read on every ground, light and dark")
{
    const Colours &c = GENERATE(std::cref(lightColours()), std::cref(darkColours()));
    for (const Tone tone :
         {Tone::Plain, Tone::Muted, Tone::Info, Tone::Success, Tone::Warning, Tone::Error}) {
        INFO("tone " << static_cast<int>(tone));
        const QRgb ink = toneColour(c, tone);
        for (const QRgb ground : {c.window, c.base, c.alternate, toneGround(c, tone)})
            CHECK(contrast(ink, ground) >= 4.5);
    }
    for (const QRgb ground : {c.panel, c.accentSoft}) {
        CHECK(contrast(c.text, ground) >= 4.5);
        CHECK(contrast(c.accent, ground) >= 4.5);
    }
    CHECK(contrast(0xFFFFFFFF, c.button) >= 4.5);
}

TEST_CASE("A palette tells its look by its window")
{
    CHECK(&coloursFor(QPalette(QColor(Qt::white), QColor(Qt::white))) == &lightColours());
    CHECK(&coloursFor(QPalette(QColor(Qt::black), QColor(Qt::black))) == &darkColours());
}
