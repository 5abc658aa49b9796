// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/page_content.h"
#include "core/paper/text_fit.h"

namespace kehou::paper
{

struct TextPlace {
    QRectF area; // millimetres
    documents::Align align = documents::Align::Left;
};

// Lines in the middle of the area's height, closer together when there is little of it.
void placeText(PageContent &page, const FittedText &text, const TextPlace &place,
               TextMeasure &measure);

} // namespace kehou::paper
