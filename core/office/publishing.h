// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"

namespace kehou
{

// A term with the row that is about to be saved in it.
struct EditedTerm {
    const OpenTerm &open;
    const TermBook &book;
};

// R-RED-3, R-FEE-8: why the price of a public notice cannot be published: it is over a cap of the
// scheme, or the scheme is free of any fee. An import takes such a row; then `check` names it.
[[nodiscard]] std::optional<Failure> noticeStopped(const EditedTerm &term, const Publicity &notice);

// The same of the prices that the term's book has over some dates.
[[nodiscard]] std::optional<Failure> priceStopped(const EditedTerm &term);

// R-RED-5, R-RED-6: why a course cannot be published, unless somebody answers for it.
[[nodiscard]] std::optional<Failure> courseStopped(Tables &tables, const EditedTerm &term,
                                                   const Offering &course);

} // namespace kehou
