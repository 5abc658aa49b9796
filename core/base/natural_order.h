// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kehou
{

// Whether a comes before b as the office reads it: numbers by value (班级 2 before 10), Chinese
// numerals as numbers (二（9）班 before 二（10）班 before 十班), everything else by code point.
// A total order: equal only for equal texts.
[[nodiscard]] bool naturallyBefore(const QString &a, const QString &b);

// A key whose plain comparison is that order.
[[nodiscard]] QString naturalKey(const QString &text);

} // namespace kehou
