// SPDX-License-Identifier: GPL-3.0-or-later
// How text is made to fit: nothing is ever cut (forms.md).
#pragma once

#include "core/paper/fonts.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <vector>

namespace kehou::paper
{

// Widths of text in millimetres, independent of any device; each character is measured once.
class TextMeasure
{
public:
    [[nodiscard]] double width(QStringView text, Face face);
    [[nodiscard]] double width(char32_t character, Face face);

private:
    // Of one character at a height of one.
    [[nodiscard]] float advance(char32_t character, bool bold);

    std::array<std::vector<float>, 2> m_basic; // by weight, then UTF-16 unit; below zero: not yet
    std::array<QHash<char32_t, float>, 2> m_other;
};

// Breaks text into lines no wider than widthMm. Words and numbers stay whole where they fit,
// closing punctuation never starts a line, opening punctuation never ends one.
[[nodiscard]] QStringList wrapped(QStringView text, double widthMm, Face face,
                                  TextMeasure &measure);

struct FittedText {
    QStringList lines;
    Face face;
};

// Room for a text.
struct Room {
    double widthMm = 0;
    double heightMm = 0; // what costs nothing; more is allowed and grows the row
};

// One line if need be a fifth smaller; else as many lines as the height takes, not below
// 6 pt; else lines in four fifths of the size, higher than the room.
[[nodiscard]] FittedText fitted(const QString &text, Room room, Face face, TextMeasure &measure);

// The same for headings: lines at full size before anything gets smaller.
[[nodiscard]] FittedText fittedHeading(const QString &text, double widthMm, Face face,
                                       TextMeasure &measure);

// From one baseline to the next where there is room, and where there is little.
[[nodiscard]] double lineHeightMm(Face face);
[[nodiscard]] double tightLineHeightMm(Face face);

// The lines' height at the normal distance.
[[nodiscard]] double heightMm(const FittedText &text);

} // namespace kehou::paper
