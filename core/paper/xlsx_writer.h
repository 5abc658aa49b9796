// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/paper/progress.h"

namespace kehou::paper
{

// Writes the document as .xlsx: one worksheet a section, figures as numbers, dates as dates, text
// as explicit strings, charts as charts; set up for A4 with repeated headings. An older file is
// replaced only once the new one is whole. Refused: a document without a section, and what does
// not fit on a worksheet (1,048,576 rows, 32,767 characters in a cell).
[[nodiscard]] Result<void> writeXlsx(const documents::Document &document, const QString &path,
                                     const Progress &progress = {});

// Names that Excel takes for the worksheets of these sections: valid, at most 31 characters,
// each once.
[[nodiscard]] QStringList worksheetNames(const QList<documents::Section> &sections);

} // namespace kehou::paper
