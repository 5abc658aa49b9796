// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_strips.h"

#include "core/paper/text_placing.h"

#include <algorithm>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kSignPlaceMm = 40.0; // label and room for a name
constexpr double kMostSignLineMm = 45.0;
constexpr double kSignHeightMm = 10.0; // room for the hand
constexpr double kSubtitleGapMm = 6.0;
constexpr double kFootPt = 8.0;

[[nodiscard]] double paragraphPt(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return 10.5;
    case ParagraphStyle::Small:
        return 8.5;
    case ParagraphStyle::Heading:
        return 12.0;
    }
    return 10.5;
}

// Small print is set closer.
[[nodiscard]] double paragraphStep(const Paragraph &paragraph, Face face)
{
    return heightMm(face) * (paragraph.style == ParagraphStyle::Small ? 1.2 : 1.45);
}

// A mark stands beside the title, a long one above it.
void placeTitle(Strip &strip, const Content &content, const HeadingStyle &style, double widthMm,
                TextMeasure &measure)
{
    const Face markFace = face(style.subtitlePt - 1);
    const double markMm = measure.width(content.mark, markFace);
    const bool above = markMm > widthMm / 4;
    const double side = above || content.mark.isEmpty() ? 0 : markMm + 2;
    const FittedText title =
        fittedHeading(content.title, widthMm - 2 * side, face(style.titlePt, true), measure);
    const double titleMm = style.titleMm + heightMm(title) - lineHeightMm(title.face);
    const FittedText mark = fittedHeading(content.mark, widthMm, markFace, measure);
    const double markHeightMm = above ? heightMm(mark) : titleMm;

    if (!content.mark.isEmpty())
        placeText(strip.content, mark, {{0, 0, widthMm, markHeightMm}, Align::Right}, measure);
    strip.heightMm += above ? markHeightMm : 0;
    if (!content.title.isEmpty())
        placeText(strip.content, title,
                  {{side, strip.heightMm, widthMm - 2 * side, titleMm}, Align::Centre}, measure);
    strip.heightMm += content.title.isEmpty() && side == 0 ? 0 : titleMm;
}

// Parts with equal gaps between the edges; one alone stands in the middle.
void placeSpread(Strip &strip, const QStringList &parts, const HeadingStyle &style, QRectF area,
                 TextMeasure &measure)
{
    const Face type = face(style.subtitlePt);
    double sum = 0;
    for (const QString &part : parts)
        sum += measure.width(part, type);
    const auto gaps = static_cast<double>(parts.size() - 1);
    const double gap = parts.size() > 1 ? (area.width() - sum) / gaps : 0;
    double x = parts.size() > 1 ? area.left() : (area.width() - sum) / 2;
    for (const QString &part : parts) {
        const double width = measure.width(part, type);
        placeText(strip.content, {{part}, type},
                  {{x, area.top(), width, area.height()}, Align::Left}, measure);
        x += width + gap;
    }
}

void placeSubtitle(Strip &strip, const QStringList &parts, const HeadingStyle &style,
                   double widthMm, TextMeasure &measure)
{
    if (parts.isEmpty())
        return;
    const Face type = face(style.subtitlePt);
    double needed = static_cast<double>(parts.size() - 1) * kSubtitleGapMm;
    for (const QString &part : parts)
        needed += measure.width(part, type);
    const double top = strip.heightMm;
    if (needed <= widthMm) {
        placeSpread(strip, parts, style, {0, top, widthMm, style.subtitleMm}, measure);
        strip.heightMm += style.subtitleMm;
        return;
    }
    const FittedText text{wrapped(parts.join(QStringLiteral("　　")), widthMm, type, measure),
                          type};
    const double height = std::max(heightMm(text) + 1, style.subtitleMm);
    placeText(strip.content, text, {{0, top, widthMm, height}, Align::Centre}, measure);
    strip.heightMm += height;
}

// Label and line of one place to sign.
void placeSignature(Strip &strip, const KeyValue &place, QRectF area, TextMeasure &measure)
{
    const Face type = face(10.5);
    const QString label = place.label + u'：';
    const QRectF foot(area.left(), area.bottom() - 6, area.width(), 6);
    const double labelMm = std::min(measure.width(label, type), area.width() - 12);
    placeText(strip.content, fitted(label, {labelMm, foot.height()}, type, measure),
              {{foot.left(), foot.top(), labelMm, foot.height()}, Align::Left}, measure);
    const double lineLeft = foot.left() + labelMm;
    const double lineRight = std::min(area.right() - 3, lineLeft + kMostSignLineMm);
    const double lineY = area.bottom() - 0.8;
    strip.content.lines.append(Line{{lineLeft, lineY, lineRight, lineY}});
    const QString known = displayText(place.value);
    if (known.isEmpty())
        return;
    const double valueMm = lineRight - lineLeft;
    placeText(strip.content, fitted(known, {valueMm, foot.height()}, type, measure),
              {{lineLeft, foot.top(), valueMm, foot.height()}, Align::Centre}, measure);
}

} // namespace

Strip headingStrip(const Content &content, const HeadingStyle &style, double widthMm,
                   TextMeasure &measure)
{
    Strip strip;
    placeTitle(strip, content, style, widthMm, measure);
    placeSubtitle(strip, content.subtitle, style, widthMm, measure);
    return strip;
}

QList<Strip> paragraphStrips(const Paragraph &paragraph, double widthMm, TextMeasure &measure)
{
    const Face type =
        face(paragraphPt(paragraph.style), paragraph.style == ParagraphStyle::Heading);
    const double step = paragraphStep(paragraph, type);
    QString text = paragraph.text;
    if (paragraph.indented)
        text = QStringLiteral("　　") + text.replace(u'\n', QStringLiteral("\n　　"));
    QList<Strip> strips;
    for (const QString &line : wrapped(text, widthMm, type, measure)) {
        Strip strip{step, {}};
        const Align align = paragraph.align == Align::ByKind ? Align::Left : paragraph.align;
        placeText(strip.content, {{line}, type}, {{0, 0, widthMm, step}, align}, measure);
        strips.append(strip);
    }
    return strips;
}

QList<Strip> signatureStrips(const SignatureLine &line, double widthMm, TextMeasure &measure)
{
    const auto most = std::max<qsizetype>(static_cast<qsizetype>(widthMm / kSignPlaceMm), 1);
    const qsizetype perLine = std::clamp<qsizetype>(line.places.size(), 1, most);
    const double placeMm = widthMm / static_cast<double>(perLine);
    QList<Strip> strips;
    for (qsizetype i = 0; i < line.places.size(); ++i) {
        if (i % perLine == 0)
            strips.append(Strip{kSignHeightMm, {}});
        const QRectF area(static_cast<double>(i % perLine) * placeMm, 0, placeMm, kSignHeightMm);
        placeSignature(strips.last(), line.places[i], area, measure);
    }
    return strips;
}

Strip footStrip(const Document &document, double widthMm, TextMeasure &measure)
{
    const Face type = face(kFootPt);
    Strip strip{lineHeightMm(type), {}};
    const Room room{widthMm, strip.heightMm};
    placeText(strip.content, fitted(footText(document), room, type, measure),
              {{0, 0, widthMm, strip.heightMm}, Align::Left}, measure);
    return strip;
}

Strip pageNumberStrip(PageNumber number, double widthMm, TextMeasure &measure)
{
    const Face type = face(kFootPt);
    const QString text = QStringLiteral("第 %1 页　共 %2 页").arg(number.page).arg(number.of);
    Strip strip{lineHeightMm(type), {}};
    placeText(strip.content, {{text}, type}, {{0, 0, widthMm, strip.heightMm}, Align::Right},
              measure);
    return strip;
}

} // namespace kehou::paper
