// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "tests/support/recording_device.h"

namespace kehou::test
{

// All pages of the document, painted at this resolution.
[[nodiscard]] Recording recorded(const documents::Document &document, int dotsPerInch = 600);

// Everything that would look wrong on paper: text outside of what printers reach, over a line
// between columns, or over another text.
[[nodiscard]] QStringList faults(const Recording &recording, QSizeF sheetMm);

// Where the lines between the columns and rows of the page's first table stand, with its frame.
[[nodiscard]] QList<double> columnEdges(const Recording &recording, int page);
[[nodiscard]] QList<double> rowEdges(const Recording &recording, int page);

// The texts of a page, one a line.
[[nodiscard]] QStringList pageTexts(const Recording &recording, int page);

// All characters but blanks, in order of code: what stands there, however it is broken in lines.
[[nodiscard]] QString characters(const QStringList &texts);

} // namespace kehou::test
