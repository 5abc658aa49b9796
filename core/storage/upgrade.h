// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/school_file.h"

namespace kehou
{

// Tables that neither undo nor audit look at: their own, and the postings of the journal.
[[nodiscard]] TableKinds tableKinds(const SchoolFileSetup &setup);

// Gives an empty file its schema, a random generation, and the first record of the audit log.
void createSchema(Database &database, const SchoolFileSetup &setup);

// d4: brings a file of an older schema up to date. A checked backup named with both versions lies
// beside the file before anything is touched; the scripts, the checks and the record in the audit
// log are one transaction, so the file is either old or new.
void upgradeSchema(Database &database, const SchoolFileSetup &setup);

} // namespace kehou
