// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_icon.h"

#include "core/base/expects.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QXmlStreamReader>

#include <memory>

namespace kehou::ui
{

namespace
{

constexpr qreal kField = 24;
constexpr qreal kStroke = 1.75;

using Numbers = QList<qreal>;

[[nodiscard]] std::optional<Numbers> readNumbers(const QString &text)
{
    Numbers numbers;
    for (const QString &part : QString(text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        bool ok = false;
        numbers.append(part.toDouble(&ok));
        if (!ok)
            return std::nullopt;
    }
    return numbers;
}

// Splits "M 1 2 L 3 4" at its letters and draws each step with its numbers.
class PathReader
{
public:
    [[nodiscard]] std::optional<QPainterPath> read(const QString &steps)
    {
        qsizetype at = 0;
        while (at < steps.size()) {
            qsizetype end = at + 1;
            while (end < steps.size() && !steps[end].isLetter())
                ++end;
            const auto numbers = readNumbers(steps.mid(at + 1, end - at - 1));
            if (!numbers || !draw(steps[at], *numbers))
                return std::nullopt;
            at = end;
        }
        return m_path;
    }

private:
    [[nodiscard]] bool draw(QChar step, const Numbers &n)
    {
        if (step == u'M' && n.size() == 2)
            m_path.moveTo(n[0], n[1]);
        else if (step == u'L' && n.size() == 2)
            m_path.lineTo(n[0], n[1]);
        else if (step == u'C' && n.size() == 6)
            m_path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        else if (step == u'Z' && n.isEmpty())
            m_path.closeSubpath();
        else
            return false;
        return true;
    }

    QPainterPath m_path;
};

[[nodiscard]] std::optional<QPainterPath> polyline(const QString &points)
{
    const auto numbers = readNumbers(points);
    if (!numbers || numbers->size() < 4 || numbers->size() % 2 != 0)
        return std::nullopt;
    QPainterPath path(QPointF(numbers->at(0), numbers->at(1)));
    for (qsizetype i = 2; i < numbers->size(); i += 2)
        path.lineTo(numbers->at(i), numbers->at(i + 1));
    return path;
}

[[nodiscard]] std::optional<QPainterPath> readElement(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto number = [&attributes](const char16_t *name) {
        return attributes.value(QString::fromUtf16(name)).toDouble();
    };
    QPainterPath path;
    if (xml.name() == u"path")
        return PathReader().read(attributes.value(QStringLiteral("d")).toString());
    if (xml.name() == u"polyline")
        return polyline(attributes.value(QStringLiteral("points")).toString());
    if (xml.name() == u"line") {
        path.moveTo(number(u"x1"), number(u"y1"));
        path.lineTo(number(u"x2"), number(u"y2"));
    } else if (xml.name() == u"rect") {
        path.addRoundedRect(QRectF(number(u"x"), number(u"y"), number(u"width"), number(u"height")),
                            number(u"rx"), number(u"rx"));
    } else if (xml.name() == u"circle") {
        path.addEllipse(QPointF(number(u"cx"), number(u"cy")), number(u"r"), number(u"r"));
    } else {
        return std::nullopt;
    }
    return path;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(std::shared_ptr<const IconShape> shape, Tone tone)
        : m_shape(std::move(shape)), m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        const QColor colour = inkFor(mode);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / kField, side / kField);
        painter->strokePath(m_shape->strokes,
                            QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->fillPath(m_shape->fills, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new LineIconEngine(m_shape, m_tone);
    }
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        const Tone tone = mode == QIcon::Selected ? Tone::Info : m_tone;
        return QColor(toneColour(coloursFor(palette), tone));
    }

    std::shared_ptr<const IconShape> m_shape;
    Tone m_tone;
};

} // namespace

std::optional<IconShape> readIconShape(const QByteArray &svg)
{
    IconShape shape;
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != u"svg")
        return std::nullopt;
    while (xml.readNextStartElement()) {
        const auto path = readElement(xml);
        if (!path)
            return std::nullopt;
        shape.strokes.addPath(*path);
        if (xml.attributes().value(QStringLiteral("fill")) == u"currentColor")
            shape.fills.addPath(*path);
        xml.skipCurrentElement();
    }
    if (xml.hasError() || shape.strokes.isEmpty())
        return std::nullopt;
    return shape;
}

QIcon lineIcon(const QString &name, Tone tone)
{
    QFile file(QStringLiteral(":/ui/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    KEHOU_EXPECTS(opened);
    const auto shape = readIconShape(file.readAll());
    KEHOU_EXPECTS(shape.has_value());
    return QIcon(new LineIconEngine(std::make_shared<const IconShape>(*shape), tone));
}

} // namespace kehou::ui
