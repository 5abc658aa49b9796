// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

using PromiseTeller = void (*)(const char *condition, const char *file, int line);

// Who is told of a broken KEHOU_EXPECTS before the program stops, after the console.
void tellBrokenPromises(PromiseTeller teller);

} // namespace kehou
