// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on a page that is no table, as strips that are placed one below another.
#pragma once

#include "core/documents/document.h"
#include "core/paper/page_content.h"
#include "core/paper/text_fit.h"

#include <QList>

namespace kehou::paper
{

// A piece that stays whole, from its upper left corner.
struct Strip {
    double heightMm = 0;
    PageContent content;
};

// Sizes of a heading; distances in millimetres.
struct HeadingStyle {
    double titlePt = 18;
    double subtitlePt = 10.5;
    double titleMm = 9.5;    // of a title in one line
    double subtitleMm = 6.0; // likewise
};

// Title in the middle, mark at the right, the subtitle's parts from edge to edge.
[[nodiscard]] Strip headingStrip(const documents::Content &content, const HeadingStyle &style,
                                 double widthMm, TextMeasure &measure);

// One strip a line.
[[nodiscard]] QList<Strip> paragraphStrips(const documents::Paragraph &paragraph, double widthMm,
                                           TextMeasure &measure);

// As many places side by side as have room to sign; one strip a line.
[[nodiscard]] QList<Strip> signatureStrips(const documents::SignatureLine &line, double widthMm,
                                           TextMeasure &measure);

// Bars side by side or lines with points, in shades that a black printer keeps apart.
[[nodiscard]] Strip chartStrip(const documents::Chart &chart, double widthMm, TextMeasure &measure);

// School, date of printing, check code and note, in small type no wider than this.
[[nodiscard]] Strip footStrip(const documents::Document &document, double widthMm,
                              TextMeasure &measure);

// 第 x 页 共 y 页 at the right end of this width.
struct PageNumber {
    qsizetype page = 1;
    qsizetype of = 1;
};
[[nodiscard]] Strip pageNumberStrip(PageNumber number, double widthMm, TextMeasure &measure);

} // namespace kehou::paper
