// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kehou::paper
{

// Told how far the output is, 0…1000; answers false to cancel it.
using Progress = std::function<bool(int permille)>;

} // namespace kehou::paper
