// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage_error.h"

struct sqlite3;

namespace kehou
{

// The error for what SQLite just answered on this connection, by the map of reliability.md d9.
// The handle may be null when there is no connection; then the code alone decides.
[[nodiscard]] StorageError sqliteError(sqlite3 *handle, int resultCode);

// The words for a kind of error where no particular sentence is needed.
[[nodiscard]] QString standardText(StorageError::Code code);

} // namespace kehou
