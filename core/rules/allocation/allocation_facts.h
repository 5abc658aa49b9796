// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/refusal.h"
#include "core/rules/allocation/selection.h"
#include "core/rules/term_book.h"

#include <vector>

namespace kehou
{

// One line of a wish. Who is barred is so whatever the draw brings.
struct Choice {
    int offering = 0;
    int rank = 1; // 志愿1 is 1
    Refusals barred;
};

// A student with a wish or a 内定 place.
struct Applicant {
    QString number;
    int schoolClass = 0;
    int tier = 0; // 0 comes first (R-ALC-2)
    QString submittedAt;
    std::vector<Choice> choices; // best first, each offering once
    std::vector<int> reserved;   // offerings
};

// An offering as far as places are concerned. Offerings with one number of course are the same
// course (R-ALC-2: the same 名称).
struct OfferedPlaces {
    QString code;
    int course = 0;
    SlotSet slots;
    int least = 0;
    int most = 0;
    int perClass = 0; // 每班名额; as many as places where the offering does not ration them
    bool takesPart = true; // 已公示, of a layer with a pick rule (R-ALC-2)
};

// A term's wishes with everything by number: applicants in the order of their 学号, offerings in
// the order of their codes.
struct AllocationFacts {
    std::vector<Applicant> applicants;
    std::vector<OfferedPlaces> offerings;
    int classes = 0;
    int pickLimit = 0;
    // R-ALC-7: lower-case hex SHA-256 of everything that the result depends on beside the seed, one
    // line each for the limit, an offering, an applicant and a 内定 place, sorted by their bytes.
    QByteArray inputsDigest;
};

// R-ALC-2 and R-ALC-5: only 内定 rows of 选课结果 are looked at; results that were saved earlier
// are no input. The windows count for first come alone (R-ALC-1).
[[nodiscard]] AllocationFacts allocationFacts(const TermBook &book, const AllocationRules &rules,
                                              SelectionMode mode);

} // namespace kehou
