// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/fonts.h"

#include <QHash>
#include <QMap>
#include <QPointF>
#include <QRawFont>
#include <QString>

#include <array>
#include <optional>

class QPainter;

namespace kehou::paper
{

// The characters of a document, each looked up in its font once: a text that is set from here costs
// a third of one that is shaped anew. For one thread.
class TypeCase
{
public:
    // A face in whole pixels of the device that it is set for.
    struct Size {
        int pixels = 0;
        bool bold = false;
    };

    // Adds the text to what `paint` will draw, its baseline beginning at a dot of the device.
    // False, with nothing added, where a character has to be shaped together with its neighbours.
    [[nodiscard]] bool set(const QString &text, QPointF at, Size size);

    // Draws all that was set, in its order.
    void paint(QPainter &painter);

private:
    struct Type {
        qsizetype font = 0; // in m_fonts
        quint32 glyph = 0;
        double advance = 0; // at a height of one
    };
    // Glyphs of one font and size, one after another.
    struct Run {
        qsizetype font = 0;
        int pixels = 0;
        QList<quint32> glyphs;
        QList<QPointF> points;
    };

    [[nodiscard]] std::optional<Type> typeOf(char32_t character, bool bold);
    [[nodiscard]] std::optional<Type> cast(char32_t character, bool bold);
    [[nodiscard]] Run &runOf(qsizetype font, int pixels);
    [[nodiscard]] const QRawFont &sized(const Run &run);

    std::array<QHash<char32_t, std::optional<Type>>, 2> m_types; // by weight
    QList<QRawFont> m_fonts;
    QMap<std::pair<qsizetype, int>, QRawFont> m_sized;
    QList<Run> m_runs;
    QList<Type> m_line; // of the text that is being set
};

} // namespace kehou::paper
