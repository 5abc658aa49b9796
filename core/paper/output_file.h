// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QSaveFile>

namespace kehou::paper
{

// The failures that all outputs share.
[[nodiscard]] Failure nothingToWrite(const documents::Document &document);
[[nodiscard]] Failure cannotWrite(const QSaveFile &file);
[[nodiscard]] Failure cancelled();

// Puts the written file in its place, or says why not.
[[nodiscard]] Result<void> commit(QSaveFile &file);

} // namespace kehou::paper
