// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

namespace kehou
{

// One value of a scheme in words.
struct SchemeLine {
    QString part; // calendar, fees …
    QString name;
    QString value;

    friend bool operator==(const SchemeLine &, const SchemeLine &) = default;
};

// A scheme as a page shows it: where it comes from and every value that rules read.
struct SchemeView {
    QString id;
    QString name;
    QString source;
    QString summary;
    QList<SchemeLine> lines;
};

// The term's own copy; for a file without a term the one that its first term opens with.
[[nodiscard]] Result<SchemeView> loadSchemeView(Office &office, const QString &termName = {});

} // namespace kehou
