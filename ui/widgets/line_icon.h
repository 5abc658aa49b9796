// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colours.h"

#include <QByteArray>
#include <QIcon>
#include <QPainterPath>
#include <QString>

#include <optional>

namespace kehou::ui
{

// What an icon is drawn with, on a field of 24 by 24 units.
struct IconShape {
    QPainterPath strokes;
    QPainterPath fills;
};

// Reads the plain line drawings of resources/icons: line, polyline, rect, circle, and path with the
// absolute commands M L C Z, each optionally filled. Anything else of SVG is refused, so that no
// icon is drawn in part. Saves the Qt SVG package for three dozen icons.
[[nodiscard]] std::optional<IconShape> readIconShape(const QByteArray &svg);

// The icon resources/icons/<name>.svg in the colour of a tone. The colour is taken from the
// application's palette whenever it is painted, so that a change of look needs no new icons.
[[nodiscard]] QIcon lineIcon(const QString &name, Tone tone = Tone::Muted);

} // namespace kehou::ui
