// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/paper/progress.h"

namespace kehou::paper
{

// Writes the document's pages as PDF. An older file is replaced only once the new one is whole.
// The file's properties name the form and no person. Refused: a document without a page.
[[nodiscard]] Result<void> writePdf(const documents::Document &document, const QString &path,
                                    const Progress &progress = {});

class PageLayout;

// The same for a document that is laid out already.
[[nodiscard]] Result<void> writePdf(const documents::Document &document, const PageLayout &layout,
                                    const QString &path, const Progress &progress = {});

} // namespace kehou::paper
