// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/fonts.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace kehou::paper
{

class TypeCase;

// A piece of text on one line; `at` is the left end of its baseline.
struct TextRun {
    QPointF at;
    QString text;
    Face face;
};

struct Fill {
    QRectF area;
    QRgb colour = 0;
};

enum class Stroke { Thin, Strong, Cut }; // 0.15 mm, 0.4 mm, 0.15 mm dashed

struct Line {
    QLineF line;
    Stroke stroke = Stroke::Thin;
    QRgb colour = qRgb(0, 0, 0);
};

// All that stands on a page or on a part of one, in millimetres from its upper left corner.
struct PageContent {
    QList<Fill> fills;
    QList<Line> lines;
    QList<QRectF> frames; // strong, with square corners
    QList<TextRun> texts;

    void add(const PageContent &part, QPointF offset);

    // The painter's device is the whole sheet: its origin is the sheet's corner and its logical
    // resolution is true. Every device gets the same positions. With types a fine device, as a PDF
    // is, gets its text in a third of the time.
    void paint(QPainter &painter, TypeCase *types = nullptr) const;
};

} // namespace kehou::paper
