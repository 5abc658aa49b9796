// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/enrollment/retention.h"

namespace kehou
{

// A child on the rolls of the file whose data are not erased.
struct KeptChild {
    QString number;
    QString name;
    QString className; // of its last term
    QString lastTerm;
    QDate erasableFrom;

    friend bool operator==(const KeptChild &, const KeptChild &) = default;
};

// Whose retention time has run out by a day, by number (R-DAT-3).
[[nodiscard]] Result<QList<KeptChild>> erasableChildren(Office &office, QDate today);

// Erases children in every term of the file (R-DAT-3): name, guardian, telephone and categories
// give way to a pseudonym, in the rows and in what was typed about the child; every row of money
// and attendance stays. It cannot be undone, and the file keeps no trace of the old texts. Refused
// for all of them where one is not on a roll, is erased already, may not be erased yet, or is owed
// or owes money.
[[nodiscard]] Result<void> eraseChildren(Office &office, const QStringList &students, QDate today);

} // namespace kehou
