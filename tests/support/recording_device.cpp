// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_device.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kehou::test
{

class RecordingDevice::Engine : public QPaintEngine
{
public:
    explicit Engine(int dotsPerInch) : QPaintEngine(AllFeatures), m_mmPerDot(25.4 / dotsPerInch) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QFont font = item.font();
        const double size =
            font.pixelSize() > 0 ? font.pixelSize() * m_mmPerDot : font.pointSizeF() * 25.4 / 72;
        const QPointF left = toMm(at);
        QRectF area(left.x(), left.y() - size, item.width() * m_mmPerDot, size);
        if (joinsLast(left)) {
            recording.texts.last().text += item.text();
            recording.texts.last().areaMm |= area;
            return;
        }
        recording.texts.append({page, item.text(), area});
    }
    void drawLines(const QLineF *lines, int count) override
    {
        for (int i = 0; i < count; ++i)
            recording.lines.append({page,
                                    {toMm(lines[i].p1()), toMm(lines[i].p2())},
                                    painter()->pen().widthF() * m_mmPerDot,
                                    painter()->pen().style() != Qt::SolidLine});
    }
    void drawRects(const QRectF *rects, int count) override
    {
        const bool filled = painter()->pen().style() == Qt::NoPen;
        for (int i = 0; i < count; ++i)
            recording.rects.append({page,
                                    {toMm(rects[i].topLeft()), toMm(rects[i].bottomRight())},
                                    filled ? 0 : painter()->pen().widthF() * m_mmPerDot});
    }
    void drawPath(const QPainterPath &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    Recording recording;
    int page = 0;

private:
    [[nodiscard]] QPointF toMm(QPointF dots) const
    {
        return painter()->combinedTransform().map(dots) * m_mmPerDot;
    }

    // A text arrives in a piece for each script and font, each where the one before ended.
    [[nodiscard]] bool joinsLast(QPointF left) const
    {
        if (recording.texts.isEmpty() || recording.texts.last().page != page)
            return false;
        const QRectF &before = recording.texts.last().areaMm;
        return std::abs(before.right() - left.x()) < 0.1 &&
               std::abs(before.bottom() - left.y()) < 0.01;
    }

    double m_mmPerDot;
};

RecordingDevice::RecordingDevice(QSizeF sizeMm, int dotsPerInch)
    : m_sizeMm(sizeMm), m_dotsPerInch(dotsPerInch), m_engine(std::make_unique<Engine>(dotsPerInch))
{
}

RecordingDevice::~RecordingDevice() = default;

void RecordingDevice::newPage()
{
    ++m_engine->page;
}

const Recording &RecordingDevice::recording() const
{
    return m_engine->recording;
}

QPaintEngine *RecordingDevice::paintEngine() const
{
    return m_engine.get();
}

int RecordingDevice::metric(PaintDeviceMetric metric) const
{
    const auto dots = [&](double mm) { return qRound(mm / 25.4 * m_dotsPerInch); };
    switch (metric) {
    case PdmWidth:
        return dots(m_sizeMm.width());
    case PdmHeight:
        return dots(m_sizeMm.height());
    case PdmWidthMM:
        return qRound(m_sizeMm.width());
    case PdmHeightMM:
        return qRound(m_sizeMm.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dotsPerInch;
    case PdmDevicePixelRatio:
    case PdmNumColors:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    }
    return 0;
}

} // namespace kehou::test
