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
constexpr double kFooterPt = 8.0;

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

void placeTitle(Strip &strip, const Content &content, const HeadingStyle &style, double widthMm,
                TextMeasure &measure)
{
    const Face markFace = face(style.subtitlePt - 1);
    const double side = content.mark.isEmpty() ? 0 : measure.width(content.mark, markFace) + 2;
    const FittedText title =
        fittedHeading(content.title, widthMm - 2 * side, face(style.titlePt, true), measure);
    const double height = style.titleMm + heightMm(title) - lineHeightMm(title.face);
    if (!content.title.isEmpty())
        placeText(strip.content, title, {{side, 0, widthMm - 2 * side, height}, Align::Centre},
                  measure);
    if (!content.mark.isEmpty())
        placeText(strip.content, {{content.mark}, markFace},
                  {{0, 0, widthMm, height}, Align::Right}, measure);
    strip.heightMm += content.title.isEmpty() && content.mark.isEmpty() ? 0 : height;
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

Strip footerStrip(const Document &document, PageNumber number, double widthMm, TextMeasure &measure)
{
    const Face type = face(kFooterPt);
    const QString page = QStringLiteral("第 %1 页　共 %2 页").arg(number.page).arg(number.of);
    const double pageMm = measure.width(page, type);
    Strip strip{lineHeightMm(type), {}};
    const FittedText left =
        fitted(footText(document), {widthMm - pageMm - 4, strip.heightMm}, type, measure);
    placeText(strip.content, left, {{0, 0, widthMm, strip.heightMm}, Align::Left}, measure);
    placeText(strip.content, {{page}, type}, {{0, 0, widthMm, strip.heightMm}, Align::Right},
              measure);
    return strip;
}

} // namespace kehou::paper
