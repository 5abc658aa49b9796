// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kehou
{

// A row of the school file with its number there.
template <typename Row>
struct Stored {
    qint64 id = 0;
    Row row;

    friend bool operator==(const Stored &, const Stored &) = default;
};

} // namespace kehou
