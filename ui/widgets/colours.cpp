// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colours.h"

namespace kehou::ui
{

namespace
{

constexpr Colours kLight = {
    .window = 0xFFF5F7FA,
    .panel = 0xFFE9EEF4,
    .base = 0xFFFFFFFF,
    .alternate = 0xFFF8FAFC,
    .text = 0xFF1F2933,
    .muted = 0xFF55636F,
    .border = 0xFFD8DFE7,
    .edge = 0xFFAAB6C3,
    .accent = 0xFF1B5FA6,
    .accentSoft = 0xFFDDEAF7,
    .button = 0xFF1B5FA6,
    .success = 0xFF1A6E3F,
    .successSoft = 0xFFE3F3E9,
    .warning = 0xFF855300,
    .warningSoft = 0xFFFCF1D8,
    .error = 0xFFB1271F,
    .errorSoft = 0xFFFBE7E5,
};

constexpr Colours kDark = {
    .window = 0xFF1F242A,
    .panel = 0xFF191D22,
    .base = 0xFF272D34,
    .alternate = 0xFF2B323A,
    .text = 0xFFE5E9EE,
    .muted = 0xFFA8B3BF,
    .border = 0xFF3A434D,
    .edge = 0xFF5B6773,
    .accent = 0xFF7DB8F2,
    .accentSoft = 0xFF27405B,
    .button = 0xFF2C6CB0,
    .success = 0xFF74CB95,
    .successSoft = 0xFF203A2C,
    .warning = 0xFFE8BC66,
    .warningSoft = 0xFF3D3420,
    .error = 0xFFF59A92,
    .errorSoft = 0xFF452A29,
};

constexpr int kDarkBelow = 128;

} // namespace

const Colours &lightColours()
{
    return kLight;
}

const Colours &darkColours()
{
    return kDark;
}

const Colours &coloursFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < kDarkBelow ? kDark : kLight;
}

QRgb toneColour(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return colours.text;
    case Tone::Muted:
        return colours.muted;
    case Tone::Info:
        return colours.accent;
    case Tone::Success:
        return colours.success;
    case Tone::Warning:
        return colours.warning;
    case Tone::Error:
        return colours.error;
    }
    return colours.text;
}

QRgb toneGround(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return colours.base;
    case Tone::Muted:
        return colours.window;
    case Tone::Info:
        return colours.accentSoft;
    case Tone::Success:
        return colours.successSoft;
    case Tone::Warning:
        return colours.warningSoft;
    case Tone::Error:
        return colours.errorSoft;
    }
    return colours.base;
}

} // namespace kehou::ui
