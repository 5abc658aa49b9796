// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <QWidget>

namespace kehou::ui
{

// 83.3 % of 833; a dash where nothing is known.
[[nodiscard]] QString shareText(const std::optional<std::int64_t> &perMille);

// A handful of shares with their labels, as bars or as a line, each with its value beside it. Where
// nothing is known there is a gap. Whoever does not see it gets all values as its description.
class SmallChart : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Bars, // from 0 to 100 %
        Line, // from the ten below the least value to 100 %
    };

    SmallChart(Kind kind, const QString &title, QWidget *parent = nullptr);

    // The target is a line across the bars.
    void setPoints(const QList<DeskPoint> &points, const std::optional<int> &targetPercent = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal heightOf(std::int64_t perMille) const;
    [[nodiscard]] QPointF placeOf(int at) const;
    void paintFrame(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    [[nodiscard]] bool isLabelled(int at) const;

    Kind m_kind;
    QString m_title;
    QList<DeskPoint> m_points;
    std::optional<int> m_targetPercent;
    std::int64_t m_least = 0; // of the axis, in tenths of a percent
};

} // namespace kehou::ui
