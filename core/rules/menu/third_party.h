// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

#include <QSet>

namespace kehou
{

// What a scheme says about third parties (R-MNU-5).
struct ThirdPartyTerms {
    bool allowed = true;
    QList<ProviderSource> pools;
    bool interviewNeeded = true;
    bool insuranceNeeded = true;
    bool contractNeeded = true;
    bool admittedListOnly = false; // only courses that passed a review (准入课程清单)
};

// R-MNU-5: what keeps an organisation's course from being held on any of these dates: a scheme
// without organisations, a subject course, an organisation that is not entered, outside of the
// pool, not interviewed before the first of the dates, without qualification, insurance or contract
// on all of them, none of whose staff is named for the course, or a course that is not on the
// admitted list where the scheme has one. Empty for a course of the school's own.
struct ThirdPartyCourse {
    const Offering &offering;
    bool admitted = true; // it passed a review
    std::optional<DateRange> dates;
};
[[nodiscard]] QStringList thirdPartyFaults(const TermBook &book, const ThirdPartyTerms &terms,
                                           const ThirdPartyCourse &course);

} // namespace kehou
