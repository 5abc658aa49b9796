// SPDX-License-Identifier: GPL-3.0-or-later
// The narrative of the term (report section 12): figures filled in, and the office's own text.
#pragma once

#include "core/office/office.h"
#include "core/rules/attendance/oversight.h"

namespace kehou
{

// One chapter: its heading and what the program says with today's figures are official Chinese,
// and the office's own text stands below.
struct NarrativeChapter {
    Chapter chapter = Chapter::Overview;
    QString heading;
    QString sentence;
    QString own;

    friend bool operator==(const NarrativeChapter &, const NarrativeChapter &) = default;
};

// Every chapter in order.
[[nodiscard]] Result<QList<NarrativeChapter>> loadNarrative(Office &office, QDate today,
                                                            const QString &termName = {});

// Keeps the office's text of a chapter; without words it is taken away.
[[nodiscard]] Result<void> saveNarrative(Office &office, const Narrative &narrative,
                                         const QString &termName = {});

} // namespace kehou
