// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace kehou
{

// Where libxlsxwriter may write: it takes narrow names only, and on Windows opens them in the
// system's code page, so that a Chinese name comes out wrong without an error.
struct NarrowPlace {
    QByteArray file;   // to be made
    QByteArray folder; // for its own temporary files
};

// Lets fill write a file under a plain temporary name and puts its bytes in the place of path,
// which keeps what it holds until the new file is whole. Fill answers false if it could not.
[[nodiscard]] Result<void> saveWorkbookFile(const QString &path,
                                            const std::function<bool(const NarrowPlace &)> &fill);

// The failure of any file that could not be written.
[[nodiscard]] Failure notWritten(const QString &path, const QString &reason);

} // namespace kehou
