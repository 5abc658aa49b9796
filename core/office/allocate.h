// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"
#include "core/office/office.h"
#include "core/rules/allocation/allocation.h"

namespace kehou
{

struct AllocateRequest {
    QString termName;                  // empty: the latest
    std::optional<SelectionMode> mode; // nothing: the scheme's
    std::optional<QString> seed;       // nothing: the term's 摇号种子
    std::optional<QByteArray> expectedDigest;
    bool save = false; // not where the digest is another one than expected
};

// A term's places given out (R-ALC-1 … R-ALC-5).
struct TermAllocation {
    OpenTerm term;
    SelectionMode mode;
    QString seed; // empty where nothing is drawn
    Allocation result;
    bool asExpected = true; // its digest is the expected one (R-ALC-4)
    int added = 0;          // rows of 选课结果 that saving wrote …
    int removed = 0;        // … and took away
};

// The same for rows that are loaded already; a draw without a seed is refused.
[[nodiscard]] Result<TermAllocation> allocateBook(const OpenTerm &term, const TermBook &book,
                                                  const AllocateRequest &request);

// The term's seed is that of the draw that was saved or frozen: waiting lists and papers follow
// from it.
void keepDrawSeed(Tables &tables, const TermAllocation &allocation);

// Reads only, unless the result is to be saved: then it replaces in one step the places held in
// the offerings that take part, from the term's first day on, and the seed becomes the term's;
// 内定 rows and rows of other offerings stay. A draw without a seed or unlike the frozen one, and
// a result that contradicts the rows that stay, are refused.
[[nodiscard]] Result<TermAllocation> allocateTerm(Office &office, const AllocateRequest &request);

} // namespace kehou
