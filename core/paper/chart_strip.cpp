// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_strips.h"

#include "core/paper/text_placing.h"

#include <algorithm>
#include <array>

namespace kehou::paper
{

using namespace documents;

namespace
{

constexpr double kHeightMm = 68.0;
constexpr double kTitleMm = 7.0;
constexpr double kPlotTopMm = kTitleMm + 8.0; // below the names of the series and a bar's value
constexpr double kGridMm = 0.1;
constexpr double kLabelsMm = 9.0; // under the axis
constexpr double kScaleMm = 14.0; // left of the axis
constexpr double kLabelPt = 8.5;
constexpr double kPointMm = 1.4;
constexpr std::array<QRgb, 4> kShades = {qRgb(60, 110, 170), qRgb(240, 160, 60),
                                         qRgb(110, 170, 110), qRgb(150, 150, 150)};
constexpr QRgb kGridColour = qRgb(200, 200, 200);

// Round steps from the least to the most value, zero among them.
struct Scale {
    qint64 step = 1;
    qint64 low = 0;  // in steps
    qint64 high = 1; // in steps
};

[[nodiscard]] qint64 roundStep(qint64 span)
{
    constexpr qint64 kMostSteps = 5;
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (digit * power * kMostSteps >= span)
                return digit * power;
        }
    }
}

[[nodiscard]] Scale scaleOf(const Chart &chart)
{
    qint64 least = 0;
    qint64 most = 0;
    for (const ChartSeries &series : chart.series) {
        for (const qint64 value : series.values) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    Scale scale;
    scale.step = roundStep(most - least);
    scale.low = -((-least + scale.step - 1) / scale.step);
    scale.high = std::max<qint64>((most + scale.step - 1) / scale.step, 1);
    return scale;
}

class ChartDrawing
{
public:
    ChartDrawing(const Chart &chart, double widthMm, TextMeasure &measure)
        : m_chart(chart), m_measure(measure), m_scale(scaleOf(chart)),
          m_plot(kScaleMm, kPlotTopMm, widthMm - kScaleMm - 2, kHeightMm - kPlotTopMm - kLabelsMm)
    {
    }

    [[nodiscard]] PageContent draw()
    {
        put(m_chart.title, face(10.5, true), {0, 0, m_plot.right(), kTitleMm}, Align::Centre);
        drawSeriesNames();
        drawScale();
        drawLabels();
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            if (m_chart.kind == ChartKind::Bars)
                drawBars(i);
            else
                drawCurve(i);
        }
        m_page.lines.append(Line{{m_plot.left(), yOf(0), m_plot.right(), yOf(0)}});
        return std::move(m_page);
    }

private:
    void put(const QString &text, Face type, const QRectF &area, Align align)
    {
        if (!text.isEmpty())
            placeText(m_page, fitted(text, {area.width(), area.height()}, type, m_measure),
                      {area, align}, m_measure);
    }

    void drawSeriesNames()
    {
        if (m_chart.series.size() < 2)
            return;
        double right = m_plot.right();
        for (qsizetype i = m_chart.series.size() - 1; i >= 0; --i) {
            const QString &name = m_chart.series[i].name;
            const double width = m_measure.width(name, face(kLabelPt)) + 0.2;
            put(name, face(kLabelPt), {right - width, kTitleMm, width, 4}, Align::Left);
            m_page.fills.append({{right - width - 4, kTitleMm + 0.7, 3, 2.6}, shade(i)});
            right -= width + 8;
        }
    }

    void drawScale()
    {
        for (qint64 step = m_scale.low; step <= m_scale.high; ++step) {
            const double y = yOf(step * m_scale.step);
            m_page.fills.append({{m_plot.left(), y, m_plot.width(), kGridMm}, kGridColour});
            put(QString::number(step * m_scale.step), face(kLabelPt), {0, y - 2, kScaleMm - 1.5, 4},
                Align::Right);
        }
    }

    // Every label where they have room, otherwise every second, third …
    void drawLabels()
    {
        const qsizetype count = m_chart.labels.size();
        const double smallestMm = 11.0;
        const auto stride = std::max<qsizetype>(
            static_cast<qsizetype>(smallestMm / std::max(slotMm(), 0.01) + 0.999), 1);
        for (qsizetype i = 0; i < count; i += stride) {
            const double width = slotMm() * static_cast<double>(stride) - 0.6;
            put(m_chart.labels[i], face(kLabelPt),
                {centreOf(i) - width / 2, m_plot.bottom() + 0.5, width, kLabelsMm - 1},
                Align::Centre);
        }
    }

    void drawBars(qsizetype series)
    {
        const auto count = static_cast<double>(m_chart.series.size());
        const double bar = std::min(slotMm() * 0.7 / count, 14.0);
        for (qsizetype i = 0; i < m_chart.labels.size(); ++i) {
            const qint64 value = m_chart.series[series].values.value(i);
            const double left = centreOf(i) + (static_cast<double>(series) - count / 2) * bar;
            const double top = std::min(yOf(value), yOf(0));
            const double bottom = std::max(yOf(value), yOf(0));
            m_page.fills.append({{left, top, bar, bottom - top}, shade(series)});
            const QString text = QString::number(value);
            if (m_measure.width(text, face(7.5)) <= bar + 1.5)
                put(text, face(7.5), {left - 1, top - 3.6, bar + 2, 3.4}, Align::Centre);
        }
    }

    void drawCurve(qsizetype series)
    {
        const QList<qint64> &values = m_chart.series[series].values;
        for (qsizetype i = 0; i < std::min(values.size(), m_chart.labels.size()); ++i) {
            const QPointF point(centreOf(i), yOf(values[i]));
            if (i > 0) {
                const QPointF before(centreOf(i - 1), yOf(values[i - 1]));
                m_page.lines.append({{before, point}, Stroke::Strong, shade(series)});
            }
            m_page.fills.append(
                {{point.x() - kPointMm / 2, point.y() - kPointMm / 2, kPointMm, kPointMm},
                 shade(series)});
        }
    }

    [[nodiscard]] double slotMm() const
    {
        return m_plot.width() / static_cast<double>(std::max<qsizetype>(m_chart.labels.size(), 1));
    }
    [[nodiscard]] double centreOf(qsizetype label) const
    {
        return m_plot.left() + slotMm() * (static_cast<double>(label) + 0.5);
    }
    [[nodiscard]] double yOf(qint64 value) const
    {
        const auto low = static_cast<double>(m_scale.low * m_scale.step);
        const auto high = static_cast<double>(m_scale.high * m_scale.step);
        return m_plot.bottom() -
               m_plot.height() * (static_cast<double>(value) - low) / (high - low);
    }
    [[nodiscard]] static QRgb shade(qsizetype series)
    {
        return kShades[static_cast<std::size_t>(series) % kShades.size()];
    }

    const Chart &m_chart;
    TextMeasure &m_measure;
    Scale m_scale;
    QRectF m_plot;
    PageContent m_page;
};

} // namespace

Strip chartStrip(const Chart &chart, double widthMm, TextMeasure &measure)
{
    return {kHeightMm, ChartDrawing(chart, widthMm, measure).draw()};
}

} // namespace kehou::paper
