// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/type_case.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace kehou::paper
{

namespace
{

// Large enough that rounding inside the font system does not show.
constexpr int kCastPixels = 1000;

// Scripts whose characters stand side by side as they are.
[[nodiscard]] bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return QChar::isPrint(character) && !QChar::isMark(character);
    default:
        return false;
    }
}

[[nodiscard]] QList<QGlyphRun> shaped(char32_t character, bool bold)
{
    QFont font = paperFont({1000, bold});
    font.setPixelSize(kCastPixels);
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

bool TypeCase::set(const QString &text, QPointF at, Size size)
{
    m_line.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const auto type = typeOf(character, size.bold);
        if (!type)
            return false;
        m_line.append(*type);
    }
    double x = at.x();
    for (const Type &type : std::as_const(m_line)) {
        Run &run = runOf(type.font, size.pixels);
        run.glyphs.append(type.glyph);
        run.points.append({std::round(x), at.y()});
        x += type.advance * size.pixels;
    }
    return true;
}

void TypeCase::paint(QPainter &painter)
{
    for (const Run &run : std::as_const(m_runs)) {
        QGlyphRun glyphs;
        glyphs.setRawFont(sized(run));
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(run.points);
        painter.drawGlyphRun({}, glyphs);
    }
    m_runs.clear();
}

std::optional<TypeCase::Type> TypeCase::typeOf(char32_t character, bool bold)
{
    QHash<char32_t, std::optional<Type>> &types = m_types[bold ? 1 : 0];
    const auto known = types.constFind(character);
    return known != types.constEnd() ? *known : *types.insert(character, cast(character, bold));
}

std::optional<TypeCase::Type> TypeCase::cast(char32_t character, bool bold)
{
    if (!standsAlone(character))
        return std::nullopt;
    const QList<QGlyphRun> runs = shaped(character, bold);
    if (runs.size() != 1 || runs[0].glyphIndexes().size() != 1)
        return std::nullopt;
    const QRawFont font = runs[0].rawFont();
    const quint32 glyph = runs[0].glyphIndexes().constFirst();
    const QList<QPointF> advances = font.advancesForGlyphIndexes({glyph});
    if (advances.isEmpty())
        return std::nullopt;
    if (!m_fonts.contains(font))
        m_fonts.append(font);
    return Type{m_fonts.indexOf(font), glyph, advances.constFirst().x() / kCastPixels};
}

TypeCase::Run &TypeCase::runOf(qsizetype font, int pixels)
{
    if (m_runs.isEmpty() || m_runs.last().font != font || m_runs.last().pixels != pixels)
        m_runs.append({font, pixels, {}, {}});
    return m_runs.last();
}

const QRawFont &TypeCase::sized(const Run &run)
{
    QRawFont &font = m_sized[{run.font, run.pixels}];
    if (!font.isValid()) {
        font = m_fonts[run.font];
        font.setPixelSize(run.pixels);
    }
    return font;
}

} // namespace kehou::paper
