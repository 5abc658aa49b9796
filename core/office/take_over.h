// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/enrollment/take_over.h"

namespace kehou
{

struct TakeOverRequest {
    QString from; // name of the term before
    QString into; // name of a term that has no classes and children yet
    Promotion promotion = Promotion::Stay;
};

struct TakenOver {
    int students = 0;
    int drafts = 0; // enrollments
};

// R-ENR-3: fills a new term with what it begins with. Refused for a term that has classes or
// children already, so that doing it twice does it once (T46), and from a term that begins later.
[[nodiscard]] Result<TakenOver> takeOverTerm(Office &office, const TakeOverRequest &request);

// The term from which an empty one could take over: the latest that ended before it begins. Empty
// where there is none or the term is no longer empty.
[[nodiscard]] Result<QString> termToTakeOver(Office &office, const QString &into);

} // namespace kehou
