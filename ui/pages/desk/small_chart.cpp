// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/desk/small_chart.h"

#include "ui/shell/theme.h"
#include "ui/widgets/colours.h"

#include <QPainter>

#include <algorithm>

namespace kehou::ui
{

namespace
{

constexpr std::int64_t kWhole = 1000;
constexpr std::int64_t kStep = 100;
constexpr qreal kRadius = 8;
constexpr qreal kWidestBar = 40;
constexpr qreal kDot = 3;
constexpr int kLeastHeight = 150;

// In the chart itself whole percents do: there is little room between two points.
[[nodiscard]] QString roundText(std::int64_t perMille)
{
    return QString::number((perMille + 5) / 10);
}

} // namespace

QString shareText(const std::optional<std::int64_t> &perMille)
{
    if (!perMille)
        return QStringLiteral("–");
    return QStringLiteral("%1.%2 %").arg(*perMille / 10).arg(*perMille % 10);
}

SmallChart::SmallChart(Kind kind, const QString &title, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_title(title)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SmallChart::setPoints(const QList<DeskPoint> &points, const std::optional<int> &targetPercent)
{
    m_points = points;
    m_targetPercent = targetPercent;
    QStringList texts;
    std::int64_t least = kWhole - kStep;
    for (const DeskPoint &point : points) {
        texts.append(QStringLiteral("%1 %2").arg(point.label, shareText(point.perMille)));
        least = std::min(least, point.perMille.value_or(kWhole));
    }
    m_least = m_kind == Kind::Bars ? 0 : least / kStep * kStep;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    setToolTip(texts.join(u'\n'));
    update();
}

QSize SmallChart::sizeHint() const
{
    return {360, 200};
}

QSize SmallChart::minimumSizeHint() const
{
    return {240, kLeastHeight};
}

// Inside of the frame, below the title and above the labels.
QRectF SmallChart::plot() const
{
    const int line = fontMetrics().height();
    const int axis = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + kGrid;
    return QRectF(rect()).adjusted(kPageMargin + axis, 2 * kGrid + 2 * line, -kPageMargin,
                                   -2 * kGrid - line);
}

qreal SmallChart::heightOf(std::int64_t perMille) const
{
    const QRectF area = plot();
    const auto above = static_cast<qreal>(perMille - m_least);
    return area.bottom() - area.height() * above / static_cast<qreal>(kWhole - m_least);
}

// The middle of a point's share of the width, at its height.
QPointF SmallChart::placeOf(int at) const
{
    const QRectF area = plot();
    const qreal width = area.width() / static_cast<qreal>(m_points.size());
    return {area.left() + width * (at + 0.5), heightOf(m_points[at].perMille.value_or(m_least))};
}

void SmallChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    if (m_points.isEmpty()) {
        painter.setPen(QColor(coloursFor(palette()).muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing to show yet"));
        return;
    }
    if (m_kind == Kind::Bars)
        paintBars(painter);
    else
        paintLine(painter);
    paintTarget(painter);
    paintLabels(painter);
}

void SmallChart::paintFrame(QPainter &painter) const
{
    const Colours &colours = coloursFor(palette());
    painter.setPen(QPen(QColor(colours.border), 1));
    painter.setBrush(QColor(colours.base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.setPen(QColor(colours.muted));
    painter.drawText(QPointF(kPageMargin, kGrid + fontMetrics().ascent() + kHalfGrid), m_title);
    if (m_points.isEmpty())
        return;
    const QRectF area = plot();
    for (const std::int64_t value : {m_least, kWhole}) {
        const qreal y = heightOf(value);
        painter.setPen(QPen(QColor(colours.border), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(QColor(colours.muted));
        painter.drawText(QRectF(0, y - kGrid, area.left() - kHalfGrid, 2 * kGrid),
                         Qt::AlignRight | Qt::AlignVCenter,
                         roundText(value) + QStringLiteral(" %"));
    }
}

void SmallChart::paintTarget(QPainter &painter) const
{
    if (!m_targetPercent)
        return;
    const QRectF area = plot();
    const qreal y = heightOf(*m_targetPercent * 10);
    const QColor colour(coloursFor(palette()).warning);
    painter.setPen(QPen(colour, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QString text = tr("target %1 %").arg(*m_targetPercent);
    painter.setPen(colour);
    const int width = fontMetrics().horizontalAdvance(text);
    painter.drawText(
        QPointF(rect().right() - kPageMargin - width, kGrid + fontMetrics().ascent() + kHalfGrid),
        text);
}

void SmallChart::paintBars(QPainter &painter) const
{
    const QRectF area = plot();
    const qreal width =
        std::min(kWidestBar, area.width() / static_cast<qreal>(m_points.size()) * 0.6);
    const Colours &colours = coloursFor(palette());
    painter.setPen(Qt::NoPen);
    for (int at = 0; at < m_points.size(); ++at) {
        const auto share = m_points[at].perMille;
        if (!share)
            continue;
        const bool below = m_targetPercent && *share < *m_targetPercent * 10;
        painter.setBrush(QColor(below ? colours.warning : colours.accent));
        const QPointF top = placeOf(at);
        painter.drawRect(QRectF(top.x() - width / 2, top.y(), width, area.bottom() - top.y()));
    }
}

void SmallChart::paintLine(QPainter &painter) const
{
    const QColor colour(coloursFor(palette()).accent);
    std::optional<QPointF> before;
    for (int at = 0; at < m_points.size(); ++at) {
        if (!m_points[at].perMille) {
            before.reset();
            continue;
        }
        const QPointF place = placeOf(at);
        painter.setPen(QPen(colour, 2));
        if (before)
            painter.drawLine(*before, place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(place, kDot, kDot);
        before = place;
    }
}

// Where the labels are too wide to stand side by side only every second one stands, or fewer; the
// last one always does.
bool SmallChart::isLabelled(int at) const
{
    int widest = 0;
    for (const DeskPoint &point : m_points)
        widest = std::max(widest, fontMetrics().horizontalAdvance(point.label));
    const qreal share = plot().width() / static_cast<qreal>(m_points.size());
    const int step = 1 + static_cast<int>((widest + kHalfGrid) / std::max(share, 1.0));
    return (static_cast<int>(m_points.size()) - 1 - at) % step == 0;
}

// Values above their points, labels below the axis.
void SmallChart::paintLabels(QPainter &painter) const
{
    const QRectF area = plot();
    const qreal width = area.width() / static_cast<qreal>(m_points.size());
    const int line = fontMetrics().height();
    const Colours &colours = coloursFor(palette());
    for (int at = 0; at < m_points.size(); ++at) {
        const QPointF place = placeOf(at);
        const qreal left = place.x() - width / 2;
        painter.setPen(QColor(colours.text));
        if (m_points[at].perMille)
            painter.drawText(QRectF(left, place.y() - line - kHalfGrid, width, line),
                             Qt::AlignCenter, roundText(*m_points[at].perMille));
        painter.setPen(QColor(colours.muted));
        if (isLabelled(at))
            painter.drawText(QRectF(left, area.bottom() + kHalfGrid, width, line),
                             Qt::AlignCenter | Qt::TextDontClip, m_points[at].label);
    }
}

} // namespace kehou::ui
