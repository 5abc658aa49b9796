// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"

#include <QKeyEvent>
#include <QPainter>

namespace kehou::ui
{

namespace
{

constexpr int kPadding = 16;
constexpr int kGap = 4;
constexpr int kLeastWidth = 160;
constexpr qreal kRadius = 8;
constexpr qreal kFigureScale = 1.9;
constexpr int kToneBar = 4;

[[nodiscard]] QFont figureFont(const QFont &font)
{
    QFont big = font;
    big.setPointSizeF(font.pointSizeF() * kFigureScale);
    big.setWeight(QFont::DemiBold);
    return big;
}

} // namespace

FigureTile::FigureTile(const QString &caption, QWidget *parent) : QAbstractButton(parent)
{
    setText(caption);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure({}, {});
}

void FigureTile::setFigure(const QString &figure, const QString &note, Tone tone)
{
    m_figure = figure.isEmpty() ? QStringLiteral("–") : figure;
    m_note = note;
    m_tone = tone;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), m_figure));
    setAccessibleDescription(note);
    update();
}

QSize FigureTile::sizeHint() const
{
    const int lines = 2 * fontMetrics().height() + QFontMetrics(figureFont(font())).height();
    return {kLeastWidth + 2 * kPadding, lines + 2 * kGap + 2 * kPadding};
}

QSize FigureTile::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = hasFocus() || underMouse();
    painter.setPen(QPen(QColor(chosen ? colours.accent : colours.border), hasFocus() ? 2 : 1));
    painter.setBrush(QColor(colours.base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    if (m_tone != Tone::Plain) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(toneColour(colours, m_tone)));
        painter.drawRoundedRect(QRectF(kPadding / 2.0, kPadding, kToneBar, height() - 2 * kPadding),
                                kToneBar / 2.0, kToneBar / 2.0);
    }

    const auto line = [this, &painter](const QString &text, QRgb colour, int top) {
        const QFontMetrics metrics(painter.font());
        painter.setPen(QColor(colour));
        const int width = this->width() - 2 * kPadding;
        painter.drawText(QRect(kPadding, top, width, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, width));
        return top + metrics.height() + kGap;
    };
    int top = line(text(), colours.muted, kPadding);
    painter.setFont(figureFont(font()));
    top = line(m_figure, toneColour(colours, m_tone), top);
    painter.setFont(font());
    line(m_note, colours.muted, top);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kehou::ui
