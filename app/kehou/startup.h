// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace kehou
{

// What the command line asks for.
struct Startup {
    QString file; // empty: the start page
    Language language = Language::Chinese;
    std::optional<QDate> today; // for demonstrations; otherwise the clock's
};

// Reads "kehou [--lang zh|en] [--today 2026-09-01] [FILE]"; the first word is the program. What is
// not understood is left out: a window that opens says more than one that does not.
[[nodiscard]] Startup readStartup(const QStringList &words);

} // namespace kehou
