// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace kehou::ui
{

// What a message, a figure or a row is about. Never told by colour alone: where one stands, a sign
// or words say the same.
enum class Tone {
    Plain,
    Muted,
    Info,
    Success,
    Warning,
    Error,
};

// Every colour of the windows, for one look. Text colours keep a contrast of at least 4.5 to 1 on
// window, base and their own soft ground.
struct Colours {
    QRgb window;    // ground of the window
    QRgb panel;     // ground of the navigation
    QRgb base;      // ground of fields, tables, cards
    QRgb alternate; // every other row
    QRgb text;
    QRgb muted;      // hints, captions
    QRgb border;     // lines between things
    QRgb edge;       // outline of what can be filled in or pressed
    QRgb accent;     // links, focus, the chosen page
    QRgb accentSoft; // ground of what is chosen
    QRgb button;     // ground of the main button, white text on it
    QRgb success;
    QRgb successSoft;
    QRgb warning;
    QRgb warningSoft;
    QRgb error;
    QRgb errorSoft;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

// The colours that belong to a widget's palette.
[[nodiscard]] const Colours &coloursFor(const QPalette &palette);

[[nodiscard]] QRgb toneColour(const Colours &colours, Tone tone);
[[nodiscard]] QRgb toneGround(const Colours &colours, Tone tone);

} // namespace kehou::ui
