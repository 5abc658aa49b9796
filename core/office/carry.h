// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/settle.h"

namespace kehou
{

// What went from a closed term to the next one.
struct CarriedOver {
    QString toTerm;
    int students = 0;
    Money amount;
    QStringList notThere; // who is owed money and is not on the roll of the next term
};

// R-FEE-5b: what the closed settlements of a term still owe goes to the term that follows it in the
// file, instead of cash, and lowers what is to be paid there. Each is posted in both terms. A
// second time nothing is left to carry. Refused while the term is not closed, and where no later
// term is there.
[[nodiscard]] Result<CarriedOver> carrySurplus(Office &office, QDate on,
                                               const QString &termName = {});

// Adds to each student what was carried into the term as paid, and out of it as given back.
void addCarried(Tables &tables, TermId term, std::vector<StudentFacts> &students);

} // namespace kehou
