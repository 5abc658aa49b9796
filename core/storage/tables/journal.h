// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/rules/ledger/disclosure.h"
#include "core/rules/ledger/entry.h"

namespace kehou
{

class CanonicalHash;
class Database;
class Statement;

// An entry as it stands in the journal.
struct BookedEntry {
    qint64 number = 0;
    TermId term{0};
    Entry entry;
    std::optional<qint64> reverses; // the number of the entry that it takes back
};

// The sum of everything posted to an account in a term.
struct AccountBalance {
    Account account;
    Money amount; // debit above zero
};

// The journal of the school file. It only ever grows (R-LED-2): entries are numbered without gaps
// over all terms and each holds the hash of the one before it (R-LED-3).
class Journal
{
public:
    explicit Journal(Database &database) : m_database(database) {}

    // Gives the entry's number. An entry without postings is not written: 0.
    qint64 append(TermId term, const Entry &entry);
    // Takes an entry back; a second time is refused by the database.
    qint64 reverse(const BookedEntry &booked, QDate date, const QString &text);

    [[nodiscard]] bool isEmpty();
    [[nodiscard]] std::optional<BookedEntry> find(qint64 number);
    // The latest entry of the source that takes nothing back and was not taken back.
    [[nodiscard]] std::optional<BookedEntry> standing(const EventSource &source);
    // How many sources of a kind have such an entry in a term.
    [[nodiscard]] int countStanding(TermId term, EventKind kind);
    // All entries of a term by number.
    [[nodiscard]] QList<BookedEntry> entries(TermId term);
    // By account; those at zero are among them.
    [[nodiscard]] QList<AccountBalance> balances(TermId term);
    // Of the accounts of one kind, whose key is not asked for.
    [[nodiscard]] QList<AccountBalance> balances(TermId term, AccountKind kind);
    [[nodiscard]] Money balance(TermId term, const Account &account);
    // What each kind of event posted to each account.
    [[nodiscard]] QList<JournalTotal> totals(TermId term);

    // R-LED-3: recomputes the chain from the first entry; names the first one that is not as it
    // was written or does not follow the one before it. Empty where all are sound.
    [[nodiscard]] Findings verify();

private:
    qint64 write(TermId term, const Entry &entry, std::optional<qint64> reverses);
    void writePostings(qint64 number, const Entry &entry);
    [[nodiscard]] QList<Posting> postingsOf(qint64 number);
    void addStoredPostings(CanonicalHash &hash, qint64 number);
    [[nodiscard]] BookedEntry readEntry(const Statement &row);

    Database &m_database;
};

} // namespace kehou
