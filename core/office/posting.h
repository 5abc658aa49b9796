// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/school_file.h"
#include "core/storage/tables/tables.h"

namespace kehou
{

// R-LED-1: brings the journal in line with every row of 缴费, 退费, 专户 and 支出 that the open
// operation touched: an added row is posted, a changed one is reversed and posted anew, a removed
// one is reversed (R-LED-2). What the journal says already is not posted again (T22). Entries bear
// the rows' own dates, reversals that of the entry they take back (T15) and the operation's text.
void postTouchedRows(Tables &tables, SchoolFile &file, const QString &operation);

// True where the file has such rows but no journal yet: it comes from an earlier program.
[[nodiscard]] bool wantsFirstPosting(Tables &tables);
// Posts all of them.
void postAllRows(Tables &tables);

// Rows of these sheets that the journal does not have as they are, and entries whose row is gone:
// none unless the file was changed past the program.
[[nodiscard]] Findings checkPostedRows(Tables &tables);

} // namespace kehou
