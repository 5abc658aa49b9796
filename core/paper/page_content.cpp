// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_content.h"

#include "core/paper/type_case.h"

#include <QHash>
#include <QPaintDevice>
#include <QPainter>

#include <cmath>
#include <optional>

namespace kehou::paper
{

namespace
{

constexpr double kThinMm = 0.15;
constexpr double kStrongMm = 0.4;

// From millimetres to the dots of a device. Where dots are finer than the eye everything stands
// on whole dots, which keeps lines even and halves the bytes of a PDF.
class Scale
{
public:
    explicit Scale(const QPaintDevice &device)
        : m_dotsPerMm(device.logicalDpiX() / 25.4), m_fine(m_dotsPerMm >= kFineDotsPerMm)
    {
    }

    [[nodiscard]] double dots(double mm) const { return rounded(mm * m_dotsPerMm); }
    [[nodiscard]] QPointF dots(QPointF mm) const { return {dots(mm.x()), dots(mm.y())}; }
    [[nodiscard]] QLineF dots(const QLineF &mm) const { return {dots(mm.p1()), dots(mm.p2())}; }
    [[nodiscard]] QRectF dots(const QRectF &mm) const
    {
        return {dots(mm.topLeft()), dots(mm.bottomRight())};
    }

    // Whole sizes are rounded down, so that no text gets wider than it was measured.
    [[nodiscard]] QFont font(Face face) const
    {
        QFont font = paperFont(face);
        if (m_fine)
            font.setPixelSize(pixels(face));
        return font;
    }
    [[nodiscard]] int pixels(Face face) const
    {
        return static_cast<int>(heightMm(face) * m_dotsPerMm);
    }
    [[nodiscard]] bool isFine() const { return m_fine; }

private:
    static constexpr double kFineDotsPerMm = 20;
    [[nodiscard]] double rounded(double dots) const { return m_fine ? std::round(dots) : dots; }

    double m_dotsPerMm;
    bool m_fine;
};

[[nodiscard]] QPen penOf(Stroke stroke, QRgb colour, const Scale &scale)
{
    QPen pen(QColor(colour), scale.dots(stroke == Stroke::Strong ? kStrongMm : kThinMm));
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (stroke == Stroke::Cut)
        pen.setDashPattern({16, 10});
    return pen;
}

void paintFills(QPainter &painter, const QList<Fill> &fills, const Scale &scale)
{
    for (const Fill &fill : fills)
        painter.fillRect(scale.dots(fill.area), QColor(fill.colour));
}

// Neighbours in the list with the same pen are drawn in one go.
void paintLines(QPainter &painter, const QList<Line> &lines, const Scale &scale)
{
    QList<QLineF> ready;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        ready.append(scale.dots(line.line));
        const bool last = i + 1 == lines.size() || lines[i + 1].stroke != line.stroke ||
                          lines[i + 1].colour != line.colour;
        if (!last)
            continue;
        painter.setPen(penOf(line.stroke, line.colour, scale));
        painter.drawLines(ready);
        ready.clear();
    }
}

void paintFrames(QPainter &painter, const QList<QRectF> &frames, const Scale &scale)
{
    painter.setPen(penOf(Stroke::Strong, qRgb(0, 0, 0), scale));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &frame : frames)
        painter.drawRect(scale.dots(frame));
}

[[nodiscard]] quint64 key(Face face)
{
    return static_cast<quint64>(face.centiPoints) * 2 + (face.bold ? 1 : 0);
}

void paintTexts(QPainter &painter, const QList<TextRun> &texts, const Scale &scale)
{
    QHash<quint64, QFont> fonts;
    std::optional<Face> current;
    for (const TextRun &run : texts) {
        if (current != run.face) {
            current = run.face;
            auto font = fonts.constFind(key(run.face));
            if (font == fonts.constEnd())
                font = fonts.insert(key(run.face), scale.font(run.face));
            painter.setFont(*font);
        }
        painter.drawText(scale.dots(run.at), run.text);
    }
}

// The texts that the case has no types for.
[[nodiscard]] QList<TextRun> set(TypeCase &types, const QList<TextRun> &texts, const Scale &scale)
{
    QList<TextRun> rest;
    for (const TextRun &run : texts) {
        if (!types.set(run.text, scale.dots(run.at), {scale.pixels(run.face), run.face.bold}))
            rest.append(run);
    }
    return rest;
}

} // namespace

void PageContent::add(const PageContent &part, QPointF offset)
{
    for (const Fill &fill : part.fills)
        fills.append({fill.area.translated(offset), fill.colour});
    for (const Line &line : part.lines)
        lines.append({line.line.translated(offset), line.stroke, line.colour});
    for (const QRectF &frame : part.frames)
        frames.append(frame.translated(offset));
    for (const TextRun &run : part.texts)
        texts.append({run.at + offset, run.text, run.face});
}

void PageContent::paint(QPainter &painter, TypeCase *types) const
{
    const Scale scale(*painter.device());
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintFills(painter, fills, scale);
    paintLines(painter, lines, scale);
    paintFrames(painter, frames, scale);
    painter.setPen(Qt::black);
    if (types && scale.isFine()) {
        const QList<TextRun> rest = set(*types, texts, scale);
        types->paint(painter);
        paintTexts(painter, rest, scale);
    } else {
        paintTexts(painter, texts, scale);
    }
    painter.restore();
}

} // namespace kehou::paper
