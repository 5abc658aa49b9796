// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

namespace kehou
{

// One posting of the journal as the page lists it.
struct JournalLine {
    qint64 entry = 0;
    int line = 0; // of the entry
    Event event;
    std::optional<qint64> reverses; // the entry that it takes back
    Account account;
    Money amount;  // debit above zero
    Money balance; // of the account up to this posting

    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

// A term's journal, the first posting first, with every account that stands in it.
struct JournalView {
    QList<JournalLine> lines;
    QList<Account> accounts; // in the order of R-LED-1, then by key
};
[[nodiscard]] Result<JournalView> readJournal(Office &office, const QString &termName = {});

// "应收 20260101".
[[nodiscard]] QString accountText(const Account &account);
// What moved the money: "缴费", "结算" …
[[nodiscard]] QString eventTitle(EventKind kind);

} // namespace kehou
