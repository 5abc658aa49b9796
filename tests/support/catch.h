// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2 (Debian 12) and 3 alike, with QString readable in failures.
#pragma once

#include <QDate>
#include <QString>

#include <string>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace Catch
{
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text);
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date);
};
} // namespace Catch
