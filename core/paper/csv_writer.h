// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace kehou::paper
{

// Writes the document as one .csv file, top to bottom as on paper: UTF-8 with BOM, CRLF, all
// fields quoted. Text that a spreadsheet would take for a formula gets a leading '; figures stay
// plain figures (reliability.md d7). Refused: a document without a section.
[[nodiscard]] Result<void> writeCsv(const documents::Document &document, const QString &path);

} // namespace kehou::paper
