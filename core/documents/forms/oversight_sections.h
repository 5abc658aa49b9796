// SPDX-License-Identifier: GPL-3.0-or-later
// The semester report's sections 9 third parties, 10 oversight and 12 narrative.
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/pay/pay_sheet.h"

namespace kehou::documents
{

// An organisation that teaches, with its papers and what it is paid.
struct ProviderFigures {
    Organisation organisation;
    int courses = 0;
    OrganisationPay pay;
};

struct OversightFigures {
    int serviceDays = 0; // up to the day of the report
    int patrolledDays = 0;
    int patrols = 0;
    QMap<QString, int> findings; // by code
    int openFindings = 0;        // without a follow-up
    int absences = 0;            // days of children absent without leave
    int followedUp = 0;
    int latePickups = 0;
    QList<Inquiry> inquiries;
};

// The figures that the narrative's sentences are filled with, and the office's own words.
struct NarrativeFigures {
    int participants = 0;
    QString share; // 95.6%
    int classes = 0;
    int courses = 0;
    int sessions = 0;
    QString attendance;
    QMap<Chapter, QString> own;
};

[[nodiscard]] QString chapterName(Chapter chapter);
// What the program says of a chapter by itself; empty where it knows nothing of it.
[[nodiscard]] QString chapterSentence(Chapter chapter, const NarrativeFigures &figures,
                                      const OversightFigures &oversight);

[[nodiscard]] QList<Block> providerBlocks(const QList<ProviderFigures> &providers);
[[nodiscard]] QList<Block> oversightBlocks(const OversightFigures &figures);
[[nodiscard]] QList<Block> narrativeBlocks(const NarrativeFigures &figures,
                                           const OversightFigures &oversight);

} // namespace kehou::documents
