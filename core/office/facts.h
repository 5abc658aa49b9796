// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/allocation/selection.h"
#include "core/rules/book_checks.h"
#include "core/rules/calendar/limits.h"
#include "core/rules/fees/settlement.h"
#include "core/schemes/scheme.h"
#include "core/storage/tables/tables.h"

namespace kehou
{

template <typename Row>
using StoredList = QList<Stored<Row>>;

// A term of the file with its scheme.
struct OpenTerm {
    TermId id;
    Term term;
    Scheme scheme;
};

// The term of that name; the latest one where no name is given.
[[nodiscard]] Result<OpenTerm> findTerm(Tables &tables, const QString &name = {});

// All rows of a term.
[[nodiscard]] TermBook loadBook(Tables &tables, const OpenTerm &open);
// Only the rows that places are given out by.
[[nodiscard]] TermBook loadAllocationBook(Tables &tables, const OpenTerm &open);
// One student's rows beside a plan that is loaded already; nothing if it has no selection.
[[nodiscard]] std::optional<StudentFacts> loadStudentFacts(Tables &tables, TermId term,
                                                           const QString &studentNo);

[[nodiscard]] FeeRules feeRules(const Scheme &scheme, const TermBook &book);
[[nodiscard]] CheckContext checkContext(const Scheme &scheme);
[[nodiscard]] AllocationRules allocationRules(const Scheme &scheme);
[[nodiscard]] CalendarLimits calendarLimits(const Scheme &scheme);

} // namespace kehou
