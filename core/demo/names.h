// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/random.h"

#include <QString>

namespace kehou::demo
{

enum class Sex { Male, Female };

// Names of nobody: a surname and a given name put together by chance.
[[nodiscard]] QString surname(Random &random);
[[nodiscard]] QString fullName(const QString &surname, Random &random, Sex sex);
[[nodiscard]] QString sexText(Sex sex);

// A telephone number of eleven digits from a range that no mobile network has (100…). Different
// for different serials below a hundred million.
[[nodiscard]] QString phone(int serial);

// T007: a letter and the number with at least three digits, as many as the greatest one needs.
[[nodiscard]] QString numbered(QChar letter, int number, int greatest);

} // namespace kehou::demo
