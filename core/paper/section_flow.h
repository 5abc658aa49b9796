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

// Where the line at the foot of each page stands.
[[nodiscard]] double footerTopMm(documents::Orientation orientation);

// The pages of one section, without the line at their foot.
[[nodiscard]] QList<PageContent> sectionPages(const documents::Section &section,
                                              const documents::PageSetup &setup,
                                              TextMeasure &measure);

} // namespace kehou::paper
