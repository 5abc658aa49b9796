// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/paper/page_content.h"
#include "core/paper/text_fit.h"

#include <QList>
#include <QSizeF>

namespace kehou::paper
{

// The sheet in millimetres, as the document turns it.
[[nodiscard]] QSizeF sheetSizeMm(documents::Orientation orientation);

// The foot line of a page or slip begins this far above its lower edge.
inline constexpr double kFootMm = 8.0;

// The pages of one section of the document, without the line at their foot. Slips that will not
// have it when they are cut apart get their own.
[[nodiscard]] QList<PageContent> sectionPages(const documents::Section &section,
                                              const documents::Document &document,
                                              TextMeasure &measure);

} // namespace kehou::paper
